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
    void theSamplesFactsAreNotTakenForYours() throws IOException {
        assertThat(debrief("import", "Bakery Talk.txt").out()).doesNotContain("facts.yaml");

        Files.copy(Path.of("src/main/resources/debrief/init/sample/facts.yaml"), root.resolve("content/facts.yaml"));
        assertThat(debrief("import", "Bakery Talk.txt", "--id", "again").out())
                .contains("content/facts.yaml still holds the sample's facts");
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
    void whereNobodyIsNamedWhoeverAsksIsTheInterviewer() throws IOException {
        String captions = """
                1
                00:00:01,000 --> 00:00:04,000
                Thank you for coming. How do you plan

                2
                00:00:04,000 --> 00:00:09,000
                a route? I sort the shops by their hours and then look at the map.

                3
                00:00:09,000 --> 00:00:14,000
                What do you do when a van breaks down? I call the next one, and I tell the shops myself.

                4
                00:00:15,000 --> 00:00:19,000
                And what did you learn from that? To keep one van free in winter.
                """;
        Files.writeString(root.resolve("captions.srt"), captions);

        Said said = debrief("import", "captions.srt");

        assertThat(said.out()).contains("assumed that whoever asks is the interviewer, which makes 6 turns");
        Path folder = root.resolve("content/interviews/captions");
        assertThat(folder.resolve("transcript.srt")).hasContent(captions);
        assertThat(folder.resolve("interview.yaml"))
                .content()
                .containsSubsequence("Interviewer:", "role: interviewer", "Candidate:", "voices: proposed");
        Said checked = debrief("check");
        assertThat(checked.code()).isZero();
        assertThat(checked.err() + checked.out())
                .contains("rules say who speaks")
                .doesNotContain("not declared");
        debrief("build", "--profile", "private");
        assertThat(root.resolve("site/interviews/captions/transcript.html"))
                .content()
                .contains("I sort the shops by their hours and then look at the map.")
                .contains("All 6 turns");
    }

    @Test
    void namesThatTheTalkGivesAwayGetPseudonyms() throws IOException {
        Files.writeString(root.resolve("named.txt"), """
                Harriet Example: Good morning, Rowan. Here at Breadworks we bake. Why do you?
                Rowan Sample: Hi Harriet. I worked for Van Loaf until May.
                Harriet Example: What did you do there?
                Rowan Sample: I drove.
                """);

        Said said = debrief("import", "named.txt");

        assertThat(said.out()).contains("found what may be names: Rowan, Breadworks, Harriet, Van Loaf");
        assertThat(root.resolve("content/interviews/named/interview.yaml"))
                .content()
                .containsSubsequence("Harriet Example:", "role: interviewer", "name: Harriet Example", "Rowan Sample:")
                .containsSubsequence(
                        "names:", "name: Rowan", "pseudonym: Person A", "name: Breadworks", "pseudonym: Firm A");
        assertThat(debrief("check").code()).isZero();
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
        assertThat(debrief("import", "Bakery Talk.txt", "--id", "con").err()).contains("Windows");
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
