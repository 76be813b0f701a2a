package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Portfolios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people bring, as they have it: from any folder, in parts, piped, with brackets, under another name. */
class BringTest {

    private static final String TALK = """
            H: Nice to meet you, Rowan. Tell me about yourself.
            R: I plan routes for a bakery. (You asked: Was that too short?)
            H: How do you measure whether a route is good?
            R: I count the loaves that come back.
            """;

    private final Shell shell;

    BringTest(@TempDir Path root) {
        shell = Shell.in(Portfolios.write(root.resolve("here"), """
                === portfolio/content/portfolio.yaml
                title: Rowan's interviews
                """));
        shell.write("talk 2025-02-03.txt", TALK);
    }

    @Test
    void pathsAreThoseOfWhereOneStands() {
        Said said = bring("talk 2025-02-03.txt");

        said.isFine();
        assertThat(said.out())
                .contains("talk 2025-02-03.txt: assumed that it was on 2025-02-03, as the file says")
                .contains("content/interviews/2025-02-03-talk: made of talk 2025-02-03.txt")
                .contains("Next: debrief -C ");
        assertThat(settings("2025-02-03-talk"))
                .content()
                .contains("date: \"2025-02-03\"")
                .containsSubsequence("R:", "role: candidate", "name: Rowan");
    }

    @Test
    void outsideOfAPortfolioNothingIsMade() {
        Said said = shell.debrief("import", "talk 2025-02-03.txt");

        said.isAboutAMistake();
        assertThat(said.err()).contains("there is no folder content/").contains("debrief init DIR");
        assertThat(shell.file("content")).doesNotExist();
    }

    @Test
    void theSameBytesUnderAnotherNameAreKnown() {
        bring("talk 2025-02-03.txt");
        shell.write("another name.txt", TALK);

        Said said = bring("another name.txt", "--date", "2025-09-09");

        said.isFine();
        assertThat(said.out()).contains("already imported as 2025-02-03-talk").contains("nothing changed");
        assertThat(shell.file("portfolio/content/interviews")).isDirectoryNotContaining("glob:**2025-09-09*");
    }

    @Test
    void aFolderStandsForItsFiles() throws IOException {
        shell.write("mine/one.txt", TALK)
                .write("mine/two.txt", TALK.replace("loaves", "rolls"))
                .write("mine/a.png", "x");
        Files.createDirectories(shell.file("none"));

        Said said = bring("mine");

        said.isFine();
        assertThat(said.out()).contains("made of mine/one.txt").contains("made of mine/two.txt");
        assertThat(bring("none").err()).contains("none: a folder without a transcript or a report in it");
    }

    @Test
    void severalFilesWithOneIdAreOneTalk() {
        shell.write("a.vtt", """
                WEBVTT

                00:00:01.000 --> 00:00:04.000
                Ada Lo: How do you plan a route?

                00:00:05.000 --> 00:00:09.000
                Ben Ro: I sort the shops & their hours.

                00:00:10.000 --> 00:00:12.000
                Ada Lo: And in snow?

                00:00:13.000 --> 00:00:16.000
                Ben Ro: I leave earlier.
                """).write("b.vtt", """
                WEBVTT

                00:00:02.000 --> 00:00:04.000
                Ada Lo: What did it cost?

                00:00:05.000 --> 00:00:09.000
                Ben Ro: An hour.
                """);

        bring("a.vtt", "b.vtt", "--id", "whole").isFine();

        Path folder = shell.file("portfolio/content/interviews/whole");
        assertThat(folder.resolve("transcript.vtt"))
                .content()
                .containsSubsequence(
                        "00:00:05.000 --> 00:00:09.000\nBen Ro: I sort", "00:00:18.000 --> 00:00:20.000\nAda Lo: What");
        assertThat(folder.resolve("parts")).isDirectoryContaining("glob:**1.vtt");
        check().isFine();
    }

    @Test
    void whatIsPipedIsRead() {
        Said said = piped(TALK);

        said.isFine();
        assertThat(said.out()).contains("content/interviews/interview: made of standard input");

        Said nothing = piped("");
        nothing.isAboutAMistake();
        assertThat(nothing.err()).contains("standard input: there is nothing to read");
    }

    @Test
    void bracketsThatNameTheInterviewerAreTurns() {
        shell.write("notes.txt", """
                Me: I would sort the shops. (She asked: why not the streets?) Because shops have hours.
                Me: Then I drew it. [Interviewer: and the bridge?] It opens at noon.
                """);

        Said said = bring("notes.txt", "--id", "notes");

        assertThat(said.out())
                .contains("brackets as '(She asked: why not the streets?)' are taken for the interviewer's turns");
        assertThat(shell.file("portfolio/content/interviews/notes/transcript.txt"))
                .content()
                .containsSubsequence(
                        "Interviewer: why not the streets?", "Me: Because", "Interviewer: and the bridge?");
        assertThat(settings("notes"))
                .content()
                .containsSubsequence("Me:", "role: candidate", "Interviewer:", "role: interviewer");
    }

