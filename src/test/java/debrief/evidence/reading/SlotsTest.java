package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Slots are the candidate's to fill. */
class SlotsTest {

    @Test
    void anAnswerWithASlotIsNotWhole() {
        assertThat(Slots.isWhole("I led [fill in: how many] people.")).isFalse();
        assertThat(Slots.isWhole(" ")).isFalse();
        assertThat(Slots.isWhole("I led five [5] people.")).isTrue();
        assertThat(Slots.without("I led [fill in: how many] people.")).isEqualTo("I led  people.");
    }
}
