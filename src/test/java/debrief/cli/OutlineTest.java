package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code outline}: the questions that are found, as a start of analysis.yaml; and what becomes of one that is begun. */
class OutlineTest {

    private static final String TALK = """
            H: Nice to meet you. Tell me about yourself.

            R: I build ferry timetables, and before that I looked after ticket printers for six years.

            H: What if a message comes twice?

            R: I compare the timestamps, and then I keep a table of the keys that were seen.

            H: How do you test a printer in the harbour of Kestrel?

            R: With a stack of old paper, and then with the tickets of last week. (You asked: Was that too short?)

            H: Thank you for your time. We will be in touch.

            R: Goodbye.
            """;

    private final Shell shell;
    private final Path analysis;

    OutlineTest(@TempDir Path root) throws IOException {
        shell = Shell.inASmallPortfolio(root);
        analysis = root.resolve(SmallPortfolio.INTERVIEW + "analysis.yaml");
        Files.writeString(root.resolve(SmallPortfolio.INTERVIEW + "transcript.txt"), TALK);
    }

    @Test
    void isAFileThatAPersonGoesOnWith() throws IOException {
        Files.delete(analysis);

        Said said = shell.debrief("outline", "2024-05-20-backend");

        said.isFine();
        assertThat(said.out()).contains("analysis.yaml: 4 questions found", "serve");
        assertThat(analysis).hasContent("""
                # yaml-language-server: $schema=../../.schema/analysis.json
                exchanges:
                  - id: introduction
                    title: Introduction
                    kind: introduction
                    turns: 1-2

                  - id: what-if-a-message-comes-twice
                    title: What if a message comes twice
                    kind: technical
                    turns: 3-4

                  - id: how-do-you-test-a-printer
                    title: How do you test a printer
                    kind: technical
                    turns: 5-6
                    asks:
                      - text: Was that too short?

                  - id: closing
                    title: Goodbye
                    kind: closing
                    turns: 7-8
                """);
    }

    @Test
    void isNeverWrittenOverOne() throws IOException {
        String before = Files.readString(analysis);

        Said said = shell.debrief("outline", "content/interviews/2024-05-20-backend/");

        said.isAboutAMistake();
        assertThat(said.err()).contains("analysis.yaml", "is never written over", "--print");
        assertThat(analysis).hasContent(before);
    }

    @Test
    void ofOneThatIsBegunItShowsWhatIsMissing() throws IOException {
        begin();

        Said said = shell.debrief("outline", "2024-05-20-backend", "--print");

        said.isFine();
        assertThat(said.out())
                .contains("id: introduction", "turns: 1-2", "id: closing", "turns: 7-8")
                .doesNotContain("twice", "3-4");
    }

    @Test
    void turnsOfNoQuestionStandInThoseThatRulesFindAndAPersonsWordsStay() throws IOException {
        begin();
        shell.debrief("build", "--profile", "private").isFine();

        assertThat(shell.file("site/interviews/2024-05-20-backend"))
                .isDirectoryContaining(file -> file.endsWith("introduction.html"))
                .isDirectoryContaining(file -> file.endsWith("twice.html"))
                .isDirectoryContaining(file -> file.endsWith("closing.html"));
        assertThat(shell.file("site/interviews/2024-05-20-backend/twice.html"))
                .content()
                .contains("A message that comes twice", "You name no key.");
        assertThat(shell.debrief("check").out())
                .contains(
                        "analysis.yaml:2:3: turns 1-2, 5-8 are in no question",
                        "debrief outline 2024-05-20-backend --print");
    }

    @Test
    void whatACoachWroteOnThemIsShownAlsoWhereAPersonTakesThemOver() throws IOException {
        begin();
        coached();
        Path page = shell.file("site/interviews/2024-05-20-backend/introduction.html");
        shell.debrief("build", "--profile", "private").isFine();
        assertThat(page).content().contains("Say it aloud twice.", ">Introduction<");

        Files.writeString(
                analysis,
                Files.readString(analysis)
                        + "  - {id: introduction, title: What they asked first, kind: introduction, turns: 1-2}\n");

        shell.debrief("build", "--profile", "private").isFine();
        assertThat(page).content().contains("Say it aloud twice.", ">What they asked first<");
    }

    @Test
    void wherePeopleMayNotReadTheTalkOnlyWhatAPersonWroteDownIsPublic() throws IOException {
        begin();
        coached();
        Path settings = shell.file(SmallPortfolio.INTERVIEW + "interview.yaml");
        Files.writeString(settings, Files.readString(settings).replace("transcript: public", "transcript: private"));

        shell.debrief("build").isFine();

        assertThat(shell.file("site/interviews/2024-05-20-backend"))
                .isDirectoryContaining(file -> file.endsWith("twice.html"))
                .isDirectoryNotContaining(file -> file.endsWith("introduction.html"))
                .isDirectoryNotContaining(file -> file.endsWith("closing.html"));
    }

    @Test
    void anInterviewThatIsNotThereIsAMistake() {
        assertThat(shell.debrief("outline", "2024-05-20-backen").err()).contains("did you mean '2024-05-20-backend'");
    }

    private void coached() throws IOException {
        Files.writeString(analysis.resolveSibling("analysis.generated.yaml"), """
                exchanges:
                  - id: introduction
                    title: Introduction
                    kind: introduction
                    turns: 1-2
                    practice: [Say it aloud twice.]
                """);
    }

    private void begin() throws IOException {
        Files.writeString(analysis, """
                exchanges:
                  - id: twice
                    title: A message that comes twice
                    kind: technical
                    turns: 3-4
                    summary: You name no key.
                """);
    }
}
