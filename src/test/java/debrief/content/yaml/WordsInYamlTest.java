package debrief.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a value is written in its file, a word of it is found at its own line and column. */
class WordsInYamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text: one two HERE three",
                "text: one\n  two\n\n  HERE three",
                "text: 'one ''two'' HERE three'",
                "text: \"one \\\"two\\\" HERE three\"",
                "text: \"one\\ntwo\\t HERE three\"",
                "text: \"one\\\n  two \\\n  HERE three\"",
                "text: \"\\x41 \\u0042 \\U0001F600 HERE three\"",
                "text: |\n  one\n  two HERE\n  three",
                "text: |2-\n    one\n  two\n\n\n  HERE\n",
                "text: > # folded\n  one\n  two\n\n  HERE\n",
                "# \uD83D\uDE00\ntext: \uD83D\uDE00 one HERE",
                "text: one\r\n  two HERE\r\n",
            })
    void aWordIsFoundWhereItStands(String file) throws Yaml.Mistake {
        int at = file.indexOf("HERE");
        String before = file.substring(0, at);
        int line = before.split("\r\n|\n", -1).length;
        String last = before.substring(before.lastIndexOf('\n') + 1);

        assertThat(find(file, "HERE")).contains(new Mark(line, last.codePointCount(0, last.length()) + 1));
    }

    @Test
    void anEscapeThatIsNotFollowedLeavesTheScalar() throws Yaml.Mistake {
        assertThat(find("text: \"one \\e two HERE\"", "HERE")).contains(new Mark(1, 7));
    }

    @Test
    void wordsThatAreNotThereAreNotFound() throws Yaml.Mistake {
        assertThat(find("text: one two", "three")).isEmpty();
        assertThat(find("text: one two", "")).isEmpty();
    }

    @Test
    void signsInWordsMeanNothing() throws Yaml.Mistake {
        assertThat(find("text: one (a.b) two", "(a.b)")).contains(new Mark(1, 11));
        assertThat(find("text: one axb two", "a.b")).isEmpty();
    }

    private static Optional<Mark> find(String file, String words) throws Yaml.Mistake {
        Scalar scalar = (Scalar)
                Yaml.parse(file, new Mistakes("it.yaml")).fields().get("text").value();
        return new WordsInYaml(file).find(scalar, words);
    }
}
