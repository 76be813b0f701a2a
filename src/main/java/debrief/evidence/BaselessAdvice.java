package debrief.evidence;

import debrief.evidence.Finding.Place;
import debrief.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Advice on how the candidate speaks that nothing in the interview bears out. */
final class BaselessAdvice implements Rule {

    private static final Set<String> NO_ADVICE = Set.of(
            Section.SUGGESTED.key(), Section.EXPECTING.key(), Section.WHY.key(), Section.STRENGTHS.key(), "topics");

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        SpokenWords spoken = new SpokenWords(dossier);
        for (Sheet sheet : dossier.sheets()) {
            for (Passage passage : sheet.passages()) {
                if (!NO_ADVICE.contains(passage.section())) {
                    check(passage, spoken, sheet.place(passage), found);
                }
            }
        }
        dossier.overall().forEach(passage -> check(passage, spoken, dossier.place(passage), found));
    }

    private static void check(Passage passage, SpokenWords spoken, Place place, Consumer<Finding> found) {
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
