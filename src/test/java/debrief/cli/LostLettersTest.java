package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that nobody can read any more are told where they stand, whatever file they came in, and stop nothing. */
class LostLettersTest {

    private static final String TALK = "content/interviews/a/";

    @TempDir
    private Path lab;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = Shell.in(lab)
                .write("content/portfolio.yaml", "title: Preparation\n")
                .write(TALK + "interview.yaml", "speakers: {I: {role: interviewer}, C: {role: candidate}}\n")
                .write(TALK + "transcript.txt", "I: What did you build?\n\nC: A queue.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "content/portfolio.yaml, title: Prep\ufffdration, 1:12",
        "content/facts.yaml, 'facts:|  - {kind: tool, text: \"A \ufffd\"}', 2:27",
        "content/cv.md, I wrote caf\ufffd, 1:12",
        "content/interviews/a/job.md, Wanted: \ufffd, 1:9",
        "content/interviews/a/transcript.txt, 'I: What?||C: Caf\ufffd.', 3:7",
        "content/interviews/a/transcript.txt, 'C: \ud83d\ude00 \ufffd', 1:6",
        "content/pages/about.md, 'title=About|type=page|status=published|~~~~~~|Hi \ufffd.', 5:4",
        "content/guides/design.md, '# Design||Draw \ufffd.', 3:6"
    })
    void isToldAtItsPlace(String file, String text, String place) {
        shell.write(file, text.replace('|', '\n') + "\n");

        Said said = shell.debrief("check");

        assertThat(said.err() + said.out()).contains(file + ":" + place + ": warning: a letter was lost here");
    }

    @Test
    void bytesOfAPageThatAreNoUtf8AreToldAlsoWhereItsMarkdownCannotBeLaidOut() throws IOException {
        String page = "title=About\ntype=page\nstatus=published\n~~~~~~\n" + "> ".repeat(5_000) + "w\u00e9\n";
        Files.createDirectories(lab.resolve("content/pages"));
        Files.write(lab.resolve("content/pages/about.md"), page.getBytes(StandardCharsets.ISO_8859_1));

        Said said = shell.debrief("build", "--profile", "private");

        said.isFine();
        assertThat(said.err()).contains("content/pages/about.md:5:10002: warning: byte 10,048 (E9) is not UTF-8");
    }

    /** No encoding has halves of characters, so a site would show a question mark that nobody asked. */
    @Test
    void halfACharacterIsToldAndShownAsLost() throws IOException {
        shell.write(TALK + "interview.yaml", "title: \"A \\ud83d title, \\ud83d\\ude00\"\n");
        Files.delete(lab.resolve(TALK + "transcript.txt"));
        shell.write(
                TALK + "transcript.json",
                "{\"turns\":[{\"speaker\":\"I\",\"text\":\"What \\udc00 is it?\"},{\"speaker\":\"C\",\"text\":\"It.\"}]}");

        Said said = shell.debrief("build", "--profile", "private");

        said.isFine();
        assertThat(said.err())
                .contains(TALK + "interview.yaml:1:8: warning: half a character")
                .contains(TALK + "transcript.json:1:1: warning: a letter was lost");
        assertThat(Files.readString(lab.resolve("site/print.html")))
                .contains("A \ufffd title, \ud83d\ude00", "What \ufffd is it?")
                .doesNotContain("What ? is");
    }

    @Test
    void whatIsImportedSaysSo() throws IOException {
        Path cv = Files.write(lab.resolve("cv.txt"), "Caf\u00e9 man".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(shell.debrief("import", "--cv", cv.toString()).out())
                .contains("line 1, column 4: byte 4 (E9) is not UTF-8, so the file was read as windows-1252, a guess");
    }
}
