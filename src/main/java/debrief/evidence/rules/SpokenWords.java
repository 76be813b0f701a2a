package debrief.evidence.rules;

import debrief.words.Phrases;
import debrief.evidence.reading.Dossier;

import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.measure.Measure;
import debrief.measure.Measures;
import debrief.model.Turn;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the candidate speaks in the whole interview; counted when somebody asks for the first time. */
final class SpokenWords {

    private static final int TOLD = 3;

    private final Dossier dossier;
    private @Nullable Measures measures;

    SpokenWords(Dossier dossier) {
        this.dossier = dossier;
    }

    Measures measures() {
        Measures known = measures;
        if (known == null) {
            known = Measure.interview(Measure.talk(dossier.turns()), dossier.language());
            measures = known;
        }
        return known;
    }

    boolean isTimed() {
        return dossier.answers().stream().anyMatch(said -> said.turn().startMs() != Turn.UNTIMED);
    }

    /** How often the candidate says these words one after the other. */
    int times(String phrase) {
        Phrases sought = Phrases.of(List.of(phrase));
        return dossier.answers().stream()
                .mapToInt(said -> sought.all(said.text()).size())
                .sum();
    }

    boolean isHeard(Phrases phrases) {
        return dossier.answers().stream().anyMatch(said -> phrases.in(said.text()));
    }

    /** The fillers that do occur, the most frequent first: “like” 6 times, “so” 3 times. */
    String fillers() {
        Map<String, Long> counts = measures().found(Mark.FILLER).stream()
                .collect(Collectors.groupingBy(
                        (Found one) -> one.words().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(TOLD)
                .map(one -> "\"" + one.getKey() + "\" " + (one.getValue() == 1 ? "once" : one.getValue() + " times"))
                .collect(Collectors.joining(", "));
    }
}