    @Test
    void whereNobodyElseAsksYouAskedIsTheInterviewers() {
        shell.write(
                "notes.txt", "I bake since May. (You asked: why?) I like the nights. (You asked: all of them?) All.");

        bring("notes.txt", "--id", "notes").isFine();
        bring("talk 2025-02-03.txt", "--id", "talk").isFine();

        assertThat(shell.file("portfolio/content/interviews/notes/transcript.txt"))
                .content()
                .containsSubsequence("Candidate: I bake", "Interviewer: why?", "Candidate: I like");
        assertThat(shell.file("portfolio/content/interviews/talk/transcript.txt"))
                .hasContent(TALK);
    }

    @Test
    void aThirdVoiceCostsNobodyTheRole() {
        shell.write("three.txt", """
                Ada Lo: Can you tell me what you do? How do you test it?
                Ben Ro: I build ovens for bakeries. We bake a hundred loaves in each of them before it leaves the yard.
                Unknown Speaker: Hello? Can you hear me?
                Ada Lo: How do you find out why an oven is slow?
                Ben Ro: I measure the stone first, and then I ask what the baker puts in it and at what hour.
                Ada's Notetaker: Recording has started.
                Ada Lo: What did you learn from the last fire?
                Ben Ro: That the door comes first, and that everything else can wait until the room is empty.
                """);

        bring("three.txt", "--id", "three").isFine();

        assertThat(settings("three"))
                .content()
                .containsSubsequence(
                        "Ada Lo:", "role: interviewer", "Ben Ro:", "role: candidate", "Unknown Speaker:", "role: other")
                .doesNotContain("name: Ada's");
    }

    @Test
    void aLabelInAnyDressGivesTheName() {
        shell.write("dressed.txt", """
                Ada Lo: How do you plan a route?
                Ro, Ben (External): I sort the shops.
                Ada Lo: And in snow, Ben?
                Ro, Ben (External): I leave earlier. Thanks Ada.
                """);

        Said said = bring("dressed.txt", "--id", "dressed");

        assertThat(said.out()).doesNotContain("may be names");
        assertThat(settings("dressed")).content().containsSubsequence("Ro, Ben (External):", "name: Ben Ro");
    }

    @Test
    void whoIsNotInTheFileHasNoRole() {
        Said said = bring("talk 2025-02-03.txt", "--speakers", "HH=interviewer");

        said.isAboutAMistake();
        assertThat(said.err()).contains("nobody is called 'HH' in this file").contains("did you mean 'H'? it names ");
    }

    @Test
    void anotherLanguageIsSaid() {
        shell.write("deutsch.txt", """
                Interviewer: Wie planen Sie die Nacht, und was machen Sie, wenn der Ofen nicht geht?
                Kandidat: Ich zähle, was um sechs im Regal sein muss, und dann sehe ich, wer da ist.
                Interviewer: Und wie haben Sie das mit dem Schnee gemacht?
                Kandidat: Wir sind dann früher gefahren, und ich habe die Strecken vorher angesehen.
                """);

        Said said = bring("deutsch.txt");

        assertThat(said.out()).contains("the talk seems to be in German ('language: de' in interview.yaml)");
        assertThat(settings("deutsch")).content().contains("language: de");
        check().isFine();
    }

    @Test
    void everyCommandEndsWithTheNextStep() {
        String folder = shell.file("portfolio").toString();
        assertThat(bring("talk 2025-02-03.txt").out())
                .endsWith("Next: debrief -C " + folder + " generate, then debrief -C " + folder + " serve\n");
        for (String command :
                List.of("check", "gaps", "build --profile private", "generate --coach playbook", "doctor")) {
            String[] words = (folder + " " + command).split(" ", -1);
            String[] typed = new String[words.length + 1];
            typed[0] = "-C";
            System.arraycopy(words, 0, typed, 1, words.length);
            assertThat(Said.debrief(typed).out().lines().reduce("", (before, line) -> line))
                    .as(command)
                    .startsWith("Next: debrief -C " + folder);
        }
    }

    private Said piped(String text) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return bring("-");
        } finally {
            System.setIn(before);
        }
    }

    private Path settings(String id) {
        return shell.file("portfolio/content/interviews/" + id + "/interview.yaml");
    }

    private Said check() {
        return Said.debrief("-C", shell.file("portfolio").toString(), "check");
    }

    private Said bring(String... words) {
        String[] typed = new String[words.length + 3];
        typed[0] = "-C";
        typed[1] = shell.file("portfolio").toString();
        typed[2] = "import";
        System.arraycopy(words, 0, typed, 3, words.length);
        return Said.debrief(shell.folder(), Map.of(), typed);
    }
}
