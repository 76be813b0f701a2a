package debrief.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame shows the line that a problem is in between its neighbours, with a caret under the place. */
class FrameTest {

    private static final String FILE = """
            title: Rowan's portfolio
            ownr:
              pseudonym: Rowan
            language: en
            """;

    @Test
    void threeLinesAndACaret() {
        assertFrame(FILE, 3, 14, """
                    2 | ownr:
                  > 3 |   pseudonym: Rowan
                      |              ^
                    4 | language: en
                """);
    }

    @Test
    void theFirstLineHasNoneAboveIt() {
        assertFrame(FILE, 1, 1, """
                  > 1 | title: Rowan's portfolio
                      | ^
                    2 | ownr:
                """);
    }

    @Test
    void theLastLineHasNoneBelowIt() {
        assertFrame("a: 1\nb: 2", 2, 4, """
                    1 | a: 1
                  > 2 | b: 2
                      |    ^
                """);
    }

    @Test
    void numbersAreAlignedWhenTheyGrow() {
        assertFrame("x\n".repeat(8) + "nine\nten\n", 9, 2, """
                     8 | x
                  >  9 | nine
                       |  ^
                    10 | ten
                """);
    }

    @Test
    void aLineAsAWholeHasNoCaret() {
        assertFrame(FILE, 2, 0, """
                    1 | title: Rowan's portfolio
                  > 2 | ownr:
                    3 |   pseudonym: Rowan
                """);
    }

    @Test
    void aFileAsAWholeAndALineBeyondItsEndHaveNoFrame() {
        assertThat(new Frame(FILE).around(Location.of("a.yaml"))).isEmpty();
        assertThat(new Frame(FILE).around(new Location("a.yaml", 99, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"})
    void linesEndInAnyWay(String text) {
        assertFrame(text, 2, 1, """
                    1 | a
                  > 2 | b
                      | ^
                    3 | c
                """);
    }

    @Test
    void aLongLineIsCutAtItsEnd() {
        String frame = frame("short\n" + "abcdefghij".repeat(20) + "\n", 2, 3);

        assertThat(frame.lines().toList().get(1))
                .hasSize(104)
                .startsWith("  > 2 | abcdefghij")
                .endsWith("ghijabcde…");
        assertThat(frame.lines().toList().get(2)).isEqualTo("      |   ^");
    }

    @Test
    void aPlaceFarToTheRightIsStillShownAboveItsCaret() {
        String line = "-".repeat(300) + "HERE" + "-".repeat(300);
        String frame = frame("above\n" + line + "\nbelow", 2, 301);

        String shown = frame.lines().toList().get(1);
        String caret = frame.lines().toList().get(2);
        assertThat(shown.substring(caret.indexOf('^'))).startsWith("HERE");
        assertThat(frame.lines()).allSatisfy(row -> assertThat(row).hasSizeLessThanOrEqualTo(104));
    }

    @Test
    void aControlCharacterDoesNotReachTheTerminal() {
        assertThat(frame("say: \u001b[31mred\u0007\n", 1, 6)).startsWith("  > 1 | say:  [31mred \n");
    }

    @Test
    void aTabTakesOnePlaceSoThatTheCaretFits() {
        assertFrame("a:\n\tb: 1\n", 2, 2, """
                    1 | a:
                  > 2 |  b: 1
                      |  ^
                    3 | %s
                """.formatted(""));
    }

    private static void assertFrame(String text, int line, int column, String expected) {
        assertThat(frame(text, line, column)).isEqualTo(expected);
    }

    private static String frame(String text, int line, int column) {
        return new Frame(text).around(new Location("content/portfolio.yaml", line, column));
    }
}
