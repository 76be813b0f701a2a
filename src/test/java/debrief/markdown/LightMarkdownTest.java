package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The light way takes what people mostly write and gives up where it is not sure. */
class LightMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer first.",
                "Two paragraphs,\n\none after the other.\n",
                "A line\nand the next.",
                "Use `acks_late=True`, *not* **both**.",
                "**Situation:** clear. (*Task*) missing; **Result**.",
                "Set acks_late and BULK_CREATE.",
                "\"It's\" 3 + 4 = 7 @ noon",
                "In 2024 it was 10 % slower",
                "Naïve — but…"
            })
    void takesWhatPeopleMostlyWrite(String text) {
        assertThat(LightMarkdown.html(text)).isNotNull().isEqualTo(new Markdown().full(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a list",
                "* a list",
                "+ a list",
                "1. a list",
                "1) a list",
                "Then:\n- a list",
                "Then:\n3. a list",
                "# A heading",
                "A heading\n===",
                "A heading\n---",
                "> a quote",
                "    code",
                "\tcode",
                "```\ncode\n```",
                "~~~\ncode\n~~~",
                "***",
                "a [link](https://example.org)",
                "[fill in: a number]",
                "List<String>",
                "R&D",
                "&amp;",
                "a\\*b",
                "a  \nhard break",
                "a\\\nhard break",
                "* not emphasis *",
                "**not strong",
                "a**b**c",
                "*a *b* c*",
                "**a*",
                "***a***",
                "*a `b* c`",
                "_emphasis_",
                "a_b_",
                "_a_b",
                "``a`b``",
                "` a `",
                "`a",
                "`a\nb`",
                "{{ braces }}",
                "\u2028odd blanks\u3000",
                "a\n b",
                "a \nb",
                "a\n\n\nb",
                "a\r\nb",
                "!",
                "a|b\n-|-\n1|2",
                "line\u0085break",
                "NUL \0",
                "😀"
            })
    void givesUpWhereItIsNotSure(String text) {
        assertSameOrGivenUp(text);
    }

    static void assertSameOrGivenUp(String text) {
        String light = LightMarkdown.html(text);
        if (light != null) {
            assertThat(light).as(escaped(text)).isEqualTo(new Markdown().full(text));
        }
    }

    /** So that a failure can be pasted into a test. */
    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(c < ' ' || c > '~' ? "\\u%04x".formatted(c) : String.valueOf((char) c)));
        return shown.toString();
    }
}
