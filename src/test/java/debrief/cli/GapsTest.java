package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gaps}: what nobody wrote yet. */
class GapsTest {

    private final Shell shell;
    private final Path generated;

    GapsTest(@TempDir Path root) {
        generated = root.resolve(SmallPortfolio.INTERVIEW + "analysis.generated.yaml");
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void areCountedByQuestion() {
        Said said = shell.debrief("gaps");

        said.isFine();
        assertThat(said.out().lines()).hasSize(4);
        assertThat(said.out())
                .containsPattern("(?m)^2024-05-20-backend/greeting: \\d+ missing \\(.*suggested.*\\)$")
                .containsPattern("(?m)^2024-05-20-backend/duplicates: \\d+ missing \\(.* …\\)$")
                .containsPattern("\\d+ gaps in 2 questions; --all lists each with its reason\nNext: ");
    }

    @Test
    void areListedOneByOneOnRequest() {
        Said said = shell.debrief("gaps", "--all");

        said.isFine();
        assertThat(said.out())
                .contains("2024-05-20-backend/greeting practice\n", "2024-05-20-backend/duplicates claims\n")
                .containsPattern("\\d+ gaps in 2 questions\nNext: ");
    }

    @Test
    void aNoteOfSeveralLinesStaysOnOne() throws IOException {
        Path author = shell.file(SmallPortfolio.INTERVIEW + "analysis.yaml");
        Files.writeString(
                author,
                Files.readString(author)
                        .replace(
                                "    turns: 1-2\n",
                                "    turns: 1-2\n    asks:\n      - text: |\n          Was it\n          fine?\n"));

        assertThat(shell.debrief("gaps", "--all").out()).contains("greeting answer to \"Was it fine?");
        assertThat(shell.debrief("gaps").out()).containsPattern("greeting: \\d+ missing \\(asks, .*\\)\n");
    }

    @Test
    void whatCouldNotBeKeptIsToldWithItsReason() throws IOException {
        Files.writeString(generated, """
                exchanges:
                  - id: duplicates
                    title: Duplicate messages
                    kind: technical
                    turns: 3-4
                    failed: {suggested: "openai gpt: the number 40\\nis in no turn"}
                """);

        assertThat(shell.debrief("gaps").out()).contains("1 not kept (suggested)");
        assertThat(shell.debrief("gaps", "--all").out())
                .contains("duplicates suggested: not kept: openai gpt: the number 40 is in no turn\n");
        assertThat(shell.debrief("gaps", "--json").json()).anySatisfy(line -> {
            assertThat(line.get("state").asText()).isEqualTo("failed");
            assertThat(line.get("because").asText()).contains("the number 40");
        });
    }

    @Test
    void areListedAsJsonLines() throws IOException {
        Said said = shell.debrief("gaps", "--json");

        said.isFine();
        assertThat(said.json())
                .allSatisfy(line -> assertThat(line.get("interview").asText()).isEqualTo("2024-05-20-backend"))
                .anySatisfy(line -> {
                    assertThat(line.get("exchange").asText()).isEqualTo("greeting");
                    assertThat(line.get("section").asText()).isEqualTo("practice");
                });
    }

    @Test
    void areWhatGenerateWouldWriteAnew() throws IOException {
        theInterviewerDoubts();
        assertThat(shell.debrief("gaps", "--all").out()).contains("duplicates improvements\n");
        shell.debrief("generate").isFine();
        String left = shell.debrief("gaps").out();
        assertThat(shell.debrief("gaps", "--all").out()).doesNotContain("stale", "duplicates improvements\n");

        String today = Files.readString(generated);
        Files.writeString(generated, today.replaceAll("input: .*", "input: \"0\""));
        assertThat(shell.debrief("gaps", "--all").out()).contains("improvements: stale");

        Files.writeString(generated, today.replace("version: \"3\"", "version: \"1\""));
        assertThat(shell.debrief("gaps", "--all").out()).contains("duplicates improvements\n");

        shell.debrief("generate").isFine();
        assertThat(shell.debrief("gaps").out()).isEqualTo(left);
    }

    @Test
    void whatWasRepairedIsToldBesides() throws IOException {
        theInterviewerDoubts();
        shell.debrief("generate").isFine();
        String today = Files.readString(generated);
        Files.writeString(
                generated,
                today.replaceFirst(
                        "(?m)^      improvements:\n        coach: playbook\n",
                        "      improvements:\n        remarks: [Two quotes were made exact.]\n        coach: playbook\n"));

        assertThat(shell.debrief("gaps").out()).contains("1 remarked on (improvements)", ", 1 part remarked on;");
        assertThat(shell.debrief("gaps", "--all").out())
                .contains("duplicates improvements: remarked on: Two quotes were made exact.\n");
    }

    /** So rules have something to say. */
    private void theInterviewerDoubts() throws IOException {
        Path transcript = shell.file(SmallPortfolio.INTERVIEW + "transcript.txt");
        Files.writeString(transcript, Files.readString(transcript) + "\nH: Are you sure?\n\nR: Yes.\n");
        Path analysis = shell.file(SmallPortfolio.INTERVIEW + "analysis.yaml");
        Files.writeString(analysis, Files.readString(analysis).replace("turns: 3-4", "turns: 3-6"));
    }

    @Test
    void areNotGuessedFromBrokenFiles() {
        shell.makeMistakes();

        shell.debrief("gaps").isAboutAMistake();
    }
}
