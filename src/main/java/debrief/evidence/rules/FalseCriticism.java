package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Quotation;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A criticism that something was not said, of an answer in which it was. */
final class FalseCriticism implements EvidenceRule {

    private static final String SAY =
            "(?:mention(?:s|ed|ing)?|nam(?:e|es|ed|ing)|say(?:s|ing)?|said|stat(?:e|es|ed|ing)|refer(?:s|red|ring)? to"
                    + "|bring(?:s|ing)? up|brought up|speak(?:s|ing)? of|spoke of|talk(?:s|ed|ing)? (?:of|about))";

    private static final Pattern UNSAID = Pattern.compile(
            "(?i)(?:\\b(?:not|never|without|fails? to|failed to|forgets? to|forgot to)\\b|n['\u2019]t\\b)"
                    + "\\s+(?:even |once |ever |really |yet )?" + SAY
                    + "\\s+(?:anything (?:about|of|on) |that |a word (?:about|of|on) )?([^.;,:]{2,80})"
                    + "|\\b(?:no|missing|lacks?(?: any| a)?|omits?(?: any| the)?|without(?: any| a)?) (?:mention of|reference to|word (?:about|of|on))\\s+([^.;,:]{2,80})"
                    + "|\\b(?:omits?|leaves? out|left out|says? nothing (?:about|of|on)|said nothing (?:about|of|on))\\s+([^.;,:]{2,80})"
                    + "|(?:^|[.;:]\\s+)([^.;,:]{2,60}?)\\s+(?:is|are|was|were)(?:n['\u2019]t| not| never)\\s+(?:even )?(?:mentioned|named|covered|said|brought up)\\b"
                    + "|^\\W*missing:\\s*([^.;,:]{2,80})");

    private static final Pattern NO_NUMBERS = Pattern.compile(
            "(?i)\\b(?:no|without|without any|lacks?|lacks? any|not a single|missing|contains? no|gives? no|any)\\s+(?:\\w+\\s+)?(numbers?|figures?|metrics?|quantit(?:y|ies))\\b"
                    + "|(?:\\bnot|n['\u2019]t)\\s+(quantif(?:y|ied) (?:anything|at all)|(?:give|name|have|use) (?:any|a single) (?:number|figure|metric)s?)");

    /** "If you had not mentioned it" says that it was. */
    private static final Pattern SUPPOSED = Pattern.compile("(?i)\\b(?:if|had you|unless|should you)\\b[^.;]*$");

    private static final Pattern REPEATED =
            Pattern.compile("(?i)\\brepeat(?:s|ed|ing|edly)?\\s+(?:\\w+\\s+){0,2}?(?:the )?(?:word|words|phrase)\\s*$");

    /** What follows is an explanation that is missed, not a word. */
    private static final Pattern EXPLANATION = Pattern.compile(
            "(?i)^\\s*(?:how|why|what|whether|when|where|which|who|that|if|anything|enough|much|more|it|so|yes|no)\\b");

    private static final int MOST = 5;
    private static final int SHORT = 6;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.FALSE_CRITICISM;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            if (reviewed.answers().isEmpty()) {
                continue;
            }
            for (ReportText passage : reviewed.texts()) {
                if (passage.isIn(Section.ISSUES) || passage.isIn(Section.SUMMARY) || passage.isIn(Section.VERDICT)) {
                    unsaid(passage, reviewed, found);
                    numbers(passage, reviewed, found);
                    repeated(passage, reviewed, found);
                }
            }
        }
    }

    private static void unsaid(ReportText passage, ReviewedExchange reviewed, Findings found) {
        Matcher matcher = UNSAID.matcher(passage.text());
        while (matcher.find()) {
            int group = group(matcher);
            String missed = matcher.group(group);
            Text text = passage.words();
            Set<String> terms = Terms.stems(text, text.wordAt(matcher.start(group)), text.wordAt(matcher.end(group)));
            if (terms.isEmpty()
                    || terms.size() > MOST
                    || EXPLANATION.matcher(missed).find()
                    || SUPPOSED.matcher(passage.text().substring(0, matcher.start()))
                            .find()) {
                continue;
            }
            said(terms, reviewed.answers())
                    .ifPresent(turn -> tell(
                            passage,
                            turn,
                            matcher.group().strip(),
                            "turn %d says it: \"%s\"".formatted(turn.id(), around(turn, terms)),
                            found));
        }
    }

    private static void numbers(ReportText passage, ReviewedExchange reviewed, Findings found) {
        Matcher matcher = NO_NUMBERS.matcher(passage.text());
        if (!matcher.find() || !isOfTheWhole(passage, matcher)) {
            return;
        }
        for (Said turn : reviewed.answers()) {
            for (Amount amount : Amounts.of(turn.text())) {
                if (amount.value() > MOST || amount.unit().isKnown() && amount.value() > 1) {
                    String number = turn.text().source().substring(amount.start(), amount.end());
                    tell(
                            passage,
                            turn,
                            matcher.group().strip(),
                            "turn %d has a number, \"%s\"".formatted(turn.id(), number),
                            found);
                    return;
                }
            }
        }
    }

    /** "No numbers at all", and not "the claim on speed stays without a figure". */
    private static boolean isOfTheWhole(ReportText passage, Matcher matcher) {
        boolean any = matcher.group().toLowerCase(Locale.ROOT).matches(".*\\b(?:any|single)\\b.*");
        String after = passage.text().substring(matcher.end()).strip().toLowerCase(Locale.ROOT);
        return passage.evidence().isEmpty()
                && (any || after.startsWith("at all") || passage.words().count() <= SHORT);
    }

    /** "Repeats the word 'life'": then the candidate must have said it twice. */
    private static void repeated(ReportText passage, ReviewedExchange reviewed, Findings found) {
        for (Quotation quotation : Quotation.in(passage.words())) {
            if (REPEATED.matcher(quotation.lead()).find()) {
                Phrases words = Phrases.of(List.of(quotation.text().folded(quotation.first(), quotation.behind())));
                long times = reviewed.answers().stream()
                        .mapToLong(turn -> words.all(turn.text()).size())
                        .sum();
                if (times < 2) {
                    tell(
                            passage,
                            reviewed.answers().get(0),
                            quotation.words(),
                            "the candidate says it %s".formatted(times == 0 ? "never" : "once"),
                            found);
                }
            }
        }
    }

    private static Optional<Said> said(Set<String> terms, List<Said> answers) {
        return answers.stream()
                .filter(turn -> Terms.stems(turn.text()).containsAll(terms))
                .findFirst();
    }

    private static String around(Said turn, Set<String> terms) {
        return turn.text().sentences().stream()
                .filter(sentence -> Terms.stems(sentence).stream().anyMatch(terms::contains))
                .findFirst()
                .map(sentence -> Snippet.of(sentence.raw(), 90))
                .orElseGet(() -> Snippet.of(turn.spoken(), 90));
    }

    /** The one that took part. */
    private static int group(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .filter(group -> matcher.group(group) != null)
                .findFirst()
                .orElseThrow();
    }

    private static void tell(ReportText passage, Said turn, String words, String because, Findings found) {
        found.add(
                passage.place().at(turn.id()),
                words,
                "the criticism \"%s\" is not so: %s".formatted(words, because),
                "criticise what was said, or take the point out");
    }
}
