package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Lazy;
import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.measure.Measure;
import debrief.measure.Measures;
import debrief.model.Turn;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How the candidate speaks in the whole interview; counted when somebody asks for the first time. */
record SpokenWords(Dossier dossier, Supplier<Measures> counted) {

    private static final int TOLD = 3;

    static SpokenWords of(Dossier dossier) {
        return new SpokenWords(
                dossier, new Lazy<>(() -> Measure.interview(Measure.talk(dossier.turns()), dossier.language())));
    }

    Measures measures() {
        return counted.get();
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

    /** Whether an answer as it was typed has these words: "[long pause]" tells of the scene, and nobody said it. */
    boolean isNoted(Phrases phrases) {
        return dossier.answers().stream()
                .anyMatch(said -> phrases.in(Text.of(said.turn().text())));
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
