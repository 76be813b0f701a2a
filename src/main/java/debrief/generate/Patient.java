package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Asks again when waiting may help: as long as the provider says, else twice as long each time, with some chance in it. */
public final class Patient extends WrappedModel {

    /** How often one prompt is asked at most. */
    static final int MOST_TRIES = 4;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Pace pace;
    private final RandomGenerator dice;

    /** @param pace shared by all who ask the same provider: when it asks one to slow down, all do */
    public Patient(LanguageModel model, Pace pace, RandomGenerator dice) {
        super(model);
        this.pace = pace;
        this.dice = dice;
    }

    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        for (int tries = 1; ; tries++) {
            pace.take();
            try {
                return askInner(prompt);
            } catch (ModelFailure failure) {
                boolean useless = failure.kind() != Kind.RATE_LIMITED && failure.kind() != Kind.OUTAGE;
                if (useless || tries == MOST_TRIES || failure.retryAfter().compareTo(LONGEST_WAIT) > 0) {
                    throw failure;
                }
                Duration wait = longer(failure.retryAfter(), backOff(tries));
                if (failure.kind() == Kind.RATE_LIMITED) {
                    pace.holdAll(wait);
                } else {
                    pace.rest(wait);
                }
            }
        }
    }

    /** Between half and the whole of 1, 2, 4 … seconds, so that those who failed together do not come back together. */
    private Duration backOff(int tries) {
        Duration whole = FIRST_WAIT.multipliedBy(1L << (tries - 1));
        long ms = whole.toMillis();
        return Duration.ofMillis(ms / 2 + dice.nextLong(ms / 2 + 1));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
