package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.problem.Problem;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is not missing as well: one slip is one problem. */
class NoFollowOnTest {

    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: Talks
            === content/topics.yaml
            topics:
              - {slug: locks, name: Locks}
            === content/interviews/2025-03-02-a/interview.yaml
            title: First talk
            speakers:
              Host: {role: interviewer}
              Guest: {role: candidate}
            === content/interviews/2025-03-02-a/transcript.txt
            Host: What does a lock protect?
            Guest: State that two threads share.
            === content/interviews/2025-03-02-a/analysis.yaml
            exchanges:
              - {id: lock, title: What a lock protects, kind: technical, turns: 1-2, topics: [locks]}
            === content/interviews/2025-03-02-a/notes.yaml
            notes:
              - {text: Well put., exchange: lock, turn: 2}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "interviews/2025-03-02-a/interview",
        "interviews/2025-03-02-a/analysis",
        "interviews/2025-03-02-a/notes",
        "topics",
        "portfolio"
    })
    void oneSlipIsOneProblem(String file) throws IOException {
        Portfolios.write(folder, PORTFOLIO);
        Path yaml = folder.resolve("content/" + file + ".yaml");
        Files.writeString(yaml, "extra: one: two\n" + Files.readString(yaml));

        assertThat(ContentFolder.read(folder).problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("not readable as YAML");
    }

    @Test
    void aTranscriptThatCannotBeReadLacksNoTurn() throws IOException {
        Portfolios.write(folder, PORTFOLIO);
        Path file = folder.resolve("content/interviews/2025-03-02-a/transcript.txt");
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(ContentFolder.read(folder).problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("a folder stands here, not a file");
    }

    @Test
    void withoutASlipThereIsNothingToTell() throws IOException {
        Portfolios.write(folder, PORTFOLIO);

        assertThat(ContentFolder.read(folder).problems()).isEmpty();
    }
}
