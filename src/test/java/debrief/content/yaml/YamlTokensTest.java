package debrief.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Yaml.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one YAML reader takes and the next refuses, or reads as something else, is refused at its place. */
class YamlTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "title: \"C\"# and more@1:11: a '#' without a space before it",
                "title: 'C'#@1:11: a '#' without",
                "tags: [a, b]#c@1:13: a '#' without",
                "tags: [a,#b\\n  c]@1:10: a '#' without",
                "tags: [a]\\nb:\\r\\n  - 'é🙂'#x@3:9: a '#' without",
                "tags: [a\\n  ,#b\\n  c]@2:4: a '#' without",
                "tags: [a # one\\r  ,#b\\r  c]@2:4: a '#' without",
                "{?a: b}@1:3: text after a '?'",
                "tags: [?a, b]@1:9: text after a '?'",
                "tags: [-]@1:8: a lone '-'",
                "title: \"one\\ntwo\"@2:1: this line belongs to line 1 and is not indented",
                "title: 'one\\n\\n\\n\\ttwo'@4:1: this line belongs to line 1",
                "a:\\n  b: 'one\\n  two'@3:3: this line belongs to line 2",
                "- a\\n- 'one\\n\\n\\ntwo'@5:1: this line belongs to line 2",
                "tags: [one,\\ntwo]@2:1: this line belongs to line 1",
                "tags: [one,\\n  [two,\\nthree]]@3:1: this line belongs to line 1",
                "a:\\n  b: 1\\ntags: [one,\\ntwo]@4:1: this line belongs to line 3",
                "text: |\\n    \\n  # A heading@3:3: this text starts further left than the blank lines above it",
                "a:\\n  - >-\\n      \\n\\n    # one\\n    # two@5:5: this text starts further left",
            })
    void isRefused(String yaml, String problem) throws Mistake {
        assertThat(told(lines(yaml))).singleElement().asString().startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"C\" # and more",
                "title: C#",
                "title: C# # and C++",
                "title: a#b",
                "tags: [C#, F#] # languages",
                "tags: [a, # first\\n  b]",
                "# first\\n\\ntitle: x\\n# last",
                "title: x # one\\r\\n# two#three\\r\\nrole: y",
                "? title\\n: x",
                "title: why?",
                "title: '?'",
                "tags: ['why?', '?a']",
                "{? a : b}",
                "tags: ['-', a-b, -a]",
                "title: '-'",
                "title: \"one\\n  two\"",
                "title: 'one\\n\\n \\n two'",
                "'title': 'x'",
                "tags: [\\n  one,\\n  two\\n]",
                "tags: {\\n  one: 1,\\n  two: 2,\\n}",
                "a:\\n- 'one\\n  two'\\n- x",
                "a:\\n  b: 1\\nc: 'one\\n two'",
                "tags: ['one\\n  two']",
                "{a: 1,\\nb: 2}",
                "text: |\\n\\n  # A heading\\n    \\n  more",
                "text: |\\n  one\\n # a comment",
                "text: |\\n    \\n# a comment\\nrole: x",
                "text: ''\\n# a comment\\nrole: x",
                "a:\\n  text: >\\n\\n  # a comment\\n  role: x",
            })
    void isReadByAll(String yaml) throws Mistake {
        assertThat(told(lines(yaml))).isEmpty();
    }

    @Test
    void aBlankLastLineEndsLikeAnyOther() throws Mistake {
        assertThat(Yaml.parse("text: |+\n  one\n   ", new Mistakes("x")).text("text"))
                .isEqualTo("one");
        assertThat(((Node.Scalar) ((Node.Items) Yaml.tree("- |+\n   ", new Mistakes("x")))
                                .items()
                                .get(0))
                        .value())
                .isEqualTo("\n");
    }

    @Test
    void aDirectiveWithoutADocumentIsRefused() {
        assertThatThrownBy(() -> Yaml.parse("# first\n%YAML 1.2\n", new Mistakes("x")))
                .isInstanceOfSatisfying(
                        Mistake.class, mistake -> assertThat(mistake.at()).isEqualTo(new Mark(2, 1)));
    }

    @Test
    void entriesAreCountedThoughTheirKeysAreTheSame() {
        assertThatThrownBy(() -> Yaml.parse("k: 1\n".repeat(10_001), new Mistakes("x")))
                .hasMessage("more than 10000 entries in one list or map")
                .isInstanceOfSatisfying(
                        Mistake.class, mistake -> assertThat(mistake.at()).isEqualTo(new Mark(10_001, 1)));
    }

    @Test
    void listsAndMapsOfJustTheLimitAreRead() throws Mistake {
        StringBuilder map = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            map.append('k').append(i).append(": 1\n");
        }
        assertThat(Yaml.parse(map.toString(), new Mistakes("x")).fields()).hasSize(10_000);
        assertThat(Yaml.parse("k:\n" + "- 1\n".repeat(10_000), new Mistakes("x"))
                        .list("k"))
                .hasSize(10_000);
        assertThatThrownBy(() -> Yaml.parse("k:\n" + "- 1\n".repeat(10_001), new Mistakes("x")))
                .hasMessageStartingWith("more than 10000 entries");
    }

    @Test
    void thirtyTwoLevelsAreReadAndNoMore() throws Mistake {
        assertThat(Yaml.parse("k: " + "[".repeat(32) + "]".repeat(32), new Mistakes("x"))
                        .has("k"))
                .isTrue();
        assertThatThrownBy(() -> Yaml.parse("k: " + "[".repeat(33) + "]".repeat(33), new Mistakes("x")))
                .hasMessage("nested deeper than 32 levels");
        assertThatThrownBy(() -> Yaml.parse("{a: ".repeat(5_000) + "1" + "}".repeat(5_000), new Mistakes("x")))
                .hasMessage("nested deeper than 32 levels");
    }

    @Test
    void noMoreThanAThousandMistakesOfAFileAreTold() throws Mistake {
        Mistakes mistakes = new Mistakes("x.yaml");
        String list = "[" + "*a, ".repeat(900) + "b]";
        Fields read = Yaml.parse("k: " + list + "\nl: " + list, mistakes);

        assertThat(read.list("l")).hasSize(901);
        assertThat(mistakes.all()).hasSize(1_001);
        assertThat(mistakes.all().get(1_000))
                .hasToString("x.yaml: error: more than 1000 mistakes; the rest is not told");
    }

    private static List<String> told(String yaml) throws Mistake {
        Mistakes mistakes = new Mistakes("x");
        Yaml.tree(yaml, mistakes);
        return mistakes.all().stream()
                .map(problem ->
                        problem.location().line() + ":" + problem.location().column() + ": " + problem.message())
                .toList();
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }
}
