package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import makes one folder under content/interviews, whatever id it is given. */
class NewInterviewTest {

    @TempDir
    Path lab;

    @ParameterizedTest
    @ValueSource(strings = {"../x", "../../../x", "/tmp/x", "a/b", "", ".", "..", "a\0b", "CON", "x\\y", "-x", "A"})
    void anIdThatIsNoneIsRefusedAndNothingWritten(String id) throws IOException {
        Path root = Files.createDirectories(lab.resolve("a/b/c"));

        assertThatThrownBy(() -> interview("A: Hello.").create(root, id))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("the name of an interview must be an id");
        try (var left = Files.walk(lab)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void anIdThatWindowsKeepsIsRefusedForThatReason() {
        assertThatThrownBy(() -> interview("A: Hello.").create(lab, "aux"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("'aux' is a name that Windows keeps for a device");
        assertThat(lab).isEmptyDirectory();
    }

    @Test
    void theSameBytesUnderTheSameIdChangeNothing() throws IOException {
        assertThat(interview("A: Hello.").create(lab, "talk")).isTrue();
        Path made = lab.resolve("content/interviews/talk");
        Files.writeString(made.resolve("interview.yaml"), "title: mine\n");

        assertThat(interview("A: Hello.").create(lab, "talk")).isFalse();
        assertThat(made.resolve("interview.yaml")).hasContent("title: mine");
        assertThat(made.resolve("transcript.txt")).hasContent("A: Hello.");
        assertThatThrownBy(() -> interview("A: Bye.").create(lab, "talk"))
                .hasMessageContaining("there is another interview under this id");
    }

    private static NewInterview interview(String text) {
        return NewInterview.of(
                text.getBytes(StandardCharsets.UTF_8),
                "txt",
                new NewSetting("", "", "", "", "", "", List.of(), false, List.of()));
    }
}
