package debrief.evidence.rules;

import debrief.evidence.rules.AdviceWithoutData.Baseless;
import debrief.measure.Measures;
import debrief.words.Phrases;
import debrief.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** "Speak more slowly" or "avoid long pauses", and no clock ran, or it shows nothing of the kind. */
final class PaceAdvice {

    private static final Phrases SLOWER = Phrases.read(PaceAdvice.class, "advice-slower.txt");
    private static final Phrases FASTER = Phrases.read(PaceAdvice.class, "advice-faster.txt");
    private static final Phrases PAUSES = Phrases.read(PaceAdvice.class, "advice-pauses.txt");
    private static final Phrases HEARD = Phrases.of(List.of("pause", "pauses", "long pause", "silence"));

    /** Words a minute between which nobody is too fast or too slow; prepared talks run at 130 to 160. */
    private static final double SLOW = 110;

    private static final double FAST = 160;
    private static final long LONG_MS = 2_000;

    private PaceAdvice() {}

    static Optional<Baseless> baseless(Sentence sentence, SpokenWords spoken) {
        Optional<Phrases.Hit> slower = SLOWER.first(sentence);
        Optional<Phrases.Hit> faster = FASTER.first(sentence);
        Optional<Phrases.Hit> pauses = PAUSES.first(sentence);
        if (slower.isPresent() || faster.isPresent()) {
            Phrases.Hit hit = slower.or(() -> faster).orElseThrow();
            return onPace(hit.raw(), slower.isPresent(), spoken);
        }
        return pauses.flatMap(hit -> onPauses(hit.raw(), spoken));
    }

    private static Optional<Baseless> onPace(String words, boolean slower, SpokenWords spoken) {
        OptionalDouble pace = spoken.measures().wordsPerMinute();
        if (pace.isEmpty()) {
            return Optional.of(new Baseless(words, "the transcript has no times, so nobody knows the pace"));
        }
        double perMinute = pace.getAsDouble();
        boolean borneOut = slower ? perMinute > FAST : perMinute < SLOW;
        return borneOut
                ? Optional.empty()
                : Optional.of(new Baseless(
                        words,
                        "the candidate speaks " + Math.round(perMinute) + " words a minute, which is a fair pace"));
    }

    private static Optional<Baseless> onPauses(String words, SpokenWords spoken) {
        Measures measures = spoken.measures();
        boolean measured = measures.latencies().stream().anyMatch(wait -> wait.ms() >= LONG_MS)
                || !measures.pauses().isEmpty();
        if (measured || spoken.isNoted(HEARD)) {
            return Optional.empty();
        }
        return Optional.of(new Baseless(
                words,
                spoken.isTimed()
                        ? "no pause of the candidate's is as long as two seconds"
                        : "the transcript has no times and notes no pause, so nobody knows of one"));
    }
}
