package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is longer, wider or deeper than anybody writes is not parsed at all. */
class BoundsTest {

    @Test
    void theDepthIsThatOfTheTree() {
        // a quote is one level, its paragraph and the word in it two more
        assertThat(html("> ".repeat(Bounds.DEPTH - 2) + "a")).startsWith("<blockquote>");
        assertThat(html("> ".repeat(Bounds.DEPTH - 1) + "a")).startsWith("<pre>");
    }

    @Test
    void aTextIsAsLongAsABook() {
        assertThat(html("*" + "a".repeat(Bounds.CHARACTERS - 1))).startsWith("<p>*a");
        assertThat(html("*" + "a".repeat(Bounds.CHARACTERS))).startsWith("<pre>*a");
    }

    @Test
    void aParagraphHasSoManyLines() {
        assertThat(html("*a*\n" + "b\n".repeat(Bounds.LINES - 1))).startsWith("<p><em>a</em>");
        assertThat(html("*a*\n" + "b\n".repeat(Bounds.LINES))).startsWith("<pre>*a*");
        assertThat(html("*a*\n" + "b\n".repeat(Bounds.LINES - 1) + " \t\nb\n"))
                .as("a blank line starts anew")
                .startsWith("<p><em>a</em>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "_", "***"})
    void aParagraphHasSoManyDelimiters(String mark) {
        assertThat(Bounds.hold((mark + "a ").repeat(Bounds.DELIMITERS))).isTrue();
        assertThat(Bounds.hold((mark + "a ").repeat(Bounds.DELIMITERS + 1))).isFalse();
        assertThat(Bounds.hold((mark + "a ").repeat(Bounds.DELIMITERS) + "\n\n" + mark + "a"))
                .isTrue();
        assertThat(Bounds.hold((mark + "a ").repeat(Bounds.DELIMITERS) + "\nb\n" + mark + "a"))
                .as("the next line is of the same paragraph")
                .isFalse();
        assertThat(html("_*a ".repeat(Bounds.DELIMITERS))).startsWith("<pre>");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "+ ", "* ", "1. ", "12) ", " \t- "})
    void aLineOpensSoManyQuotesAndLists(String mark) {
        assertThat(Bounds.hold("a\n" + mark.repeat(Bounds.DEPTH) + "a")).isTrue();
        assertThat(Bounds.hold("a\n" + mark.repeat(Bounds.DEPTH + 1) + "a")).isFalse();
        assertThat(Bounds.hold("a\n" + mark.repeat(Bounds.DEPTH) + "a " + mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", ".", "1", "a> "})
    void whatOpensNothingIsNotCounted(String mark) {
        assertThat(Bounds.hold(mark.repeat(Bounds.DEPTH + 1))).isTrue();
    }

    private static String html(String markdown) {
        return new Markdown().html(markdown).markup();
    }
}
