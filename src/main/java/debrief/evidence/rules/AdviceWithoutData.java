package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Sentences;
import debrief.evidence.reading.WordAt;

import debrief.evidence.reading.Finding.Place;
import debrief.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Advice on how the candidate speaks that nothing in the interview bears out. */
final class AdviceWithoutData implements EvidenceRule {

    private static final Set<String> NO_ADVICE = Set.of(
            Section.SUGGESTED.key(), Section.EXPECTING.key(), Section.WHY.key(), Section.STRENGTHS.key(), "topics");

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        SpokenWords spoken = new SpokenWords(dossier);
        for (ReviewedExchange sheet : dossier.sheets()) {
            for (ReportText passage : sheet.passages()) {
                if (!NO_ADVICE.contains(passage.section())) {
                    check(passage, spoken, sheet.place(passage), found);
                }
            }
        }
        dossier.overall().forEach(passage -> check(passage, spoken, dossier.place(passage), found));
    }

    private static void check(ReportText passage, SpokenWords spoken, Place place, Consumer<Finding> found) {
        for (String sentence : Sentences.of(passage.text())) {
            List<WordAt> words = WordAt.of(sentence);
            Optional<Baseless> baseless = FillerAdvice.baseless(sentence, words, spoken)
                    .or(() -> PaceAdvice.baseless(sentence, words, spoken))
                    .or(() -> RepetitionAdvice.baseless(sentence, words, spoken));
            baseless.ifPresent(fault -> found.accept(new Finding(
                    Finding.Kind.ADVICE_WITHOUT_DATA,
                    place,
                    fault.words(),
                    fault.message(),
                    "advise on what the measures show, or leave it out")));
        }
    }

    /**
     * Advice without a ground.
     *
     * @param words of the advice
     */
    record Baseless(String words, String message) {}
}
