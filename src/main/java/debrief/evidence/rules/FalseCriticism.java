package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Quotation;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Unsaid;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Phrases;
import java.util.List;
import java.util.regex.Pattern;

/** A criticism that something was not said, of an answer in which it was. */
final class FalseCriticism implements EvidenceRule {

    private static final Pattern REPEATED =
            Pattern.compile("(?i)\\brepeat(?:s|ed|ing|edly)?\\s+(?:\\w+\\s+){0,2}?(?:the )?(?:word|words|phrase)\\s*$");

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
                    repeated(passage, reviewed, found);
                }
            }
        }
    }

    private static void unsaid(ReportText passage, ReviewedExchange reviewed, Findings found) {
        for (Unsaid unsaid : Unsaid.in(passage.words(), !passage.evidence().isEmpty(), reviewed.answers())) {
            String because = unsaid.number() ? "turn %d has a number, \"%s\"" : "turn %d says it: \"%s\"";
            tell(
                    passage,
                    unsaid.turn(),
                    unsaid.words(),
                    because.formatted(unsaid.turn().id(), unsaid.said()),
                    found);
        }
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

    private static void tell(ReportText passage, Said turn, String words, String because, Findings found) {
        found.add(
                passage.place().at(turn.id()),
                words,
                "the criticism \"%s\" is not so: %s".formatted(words, because),
                "criticise what was said, or take the point out");
    }
}
