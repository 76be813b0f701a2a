package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.QuoteReading.Quoted;
import debrief.evidence.reading.QuoteReading.Verdict;
import debrief.evidence.reading.ReportText;

/** Words in quotation marks that the other side said. */
final class MisattributedQuote implements EvidenceRule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.MISATTRIBUTED_QUOTE;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (!dossier.answers().isEmpty()) {
            dossier.texts()
                    .forEach(text -> dossier.quotes().get().in(text).stream()
                            .filter(quoted -> quoted.verdict() == Verdict.MISATTRIBUTED)
                            .forEach(quoted -> tell(quoted, text, dossier, found)));
        }
    }

    private static void tell(Quoted quoted, ReportText text, Dossier dossier, Findings found) {
        boolean candidates = dossier.turns().get(quoted.turn() - 1).byCandidate();
        String words = quoted.quotation().words();
        found.add(
                text.place().at(quoted.turn()),
                words,
                (candidates
                                ? "\"%s\" is the candidate's, in turn %d; here it is the interviewer's"
                                : "\"%s\" is the interviewer's, in turn %d; here it counts against the candidate")
                        .formatted(words, quoted.turn()),
                "judge the candidate's own words, or say that the interviewer said it");
    }
}
