package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.model.Section;
import debrief.words.Sentence;
import java.util.Optional;
import java.util.Set;

/** Advice on how the candidate speaks that nothing in the interview bears out. */
final class AdviceWithoutData implements EvidenceRule {

    private static final Set<String> NO_ADVICE = Set.of(
            Section.SUGGESTED.key(),
            Section.SHORT.key(),
            Section.ELSEWHERE.key(),
            Section.FOLLOWUPS.key(),
            Section.EXPECTING.key(),
            Section.WHY.key(),
            Section.STRENGTHS.key(),
            Section.TOPICS.key());

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.ADVICE_WITHOUT_DATA;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        SpokenWords spoken = SpokenWords.of(dossier);
        dossier.texts()
                .filter(passage -> !NO_ADVICE.contains(passage.section()))
                .forEach(passage -> check(passage, spoken, found));
    }

    private static void check(ReportText passage, SpokenWords spoken, Findings found) {
        for (Sentence sentence : passage.words().sentences()) {
            Optional<Baseless> baseless = FillerAdvice.baseless(sentence, spoken)
                    .or(() -> PaceAdvice.baseless(sentence, spoken))
                    .or(() -> RepetitionAdvice.baseless(sentence, spoken));
            baseless.ifPresent(fault -> found.add(
                    passage.place(),
                    fault.words(),
                    fault.message(),
                    "advise on what the measures show, or leave it out"));
        }
    }

    /**
     * Advice without a ground.
     *
     * @param words of the advice
     */
    record Baseless(String words, String message) {}
}
