package debrief.evidence.reading;

import debrief.talk.Said;
import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A criticism that something was not said, of an answer in which it was.
 *
 * @param words of the criticism
 * @param turn that says it
 * @param said the turn's sentence, or its number
 * @param number the criticism speaks of numbers
 */
public record Unsaid(String words, Said turn, String said, boolean number) {

    private static final String SAY =
            "(?:mention(?:s|ed|ing)?|nam(?:e|es|ed|ing)|say(?:s|ing)?|said|stat(?:e|es|ed|ing)|refer(?:s|red|ring)? to"
                    + "|bring(?:s|ing)? up|brought up|speak(?:s|ing)? of|spoke of|talk(?:s|ed|ing)? (?:of|about))";

    private static final Pattern UNSAID = Pattern.compile(
            "(?i)(?:\\b(?:not|never|without|fails? to|failed to|forgets? to|forgot to)\\b|n['\u2019]t\\b)"
                    + "\\s+(?:even |once |ever |really |yet )?" + SAY
                    + "\\s+(?:anything (?:about|of|on) |that |a word (?:about|of|on) )?([^.;,:\\n]{2,80})"
                    + "|\\b(?:no|missing|lacks?(?: any| a)?|omits?(?: any| the)?|without(?: any| a)?) (?:mention of|reference to|word (?:about|of|on))\\s+([^.;,:\\n]{2,80})"
                    + "|\\b(?:omits?|leaves? out|left out|says? nothing (?:about|of|on)|said nothing (?:about|of|on))\\s+([^.;,:\\n]{2,80})"
                    + "|(?:^|[.;:\\n]\\s*)([^.;,:\\n]{2,60}?)\\s+(?:is|are|was|were)(?:n['\u2019]t| not| never)\\s+(?:even )?(?:mentioned|named|covered|said|brought up)\\b"
                    + "|^\\W*missing:\\s*([^.;,:\\n]{2,80})");

    private static final Pattern NO_NUMBERS = Pattern.compile(
            "(?i)\\b(?:no|without|without any|lacks?|lacks? any|not a single|missing|contains? no|gives? no|any)\\s+(?:\\w+\\s+)?(numbers?|figures?|metrics?|quantit(?:y|ies))\\b"
                    + "|(?:\\bnot|n['\u2019]t)\\s+(quantif(?:y|ied) (?:anything|at all)|(?:give|name|have|use) (?:any|a single) (?:number|figure|metric)s?)");

    /** "No figure for the load" speaks of one thing, and other things may have theirs. */
    private static final Pattern OF_ONE =
            Pattern.compile("(?i)^\\s*(?:for|on|of|to|behind|by|from|with|about|that)\\b");

    /** "If you had not mentioned it" says that it was. */
    private static final Pattern SUPPOSED = Pattern.compile("(?i)\\b(?:if|had you|unless|should you)\\b[^.;]*$");

    /** What follows is an explanation that is missed, not a word. */
    private static final Pattern EXPLANATION = Pattern.compile(
            "(?i)^\\s*(?:how|why|what|whether|when|where|which|who|that|if|anything|enough|much|more|it|so|yes|no)\\b");

    private static final int MOST = 5;
    private static final int SHORT = 6;
    private static final int SHOWN = 90;

    /**
     * In the order of the text.
     *
     * @param cites the text rests on words of the talk, so that it speaks of these and not of the whole answer
     * @param answers what the candidate said
     */
    public static List<Unsaid> in(Text text, boolean cites, List<Said> answers) {
        List<Unsaid> found = new ArrayList<>();
        Matcher matcher = UNSAID.matcher(text.source());
        while (matcher.find()) {
            int group = group(matcher);
            Set<String> terms = Terms.stems(text, text.wordAt(matcher.start(group)), text.wordAt(matcher.end(group)));
            boolean words = !terms.isEmpty()
                    && terms.size() <= MOST
                    && !EXPLANATION.matcher(matcher.group(group)).find()
                    && !SUPPOSED.matcher(text.source().substring(0, matcher.start()))
                            .find();
            if (words) {
                said(terms, answers)
                        .ifPresent(turn ->
                                found.add(new Unsaid(matcher.group().strip(), turn, around(turn, terms), false)));
            }
        }
        numbers(text, cites, answers).ifPresent(found::add);
        return found;
    }

    private static Optional<Unsaid> numbers(Text text, boolean cites, List<Said> answers) {
        Matcher matcher = NO_NUMBERS.matcher(text.source());
        if (cites || !matcher.find() || !isOfTheWhole(text, matcher)) {
            return Optional.empty();
        }
        for (Said turn : answers) {
            for (Amount amount : Amounts.of(turn.text())) {
                if (amount.value() > MOST || amount.unit().isKnown() && amount.value() > 1) {
                    String number = turn.text().source().substring(amount.start(), amount.end());
                    return Optional.of(new Unsaid(matcher.group().strip(), turn, number, true));
                }
            }
        }
        return Optional.empty();
    }

    /** "No numbers at all", and not "the claim on speed stays without a figure". */
    private static boolean isOfTheWhole(Text text, Matcher matcher) {
        boolean any = matcher.group().toLowerCase(Locale.ROOT).matches(".*\\b(?:any|single)\\b.*");
        String after = text.source().substring(matcher.end());
        return after.strip().toLowerCase(Locale.ROOT).startsWith("at all")
                || !OF_ONE.matcher(after).find() && (any || text.count() <= SHORT);
    }

    private static Optional<Said> said(Set<String> terms, List<Said> answers) {
        return answers.stream()
                .filter(turn -> Terms.stems(turn.text()).containsAll(terms))
                .findFirst();
    }

    private static String around(Said turn, Set<String> terms) {
        String said = turn.text().sentences().stream()
                .filter(sentence -> Terms.stems(sentence).stream().anyMatch(terms::contains))
                .findFirst()
                .map(sentence -> sentence.raw().strip())
                .orElse(turn.spoken().strip());
        return said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said;
    }

    /** The one that took part. */
    private static int group(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .filter(group -> matcher.group(group) != null)
                .findFirst()
                .orElseThrow();
    }
}
