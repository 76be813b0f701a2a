package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final Shell shell;

    ImportTest(@TempDir Path root) {
        shell = Shell.in(Portfolios.write(root, """
                === content/portfolio.yaml
                title: Rowan's interviews
                """));
        shell.write("Bakery Talk.txt", TALK);
    }

    @Test
    void aTranscriptBecomesAnInterviewThatBuilds() {
        Said said = shell.debrief("import", "Bakery Talk.txt", "--date", "2025-02-03");

        said.isFine();
        assertThat(said.out())
                .contains("assumed that H is the interviewer")
                .contains("content/interviews/2025-02-03-bakery-talk: made of Bakery Talk.txt");
        Path folder = shell.file("content/interviews/2025-02-03-bakery-talk");
        assertThat(folder.resolve("transcript.txt")).hasContent(TALK);
        assertThat(folder.resolve("interview.yaml"))
                .content()
                .contains("date: \"2025-02-03\"")
                .contains("role: candidate")
                .contains("visibility: private");
        shell.debrief("check").isFine();
        shell.debrief("build", "--profile", "private").isFine();
        assertThat(shell.file("site/interviews/2025-02-03-bakery-talk"))
                .isDirectoryContaining(file -> file.toString().endsWith("is-good.html"));
    }

    @Test
    void theJobAndTheCvComeAlong() throws IOException {
        shell.write("Wanted.txt", "Baker wanted.\n");
        shell.write("Rowan.md", "# Rowan\n");

        Said said = shell.debrief(
                "import", "Bakery Talk.txt", "--level", "mid-level", "--job", "Wanted.txt", "--cv", "Rowan.md");

        said.isFine();
        assertThat(said.out()).contains("content/cv.md: made of Rowan.md");
        assertThat(shell.file("content/cv.md")).hasContent("# Rowan");
        Path folder = shell.file("content/interviews/bakery-talk");
        assertThat(folder.resolve("job.md")).hasContent("Baker wanted.");
        assertThat(folder.resolve("interview.yaml")).content().contains("level: mid-level");
        shell.debrief("check").isFine();
    }

    @Test
    void theJobMayComeLaterAndTheCvAlone() throws IOException {
        shell.debrief("import", "Bakery Talk.txt").isFine();
        shell.write("Wanted.txt", "Baker wanted.\n");
        shell.write("Other.txt", "Miller wanted.\n");

        assertThat(shell.debrief("import", "Bakery Talk.txt", "--job", "Wanted.txt")
                        .out())
                .contains("content/interviews/bakery-talk/job.md: added, which was not there");
        Said other = shell.debrief("import", "Bakery Talk.txt", "--job", "Other.txt");
        other.isAboutAMistake();
        assertThat(other.err()).contains("content/interviews/bakery-talk/job.md: error: another text is there");
        assertThat(shell.file("content/interviews/bakery-talk/job.md")).hasContent("Baker wanted.");

        assertThat(shell.debrief("import", "--cv", "Other.txt").out()).contains("made of Other.txt");
        assertThat(shell.debrief("import", "--cv", "Other.txt").out()).contains("nothing changed");
        Said cv = shell.debrief("import", "Bakery Talk.txt", "--id", "again", "--cv", "Wanted.txt");
        cv.isAboutAMistake();
        assertThat(cv.err()).contains("content/cv.md: error: another text is there");
        assertThat(shell.file("content/interviews/again")).doesNotExist();
    }

    @Test
    void somethingMustBeNamedToImport() {
        assertThat(shell.debrief("import").err()).contains("name a transcript or a report to import");
        assertThat(shell.debrief("import", "--cv", "a", "--job", "b").err()).contains("--job goes with the file");
        assertThat(shell.debrief("import", "Bakery Talk.txt", "--level", "a\nb").err())
                .contains("--level must be");
    }

    @Test
    void aFolderIsNoTranscript() {
        Said said = shell.debrief("read", "content");

        said.isAboutAMistake();
        assertThat(said.err()).contains("content: a folder, no transcript");
    }

    @Test
    void theSamplesFactsAreNotTakenForYours() throws IOException {
        assertThat(shell.debrief("import", "Bakery Talk.txt").out()).doesNotContain("facts.yaml");

        Files.copy(Path.of("src/main/resources/debrief/init/sample/facts.yaml"), shell.file("content/facts.yaml"));
        assertThat(shell.debrief("import", "Bakery Talk.txt", "--id", "again").out())
                .contains("content/facts.yaml still holds the sample's facts");
    }

    @Test
    void theSameBytesAgainChangeNothing() throws IOException {
        shell.debrief("import", "Bakery Talk.txt");
        Path settings = shell.file("content/interviews/bakery-talk/interview.yaml");
        Files.writeString(settings, "visibility: public\n");

        Said again = shell.debrief("import", "Bakery Talk.txt");

        again.isFine();
        assertThat(again.out()).contains("nothing changed");
        assertThat(settings).hasContent("visibility: public\n");
    }

    @Test
    void otherBytesUnderATakenIdAreRefused() {
        shell.debrief("import", "Bakery Talk.txt");
        shell.write("Bakery Talk.txt", TALK + "H: Bye.\n");

        Said said = shell.debrief("import", "Bakery Talk.txt");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("there is another interview under this id")
                .contains("--id");
        shell.debrief("import", "Bakery Talk.txt", "--id", "second").isFine();
    }

    @Test
    void whatTheUserSaysOfTheSpeakersCounts() {
        Said said = shell.debrief("import", "Bakery Talk.txt", "--speakers", "H=candidate, R=interviewer");

        assertThat(said.out()).doesNotContain("assumed");
        assertThat(shell.file("content/interviews/bakery-talk/interview.yaml"))
                .content()
                .containsSubsequence("H:", "role: candidate", "R:", "role: interviewer");
    }

    @Test
    void whereNobodyIsNamedWhoeverAsksIsTheInterviewer() {
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
        shell.write("captions.srt", captions);

        Said said = shell.debrief("import", "captions.srt");

        assertThat(said.out()).contains("assumed that whoever asks is the interviewer, which makes 6 turns");
        Path folder = shell.file("content/interviews/interview");
        assertThat(folder.resolve("transcript.srt")).hasContent(captions);
        assertThat(folder.resolve("interview.yaml"))
                .content()
                .containsSubsequence("Interviewer:", "role: interviewer", "Candidate:", "voices: proposed");
        Said checked = shell.debrief("check");
        checked.isFine();
        assertThat(checked.err() + checked.out())
                .contains("rules say who speaks")
                .doesNotContain("not declared");
        shell.debrief("build", "--profile", "private");
        assertThat(shell.file("site/interviews/interview/transcript.html"))
                .content()
                .contains("I sort the shops by their hours and then look at the map.")
                .contains("All 6 turns");
    }

    @Test
    void namesThatTheTalkGivesAwayGetPseudonyms() {
        shell.write("named.txt", """
                Harriet Example: Good morning, Rowan. Here at Breadworks we bake. Why do you?
                Rowan Sample: Hi Harriet. I worked for Van Loaf until May.
                Harriet Example: What did you do there?
                Rowan Sample: I drove.
                """);

        Said said = shell.debrief("import", "named.txt");

        assertThat(said.out()).contains("found what may be names: Breadworks, Van Loaf");
        assertThat(shell.file("content/interviews/named/interview.yaml"))
                .content()
                .containsSubsequence("Harriet Example:", "role: interviewer", "name: Harriet Example", "Rowan Sample:")
                .containsSubsequence("names:", "name: Breadworks", "pseudonym: Firm A");
        shell.debrief("check").isFine();
    }

    @Test
    void aFileThatIsNoTranscriptIsRefusedWithAReasonAndTheOthersGoOn() {
        shell.write("page.vtt", "<!DOCTYPE html><html><body>Sign in</body></html>");

        Said said = shell.debrief("import", "page.vtt", "Bakery Talk.txt");

        said.isAboutAMistake();
        assertThat(said.err()).contains("page.vtt: error:");
        assertThat(shell.file("content/interviews/bakery-talk")).isDirectory();
        assertThat(shell.file("content/interviews/page")).doesNotExist();
    }

    @Test
    void wrongWordsAreUsage() {
        shell.debrief("import", "Bakery Talk.txt", "--speakers", "H").isAboutTheCommandLine();
        shell.debrief("import", "Bakery Talk.txt", "--date", "yesterday").isAboutTheCommandLine();
        shell.debrief("import", "Bakery Talk.txt", "--id", "../x").isAboutTheCommandLine();
        assertThat(shell.debrief("import", "Bakery Talk.txt", "--id", "con").err())
                .contains("Windows");
        shell.debrief("import").isAboutTheCommandLine();
        shell.debrief("import", "nothing.txt").isAboutAMistake();
    }

    /** Whoever writes a report by hand takes the numbers from here. */
    @Test
    void readCountsTurnsAsTheInterviewDoes() throws IOException {
        String talk =
                "Harriet: How was it?\nColin: Good.\nColin: And may I ask one thing?\nHarriet: Of course.\nColin: Who reviews code?\n";
        shell.write("twice.txt", talk);
        assertThat(shell.debrief("read", "twice.txt").out()).contains("4 turns");

        shell.debrief("import", "twice.txt", "--id", "twice").isFine();

        assertThat(shell.debrief("read", "content/interviews/twice/transcript.txt")
                        .out())
                .contains("5 turns")
                .contains("3  Colin: And may I ask one thing?");
    }

    @Test
    void readTellsRolesFidelityExchangesAndAsks() {
        Said said = shell.debrief("read", "--json", "Bakery Talk.txt");

        said.isFine();
        assertThat(said.out())
                .startsWith("{\"file\":\"Bakery Talk.txt\",\"format\":\"labelled-text\",\"warnings\":[]")
                .contains("{\"i\":1,\"speaker\":\"H\",\"role\":\"interviewer\",\"start_ms\":null")
                .contains("\"fidelity\":\"recalled\"")
                .contains("\"exchanges\":[{\"start\":1,\"end\":2,")
                .contains("\"asks\":[\"Was that too short?\"]");
    }
}
