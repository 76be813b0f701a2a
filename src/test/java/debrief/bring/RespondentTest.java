package debrief.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import debrief.Pipeline;
import debrief.bring.Import.Imported;
import debrief.model.Speaker.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import asks what the file does not tell, and nothing else. */
class RespondentTest {

    private static final String TALK = """
            H: Nice to meet you. Tell me about yourself.
            R: I plan routes for a bakery.
            H: How do you measure whether a route is good?
            R: We count the loaves that come back.
            """;

    @TempDir
    Path root;

    private final List<String> asked = new ArrayList<>();

    @Test
    void theAnswersAreWritten() throws IOException {
        Imported imported = imported("", Map.of(), "", "2025-02-03");

        assertThat(asked).containsExactly("H interviewer", "R candidate", "date 2025-01-31", "job", "level");
        assertThat(imported.id()).isEqualTo("2025-02-03-talk");
        assertThat(imported.told()).noneMatch(line -> line.contains("assumed"));
        assertThat(root.resolve("content/interviews/" + imported.id() + "/interview.yaml"))
                .content()
                .contains("date: \"2025-02-03\"", "role: Baker", "level: mid-level")
                .containsSubsequence("H:", "role: candidate", "R:", "role: candidate");
    }

    @Test
    void whatTheUserSaidIsNotAsked() throws IOException {
        imported("2025-02-03", Map.of("H", Role.INTERVIEWER), "senior", "2024-01-01");

        assertThat(asked).containsExactly("R candidate", "job");
    }

    @Test
    void aRefusedFileIsNotAskedAbout() throws IOException {
        Path file = Files.writeString(root.resolve("empty.txt"), "");

        assertThat(catchThrowable(() -> Pipeline.importFile(
                        request(file, ImportRequest.Said.NOTHING, Map.of(), respondent("2025-02-03")))))
                .isNotNull();
        assertThat(asked).isEmpty();
    }

    private Imported imported(String date, Map<String, Role> roles, String level, String answer) throws IOException {
        Path file = Files.writeString(root.resolve("Talk of 2025-01-31.txt"), TALK);
        return Pipeline.importFile(
                request(file, new ImportRequest.Said(date, "", level, ""), roles, respondent(answer)));
    }

    private ImportRequest request(Path file, ImportRequest.Said said, Map<String, Role> roles, Respondent respondent)
            throws IOException {
        Files.createDirectories(root.resolve("content"));
        return new ImportRequest(root, List.of(Source.of(file, file.toString())), "", said, roles, respondent);
    }

    /** Takes everybody for the candidate. */
    private Respondent respondent(String date) {
        return new Respondent() {

            @Override
            public Optional<Role> role(String label, String words, Role proposed) {
                asked.add(label + " " + proposed.name().toLowerCase(Locale.ROOT));
                return Optional.of(Role.CANDIDATE);
            }

            @Override
            public Optional<String> date(String proposed) {
                asked.add("date " + proposed);
                return Optional.of(date);
            }

            @Override
            public Optional<String> job(String proposed) {
                asked.add("job");
                return Optional.of("Baker");
            }

            @Override
            public Optional<Boolean> asksInBrackets(String example) {
                asked.add("brackets " + example);
                return Optional.of(true);
            }

            @Override
            public String level() {
                asked.add("level");
                return "mid-level";
            }
        };
    }
}
