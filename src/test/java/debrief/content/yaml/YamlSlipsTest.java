package debrief.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type who do not think of YAML: each slip is told once, with what to do about it. */
class YamlSlipsTest {

    private static final Schema POINT = Keymap.map()
            .key("text", TextSchema.MARKDOWN, "")
            .key("label", TextSchema.TITLE, "")
            .shorthand("text");

    private static final Schema FILE = Keymap.map()
            .key("title", TextSchema.TITLE, "")
            .key("summary", TextSchema.MARKDOWN, "")
            .key("kind", new ChoiceSchema(List.of("calm", "loud")), "")
            .key("points", new Schema.ListOf(POINT), "")
            .key("names", new Schema.Named(TextSchema.TITLE), "")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Calm** voice",
                "*Calm* voice",
                "`volatile` came at once",
                "[The talk](talk.html) helps",
                "[x] done",
                "{owner} was named",
                "\"Why\" came first",
                "'Why' came first",
                "Once more: say the figure",
                "why: ask it",
                "@owner was asked",
                "%d was explained",
                "& so on",
                "!important thing",
                "| a pipe",
                "> a quote",
                "- a dash",
                "`sync`: named late",
                "Two colons: one: two"
            })
    void anEntryThatIsNoPlainTextIsToBeQuoted(String entry) {
        assertThat(hints("points:\n  - " + entry + "\n  - A calm end\n"))
                .singleElement()
                .asString()
                .containsAnyOf("in quotes", "the other kind around the text");
    }

    @Test
    void wordsBehindAHashAreNotLostUntold() {
        assertThat(told("title: Ticket #17 again\n"))
                .containsExactly("1:15 warning: a '#' behind a space starts a comment, so these words are left out:"
                        + " '#17 again'");
        assertThat(told("points:\n  - #17 again\n  - {text: The ticket #18\n    , label: a}\n"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2:5 warning").endsWith("'#17 again'"),
                        second -> assertThat(second).startsWith("3:23 warning").endsWith("'#18'"));
    }

    @Test
    void aCommentIsAComment() {
        assertThat(told("title: Ticket # 17\nkind: calm #for now\nnames: #all of them\n  a: C# and F#\n#points: []\n"))
                .isEmpty();
    }

    @Test
    void textThatGoesOnBehindAHashIsNoText() {
        assertThat(hints("summary: It began\n  with #17\n  and went on\n"))
                .containsExactly("put the text in quotes: a '#' behind a space starts a comment");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    'title:~Talk|kind: calm', no-break space U+00A0
                    'title: Talk|~kind: calm', no-break space U+00A0
                    'title: Talk|ki^nd: calm', zero-width space U+200B
                    'title: Talk|kind: calm^', zero-width space U+200B
                    'title: Talk|names:|  A~: B', no-break space U+00A0
                    'title: Talk|points:|  -~a|  - b', no-break space U+00A0
                    'title: Talk|names: {a:_b}', wide space U+3000
                    """)
    void spacesThatAreNoneAreNamed(String file, String name) {
        String text = file.replace('|', '\n')
                .replace('~', '\u00a0')
                .replace('^', '\u200b')
                .replace('_', '\u3000');

        assertThat(told(text)).singleElement().asString().contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Talk\r",
                "title: Talk\rkind: calm\r",
                "title: Talk\r\nkind: calm\r\n\r",
                "title: Talk #\r"
            })
    void aCarriageReturnEndsALine(String text) {
        assertThat(told(text)).isEmpty();
        assertThat(Document.read("f.yaml", text, FILE).usable().text("title")).isEqualTo("Talk");
    }

    private static List<String> told(String text) {
        return problems(text).stream()
                .map(problem -> problem.location().line() + ":"
                        + problem.location().column() + " "
                        + problem.severity().toString().toLowerCase(java.util.Locale.ROOT) + ": " + problem.message())
                .collect(Collectors.toList());
    }

    private static List<String> hints(String text) {
        return problems(text).stream().map(Problem::hint).toList();
    }

    private static List<Problem> problems(String text) {
        return Document.read("f.yaml", text, FILE).problems();
    }
}
