package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.model.Analysis;
import debrief.model.Section;

/** An answer of which only the faults are told. */
final class MissingStrengths implements EvidenceRule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.MISSING_STRENGTHS;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            boolean wanted = reviewed.exchange().kind().sections().contains(Section.STRENGTHS);
            if (wanted
                    && !reviewed.answers().isEmpty()
                    && isOnlyBlamed(reviewed.exchange().analysis())) {
                found.add(
                        reviewed.place(Section.STRENGTHS.key()),
                        "",
                        "the report says what to improve and not one thing that went well",
                        "name what the candidate should keep doing, with the turn that shows it, or write"
                                + " 'strengths: []'");
            }
        }
    }

    private static boolean isOnlyBlamed(Analysis analysis) {
        boolean blamed = !analysis.points(Section.ISSUES).isEmpty()
                || !analysis.points(Section.IMPROVEMENTS).isEmpty();
        boolean declared = analysis.hasNothing(Section.STRENGTHS);
        // Rules find what they can, and weigh nothing.
        return analysis.isJudged()
                && blamed
                && !declared
                && analysis.points(Section.STRENGTHS).isEmpty();
    }
}
