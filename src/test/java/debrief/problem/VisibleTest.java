package debrief.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a user's file steers the terminal. */
class VisibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u0007", "\u009b", "\u0000", "\r", "\u007f", "\u202e", "\u2066"})
    void whatSteersBecomesASpace(String character) {
        assertThat(Visible.line("a" + character + "b")).isEqualTo("a b");
        assertThat(Visible.lines("a" + character + "b\n")).isEqualTo("a b\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "é ü 李雷", "مرحبا שלום", "👩‍💻 🙂", "C++ <b> $x"})
    void ordinaryTextStays(String text) {
        assertThat(Visible.line(text)).isEqualTo(text);
        assertThat(Visible.lines(text)).isEqualTo(text);
    }

    @Test
    void linesAndTabsStayWhereThereMayBeSome() {
        assertThat(Visible.lines("a\n\tb\n")).isEqualTo("a\n\tb\n");
        assertThat(Visible.line("a\n\tb")).isEqualTo("a  b");
    }
}
