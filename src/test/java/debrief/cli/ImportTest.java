package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Portfolios;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code debrief import} makes folders and never changes a file; {@code debrief read} writes nothing. */
class ImportTest {

    private static final String TALK = """
            H: Nice to meet you. Tell me about yourself.
            R: I plan routes for a bakery. (You asked: Was that too short?)
            H: How do you measure whether a route is good?
            R: I said that we count the loaves that come back.
            """;

    @TempDir
    Path root;

    @BeforeEach
    void aPortfolio() throws IOException {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: Rowan's interviews
                """);
        Files.writeString(root.resolve("Bakery Talk.txt"), TALK);
    }

    @Test
    void aTranscriptBecomesAnInterviewThatBuilds() throws IOException {
        Said said = debrief("import", "Bakery Talk.txt", "--date", "2025-02-03");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("assumed that H is the interviewer")
                .contains("content/interviews/2025-02-03-bakery-talk: made of Bakery Talk.txt");
        Path folder = root.resolve("content/interviews/2025-02-03-bakery-talk");
        assertThat(folder.resolve("transcript.txt")).hasContent(TALK);
        assertThat(folder.resolve("interview.yaml"))
                .content()
                .contains("date: \"2025-02-03\"")
                .contains("role: candidate")
                .contains("visibility: private");
        assertThat(debrief("check").code()).isZero();
        assertThat(debrief("build", "--profile", "private").code()).isZero();
        assertThat(root.resolve("site/interviews/2025-02-03-bakery-talk"))
                .isDirectoryContaining(file -> file.toString().endsWith("is-good.html"));
    }

    @Test
    void theSameBytesAgainChangeNothing() throws IOException {
        debrief("import", "Bakery Talk.txt");
        Path settings = root.resolve("content/interviews/bakery-talk/interview.yaml");
        Files.writeString(settings, "visibility: public\n");

        Said again = debrief("import", "Bakery Talk.txt");

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("nothing changed");
        assertThat(settings).hasContent("visibility: public\n");
    }

    @Test
    void otherBytesUnderATakenIdAreRefused() throws IOException {
        debrief("import", "Bakery Talk.txt");
        Files.writeString(root.resolve("Bakery Talk.txt"), TALK + "H: Bye.\n");

        Said said = debrief("import", "Bakery Talk.txt");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("there is another interview under this id")
                .contains("--id");
        assertThat(debrief("import", "Bakery Talk.txt", "--id", "second").code())
                .isZero();
    }

    @Test
    void whatTheUserSaysOfTheSpeakersCounts() throws IOException {
        Said said = debrief("import", "Bakery Talk.txt", "--speakers", "H=candidate, R=interviewer");

        assertThat(said.out()).doesNotContain("assumed");
        assertThat(root.resolve("content/interviews/bakery-talk/interview.yaml"))
                .content()
                .containsSubsequence("H:", "role: candidate", "R:", "role: interviewer");
    }

    @Test
    void aFileThatIsNoTranscriptIsRefusedWithAReasonAndTheOthersGoOn() throws IOException {
        Files.writeString(root.resolve("page.vtt"), "<!DOCTYPE html><html><body>Sign in</body></html>");

        Said said = debrief("import", "page.vtt", "Bakery Talk.txt");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("page.vtt: error:").doesNotContain("Exception");
        assertThat(root.resolve("content/interviews/bakery-talk")).isDirectory();
        assertThat(root.resolve("content/interviews/page")).doesNotExist();
    }

    @Test
    void wrongWordsAreUsage() {
        assertThat(debrief("import", "Bakery Talk.txt", "--speakers", "H").code())
                .isEqualTo(2);
        assertThat(debrief("import", "Bakery Talk.txt", "--date", "yesterday").code())
                .isEqualTo(2);
        assertThat(debrief("import", "Bakery Talk.txt", "--id", "../x").code()).isEqualTo(2);
        assertThat(debrief("import").code()).isEqualTo(2);
        assertThat(debrief("import", "nothing.txt").code()).isEqualTo(1);
    }

    @Test
    void readTellsRolesFidelityExchangesAndAsks() {
        Said said = debrief("read", "--json", "Bakery Talk.txt");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("{\"file\":\"Bakery Talk.txt\",\"format\":\"labelled-text\",\"warnings\":[]")
                .contains("{\"i\":1,\"speaker\":\"H\",\"role\":\"interviewer\",\"start_ms\":null")
                .contains("\"fidelity\":\"recalled\"")
                .contains("\"exchanges\":[{\"start\":1,\"end\":2,")
                .contains("\"asks\":[\"Was that too short?\"]");
    }

    /** What a command answered. */
    private record Said(int code, String out, String err) {}

    private Said debrief(String... args) {
        List<String> all = new ArrayList<>(List.of("-C", root.toString()));
        all.addAll(Arrays.asList(args));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Said(code, out.toString(), err.toString());
    }
}
