package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.testing.ScriptedModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a prompt is asked again, and how long that waits. */
class PatientTest {

    /** Rolls half of what is asked for. */
    private static final RandomGenerator MIDDLE = new RandomGenerator() {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public long nextLong(long bound) {
            return bound / 2;
        }
    };

    private final List<Long> slept = new ArrayList<>();
    private long now;
    private final Pace pace = new Pace(0, () -> now, this::sleep);

    private void sleep(long nanos) {
        slept.add(nanos / 1_000_000);
        now += nanos;
    }

    @Test
    void anAnswerIsAskedForOnce() throws Exception {
        assertThat(ask("hello")).isEqualTo("hello");
        assertThat(slept).isEmpty();
    }

    @Test
    void outagesAreWaitedForLongerEachTime() throws Exception {
        assertThat(ask(failure(Kind.OUTAGE, 0), failure(Kind.OUTAGE, 0), failure(Kind.OUTAGE, 0), "hello"))
                .isEqualTo("hello");
        assertThat(slept).containsExactly(750L, 1_500L, 3_000L);
    }

    @Test
    void aProviderSaysItselfHowLongItWantsToBeLeftAlone() throws Exception {
        assertThat(ask(failure(Kind.RATE_LIMITED, 20), "hello")).isEqualTo("hello");
        assertThat(slept).containsExactly(20_000L);
    }

    @Test
    void aShortRetryAfterDoesNotShortenTheWait() throws Exception {
        ask(failure(Kind.RATE_LIMITED, 0), failure(Kind.RATE_LIMITED, 0), failure(Kind.RATE_LIMITED, 1), "hello");
        assertThat(slept).containsExactly(750L, 1_500L, 3_000L);
    }

    @Test
    void whoeverIsToldToWaitLongerThanAMinuteGivesUp() {
        ScriptedModel model = ScriptedModel.playing(failure(Kind.RATE_LIMITED, 61), "hello");
        assertThatThrownBy(() -> new Patient(model, pace, MIDDLE).ask(ScriptedModel.prompt("hi")))
                .isInstanceOf(ModelFailure.class);
        assertThat(slept).isEmpty();
    }

    @Test
    void aMinuteIsNotTooLong() throws Exception {
        assertThat(ask(failure(Kind.RATE_LIMITED, 60), "hello")).isEqualTo("hello");
    }

    @Test
    void fourTriesAreEnough() {
        Object[] script = new Object[5];
        Arrays.fill(script, failure(Kind.OUTAGE, 0));
        ScriptedModel model = ScriptedModel.playing(script);
        assertThatThrownBy(() -> new Patient(model, pace, MIDDLE).ask(ScriptedModel.prompt("hi")))
                .isInstanceOf(ModelFailure.class);
        assertThat(model.asked()).hasSize(4);
        assertThat(slept).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "TOO_LONG", "REJECTED", "BUDGET"})
    void whatWaitingCannotMendIsNotAskedAgain(Kind kind) {
        ScriptedModel model = ScriptedModel.playing(failure(kind, 0), "hello");
        assertThatThrownBy(() -> new Patient(model, pace, MIDDLE).ask(ScriptedModel.prompt("hi")))
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind));
        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void itIsCalledWhatTheModelIsCalled() {
        Patient patient = new Patient(ScriptedModel.playing(), pace, MIDDLE);
        assertThat(patient.provider()).isEqualTo("scripted");
        assertThat(patient.model()).isEqualTo("script-1");
        assertThat(patient.isLocal()).isTrue();
    }

    private String ask(Object... script) throws Exception {
        return new Patient(ScriptedModel.playing(script), pace, MIDDLE)
                .ask(ScriptedModel.prompt("hi"))
                .text();
    }

    private static ModelFailure failure(Kind kind, int seconds) {
        return new ModelFailure(kind, "no", Duration.ofSeconds(seconds));
    }
}
