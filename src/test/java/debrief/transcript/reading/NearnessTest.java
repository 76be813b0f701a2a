package debrief.transcript.reading;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Fidelity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How near a turn is to what was said. */
class NearnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I said that we shard.",
                "So she asked for more.",
                "Said one plan a quarter, with product.",
                "Asked how many of us there are.",
                "First I asked how many edit at once."
            })
    void whatIsToldIsRecalled(String text) {
        assertThat(Nearness.of(text)).isEqualTo(Fidelity.RECALLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We shard, I said.",
                "Said differently, it merges.",
                "Said another way: it merges.",
                "First we measured."
            })
    void whatIsSaidIsVerbatim(String text) {
        assertThat(Nearness.of(text)).isEqualTo(Fidelity.VERBATIM);
    }
}
