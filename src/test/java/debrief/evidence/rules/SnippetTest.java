package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A finding shows of a text what it needs to be found by, and no more. */
class SnippetTest {

    @Test
    void theBeginningOfATextEndsAtAWord() {
        assertThat(Snippet.beginning(" Is this right? ")).isEqualTo("Is this right?");
        assertThat(Snippet.beginning("one\ntwo")).isEqualTo("one");
        assertThat(Snippet.beginning("0123456789 ".repeat(5) + "56789 x")).isEqualTo("0123456789 ".repeat(5) + "56789");
        assertThat(Snippet.beginning("0123456789".repeat(6))).isEqualTo("0123456789".repeat(6));
        assertThat(Snippet.beginning("0123456789".repeat(7))).isEqualTo("0123456789".repeat(6));
    }

    @Test
    void aTextIsCutAtAWordIfOneEndsInItsSecondHalf() {
        assertThat(Snippet.of(" It is\n a line. ", 20)).isEqualTo("It is a line.");
        assertThat(Snippet.of("It is a longer line.", 12)).isEqualTo("It is a…");
        assertThat(Snippet.of("A verylongwordindeed", 12)).isEqualTo("A verylongwo…");
    }
}
