package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots are the candidate's to fill. */
class SlotsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "I led [how many] people.|I led [fill in: how many] people.",
                "I led [fill in how many] people.|I led [fill in: how many] people.",
                "I led [Fill in: how many] people.|I led [fill in: how many] people.",
                "I led [fill in: how many] people.|I led [fill in: how many] people.",
                "`tails[of the row]` and `[a b]` stay.|`tails[of the row]` and `[a b]` stay.",
                "[3, 1, 2] and [x] and [the page](https://x.example) stay.|[3, 1, 2] and [x] and [the page](https://x.example) stay.",
            })
    void aSlotIsSpelledInOneWay(String written, String spelled) {
        assertThat(Slots.spelled(written)).isEqualTo(spelled);
    }

    @Test
    void anAnswerWithASlotIsNotWhole() {
        assertThat(Slots.isWhole("I led [fill in: how many] people.")).isFalse();
        assertThat(Slots.isWhole(" ")).isFalse();
        assertThat(Slots.isWhole("I led five [5] people.")).isTrue();
        assertThat(Slots.without("I led [fill in: how many] people.")).isEqualTo("I led  people.");
    }
}
