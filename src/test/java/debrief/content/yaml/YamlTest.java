package debrief.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import debrief.content.yaml.Yaml.Mistake;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text means what it shows: nothing is lost or changed on the way from the file. */
class YamlTest {

    /** Texts that one or the other YAML reader takes for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "on",
                "true",
                "null",
                "~",
                "",
                " ",
                "010",
                "0x1F",
                "1_000",
                "1e3",
                ".inf",
                "12:30:45",
                "2024-05-20",
                "=",
                "<<",
                "- a",
                "? b",
                ": c",
                "a: b",
                "a #b",
                "# c",
                "& d",
                "*e*",
                "**strong**",
                "!f",
                "%g",
                "@h",
                "`code`",
                "[i",
                "{j}",
                "'quoted'",
                "\"quoted\"",
                "it's",
                "50 %",
                "C:\\temp\\new",
                "\\n is no line",
                "tab\tinside",
                "two\nlines",
                "a paragraph\n\nanother",
                "- a list\n- of two",
                "```java\nint i = 0;\n\n    i++;\n```",
                "    code first\nthen text",
                "trailing space \nhere",
                "three\n\n\n\nlines between",
                "emoji 🙂 and 李雷",
                "“curly” – …",
                "no\u00A0break",
                "ends in a line\n",
                "| > |",
                "--- not a document",
                "...",
                "\\",
                "a\\\"b"
            })
    void survives(String text) throws Mistake {
        assertThat(value("text: \"" + escaped(text) + "\""))
                .as("in double quotes")
                .isEqualTo(text);
        if (!text.contains("\n")) {
            assertThat(value("text: '" + text.replace("'", "''") + "'"))
                    .as("in single quotes")
                    .isEqualTo(text);
        }
        // "2" says how deep the block is indented, for texts that start with a space; "-" that it ends without a line's
        // end.
        if (!text.isBlank()) {
            String end = text.endsWith("\n") ? "+" : "-";
            assertThat(value("text: |2" + end + "\n" + indented(text)))
                    .as("as a block")
                    .isEqualTo(text);
            assertThat(value("text: |2" + end + "\r\n" + indented(text).replace("\n", "\r\n")))
                    .as("as a block of a file from Windows")
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "true",
                "010",
                "1_000",
                "1e3",
                "12:30:45",
                "2024-05-20",
                "it's",
                "50 %",
                "C:\\temp",
                "a:b",
                "a#b"
            })
    void survivesWithoutQuotesToo(String text) throws Mistake {
        assertThat(value("text: " + text)).isEqualTo(text);
        assertThat(value("text: " + text + "   # a comment")).isEqualTo(text);
    }

    @Test
    void aFoldedBlockJoinsLinesAndKeepsParagraphs() throws Mistake {
        assertThat(value("""
                                text: >-
                                  One sentence
                                  on two lines: yes.

                                  Another # paragraph
                                """)).isEqualTo("One sentence on two lines: yes.\nAnother # paragraph");
    }

    @Test
    void aTextOverSeveralLinesIsJoined() throws Mistake {
        assertThat(value("text: one\n  two\n\n  three\n")).isEqualTo("one two\nthree");
    }

    @Test
    void onlyAScalarWithoutQuotesMayBeMeantAsSomethingElse() throws Mistake {
        Fields fields = parse("""
                plain: 7
                single: '7'
                double: "7"
                literal: |
                  7
                folded: >
                  7
                nothing:
                quoted-nothing: ""
                """);

        assertThat(fields.fields().values().stream()
                        .filter(field -> ((Scalar) field.value()).plain())
                        .map(Node.Field::key))
                .containsExactly("plain", "nothing");
        assertThat(fields.has("nothing")).isFalse();
        assertThat(fields.has("quoted-nothing")).isTrue();
    }

    @Test
    void everythingRemembersWhereItStands() throws Mistake {
        Fields fields = parse("""
                # a comment
                one: 1
                list:
                  - a
                  -   {b: c}
                "🙂 key": [x, "y"]
                block: |
                  text
                """);

        assertThat(fields.at()).isEqualTo(new Mark(2, 1));
        assertThat(fields.fields().get("list").at()).isEqualTo(new Mark(3, 1));
        assertThat(fields.get("one").at()).isEqualTo(new Mark(2, 6));
        assertThat(fields.list("list")).extracting(Node::at).containsExactly(new Mark(4, 5), new Mark(5, 7));
        assertThat(((Fields) fields.list("list").get(1)).get("b").at()).isEqualTo(new Mark(5, 11));
        assertThat(((Items) fields.get("🙂 key")).items())
                .extracting(Node::at)
                .as("an emoji is one character")
                .containsExactly(new Mark(6, 11), new Mark(6, 14));
        assertThat(fields.get("block").at()).isEqualTo(new Mark(7, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# a comment\n", "---\n", "--- # a comment\n...\n", "%YAML 1.2\n---\n"})
    void aFileWithoutContentHasNoKeys(String text) throws Mistake {
        assertThat(parse(text).fields()).isEmpty();
    }

    @Test
    void keysStandInTheFilesOrder() throws Mistake {
        assertThat(parse("b: 1\na: 2\nc: 3\n").fields().keySet()).containsExactly("b", "a", "c");
    }

    private static String indented(String text) {
        return text.lines().map(line -> "  " + line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String value(String yaml) throws Mistake {
        return ((Scalar) parse(yaml).fields().get("text").value()).value();
    }

    @Test
    void aKeyHoldsNoControlCharacter() throws Mistake {
        Mistakes mistakes = new Mistakes("any.yaml");

        Yaml.parse("text: a\n\"H\\x1b\": b\n", mistakes);

        assertThat(mistakes.all())
                .singleElement()
                .asString()
                .startsWith("any.yaml:2:1: error: a control character (U+001B) stands in this text");
    }

    /** Nothing of these texts is refused. */
    private static Fields parse(String yaml) throws Mistake {
        Mistakes mistakes = new Mistakes("any.yaml");
        Fields fields = Yaml.parse(yaml, mistakes);
        assertThat(mistakes.all()).isEmpty();
        return fields;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
