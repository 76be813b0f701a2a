package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import debrief.generate.prompt.Tokens;
import debrief.testing.ScriptedModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run would take, without asking anybody. */
class CountingTest {

    private static final String TALK = "They talked about queues and retries. ".repeat(200);
    private static final int SHARED = Tokens.of("Be kind.") + Tokens.of(TALK);

    @Test
    void theFirstOnAGroundPaysItAndTheOthersFindIt() {
        Counting counting = counting(true, prompt(TALK, "one"), prompt(TALK, "two"), prompt(TALK, "three"));

        assertThat(counting.requests()).isEqualTo(3);
        assertThat(counting.used().kept()).isEqualTo(SHARED);
        assertThat(counting.used().cached()).isEqualTo(2L * SHARED);
        assertThat(counting.used().in()).isEqualTo(3L * Tokens.of(prompt(TALK, "one")));
        assertThat(counting.used().out()).isEqualTo(300);
    }

    @Test
    void anotherTalkIsAnotherGround() {
        Counting counting = counting(true, prompt(TALK, "one"), prompt("Well. " + TALK, "one"));
        assertThat(counting.used().cached()).isZero();
    }

    @Test
    void providersReadTheSchemaFirst() {
        Prompt one = prompt(TALK, "one");
        Prompt other = new Prompt(one.system(), one.ground(), one.messages(), "reply", "{\"type\":\"object\"}", 100);
        assertThat(counting(true, one, other).used().cached()).isZero();
    }

    @Test
    void whatIsShortOrNotKeptIsPaidEachTime() {
        assertThat(counting(true, prompt("Hello.", "one"), prompt("Hello.", "two"))
                        .used()
                        .cached())
                .isZero();
        assertThat(counting(false, prompt(TALK, "one"), prompt(TALK, "two")).used())
                .isEqualTo(new Used(2L * Tokens.of(prompt(TALK, "one")), 0, 0, 200));
    }

    private static Counting counting(boolean caches, Prompt... prompts) {
        ScriptedModel model = ScriptedModel.playing();
        Counting counting = new Counting(model, caches);
        for (Prompt prompt : prompts) {
            assertThatThrownBy(() -> counting.ask(prompt)).isInstanceOf(ModelFailure.class);
        }
        assertThat(model.asked()).isEmpty();
        return counting;
    }

    private static Prompt prompt(String ground, String tail) {
        return new Prompt("Be kind.", ground, List.of(new Prompt.Message(true, tail)), "reply", "{}", 100);
    }
}
