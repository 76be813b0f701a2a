package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.content.ContentFolder.Content;
import debrief.content.yaml.Limits;
import debrief.model.Accepted;
import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Portfolio;
import debrief.model.Report;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio is the folder content/ with its files; each interview is a folder of it. */
class ContentFolderTest {

    @TempDir
    Path root;

    @Test
    void theSmallestPortfolioIsATitle() throws IOException {
        Portfolio portfolio = complete("""
                === content/portfolio.yaml
                title: Rowan's interviews
                """);

        assertThat(portfolio.title()).isEqualTo("Rowan's interviews");
        assertThat(portfolio.interviews()).isEmpty();
        assertThat(portfolio.topics()).isEmpty();
        assertThat(portfolio.facts()).isEmpty();
        assertThat(portfolio.language()).isEqualTo("en");
    }

    @Test
    void withoutContentThereIsNothingToRead() {
        assertThatThrownBy(() -> ContentFolder.read(root))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        content: error: there is no folder content/ in %s
                            hint: run 'debrief init DIR' for a new portfolio ('debrief init DIR --empty' for one without the example), or name another folder with -C DIR""".formatted(root.toAbsolutePath().normalize()));
    }

    @Test
    void aPortfolioWithoutItsFileHasNoTitle() throws IOException {
        assertProblems("""
                === content/facts.yaml
                facts: []
                """, """
                content/portfolio.yaml: error: there is no portfolio.yaml
                    hint: add one with 'title: …'
                """);
    }

    @Test
    void whatAnAuthorAcceptsIsKnownByItsExchange() throws IOException {
        Portfolio portfolio = complete("""
                === content/portfolio.yaml
                title: T
                === content/interviews/one/interview.yaml
                speakers: {I: {role: interviewer}}
                === content/interviews/one/transcript.txt
                I: What is a key?
                === content/interviews/one/analysis.yaml
                accept:
                  - {kind: generic-point, because: It holds for all.}
                exchanges:
                  - id: key
                    title: The key
                    kind: technical
                    turns: 1
                    accept:
                      - {kind: unsupported-fact, words: Kafka, because: I used it.}
                """);

        assertThat(portfolio.interviews().get(0).report().accepted())
                .containsExactly(
                        new Accepted("", "generic-point", "", "It holds for all."),
                        new Accepted("key", "unsupported-fact", "Kafka", "I used it."));
    }

    @Test
    void interviewsStandOldestFirstAndThoseWithoutADateLast() throws IOException {
        assertThat(complete("""
                                === content/portfolio.yaml
                                title: T
                                === content/interviews/a-without-a-date/interview.yaml
                                === content/interviews/b-new/interview.yaml
                                date: 2024-05-20
                                === content/interviews/c-old/interview.yaml
                                date: 2023-12-01
                                === content/interviews/d-as-new/interview.yaml
                                date: 2024-05-20
                                """).interviews())
                .extracting(Interview::id)
                .containsExactly("c-old", "b-new", "d-as-new", "a-without-a-date");
    }

    @Test
    void anEmptyInterviewFileMeansPrivate() throws IOException {
        Interview interview = complete("""
                        === content/portfolio.yaml
                        title: T
                        language: de
                        === content/interviews/cto/interview.yaml
                        """).interviews().get(0);

        assertThat(interview.setting().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(interview.setting().transcript()).isEqualTo(Visibility.PRIVATE);
        assertThat(interview.setting().draft()).isFalse();
        assertThat(interview.setting().language()).as("the portfolio's").isEqualTo("de");
        assertThat(interview.transcript()).isEqualTo(Transcript.EMPTY);
        assertThat(interview.report()).isEqualTo(Report.EMPTY);
        assertThat(interview.notes()).isEqualTo(Notes.NONE);
    }

    @Test
    void aFileOfCommentsIsEmpty() throws IOException {
        assertThat(complete("""
                                === content/portfolio.yaml
                                title: T
                                === content/interviews/cto/interview.yaml
                                # yaml-language-server: $schema=../../.schema/interview.json
                                # visibility: public
                                ---
                                """).interviews()).hasSize(1);
    }

    @Test
    void aKeyWithNothingAfterItCountsAsLeftOut() throws IOException {
        Interview interview = complete("""
                        === content/portfolio.yaml
                        title: T
                        description:
                        site:
                        === content/interviews/cto/interview.yaml
                        date:
                        company:
                        speakers:
                          H:
                          R: {role: candidate, name: }
                        names:
                        visibility:
                        draft:
                        summary:
                        """).interviews().get(0);

        assertThat(interview.setting().date()).isNull();
        assertThat(interview.setting().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(interview.setting().speakers())
                .extracting(speaker -> speaker.label())
                .containsExactly("R");
    }

    @Test
    void anInterviewWithoutItsFileIsAProblemOfTheFolder() throws IOException {
        assertProblems("""
                === content/portfolio.yaml
                title: T
                === content/interviews/cto/transcript.txt
                H: Hello.
                """, """
                content/interviews/cto: error: there is no interview.yaml in this folder
                    hint: add one; it may be empty: then the interview is private
                content/interviews/cto/transcript.txt:1:1: warning: nobody is named as the speaker of these lines
                    hint: start the turn with a label, as 'H: Hello.'
                """);
    }

    @Test
    void aFoldersNameIsAnAddress() throws IOException {
        assertProblems("""
                === content/portfolio.yaml
                title: T
                === content/interviews/2024-05-20 CTO round/interview.yaml
                """, """
                content/interviews/2024-05-20 CTO round: error: the folder's name must be an id of a-z, 0-9 and single hyphens, at most 80 long
                    hint: rename it to '2024-05-20-cto-round': the name is the interview's address
                """);
    }

    @Test
    void hiddenFoldersAndStrayFilesAreNoInterviews() throws IOException {
        assertThat(complete("""
                                === content/portfolio.yaml
                                title: T
                                === content/interviews/.trash/anything.txt
                                === content/interviews/notes.txt
                                Call the mentor.
                                """).interviews()).isEmpty();
    }

    @Test
    void anInterviewWithAMistakeIsLeftOutAndTheOthersAreRead() throws IOException {
        Content content = read("""
                === content/portfolio.yaml
                title: T
                === content/interviews/bad/interview.yaml
                date: soon
                === content/interviews/good/interview.yaml
                """);

        assertThat(content.portfolio().interviews()).extracting(Interview::id).containsExactly("good");
        assertThat(content.hasErrors()).isTrue();
        assertThatThrownBy(content::complete).isInstanceOf(ProblemsException.class);
    }

    @Test
    void aWarningDoesNotKeepAPortfolioFromBeingRead() throws IOException {
        Content content = read("""
                === content/portfolio.yaml
                title: T
                === content/interviews/cto/interview.yaml
                === content/interviews/cto/transcript.txt

                """);

        assertThat(content.problems()).hasSize(1).noneMatch(Problem::isError);
        assertThat(content.complete().interviews()).hasSize(1);
    }

    @Test
    void aTranscriptInWhichNobodySpeaksIsWorthALook() throws IOException {
        assertProblems("""
                === content/portfolio.yaml
                title: T
                === content/interviews/cto/interview.yaml
                === content/interviews/cto/transcript.txt
                """, """
                content/interviews/cto/transcript.txt:1:1: warning: The file holds only blanks. Download the transcript again.
                """);
    }

    @Test
    void aSpeakerWhomNobodyDeclaredIsReportedOnce() throws IOException {
        assertProblems("""
                === content/portfolio.yaml
                title: T
                === content/interviews/cto/interview.yaml
                speakers:
                  H: {role: interviewer}
                === content/interviews/cto/transcript.txt
                H: Hello.
                R: Hello.
                H: How are you?
                R: Fine.
                """, """
                content/interviews/cto/transcript.txt:2:1: warning: the speaker 'R' is not declared
                    hint: say who that is under 'speakers:' in interview.yaml
                """);
    }

    @Test
    void theTextIsPreferredToMarkdown() throws IOException {
        assertThat(turns("""
                        === content/portfolio.yaml
                        title: T
                        === content/interviews/cto/interview.yaml
                        speakers: {H: {role: interviewer}}
                        === content/interviews/cto/transcript.md
                        H: From Markdown.
                        === content/interviews/cto/transcript.txt
                        H: From text.
                        """)).containsExactly("From text.");
    }

    @Test
    void aMarkdownTranscriptWillDo() throws IOException {
        assertThat(turns("""
                        === content/portfolio.yaml
                        title: T
                        === content/interviews/cto/interview.yaml
                        speakers: {H: {role: interviewer}}
                        === content/interviews/cto/transcript.md
                        H: From Markdown.
                        """)).containsExactly("From Markdown.");
    }

    @Test
    void aTranscriptIsReadInTheEncodingThatTheInterviewNames() throws IOException {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: T
                === content/interviews/cto/interview.yaml
                encoding: windows-1252
                speakers: {H: {role: interviewer}}
                """);
        Files.write(
                root.resolve("content/interviews/cto/transcript.txt"),
                "H: “Zoë”, twenty €\n".getBytes(Charset.forName("windows-1252")));

        assertThat(ContentFolder.read(root)
                        .complete()
                        .interviews()
                        .get(0)
                        .transcript()
                        .turns())
                .extracting(Turn::text)
                .containsExactly("“Zoë”, twenty €");
    }

    @Test
    void anEncodingThatNobodyKnowsIsReportedAtItsValue() throws IOException {
        assertProblems("""
                === content/portfolio.yaml
                title: T
                === content/interviews/a/interview.yaml
                encoding: klingon-8
                === content/interviews/b/interview.yaml
                encoding: not a name
                """, """
                content/interviews/a/interview.yaml:1:11: error: 'klingon-8' is not known here
                    hint: for example UTF-8
                content/interviews/b/interview.yaml:1:11: error: 'not a name' is no encoding's name
                    hint: for example UTF-8
                """);
    }

    @Test
    void aFolderInTheAnalysissPlaceIsReported() throws IOException {
        assertProblems("""
                === content/portfolio.yaml
                title: T
                === content/interviews/cto/interview.yaml
                === content/interviews/cto/analysis.yaml/draft.txt
                """, """
                content/interviews/cto/analysis.yaml: error: a folder stands here, not a file
                    hint: move it away or rename it
                """);
    }

    @Test
    void aPortfolioThatIsNotUtf8IsReportedOnce() throws IOException {
        Portfolios.write(root, "=== content/facts.yaml\n");
        Files.write(
                root.resolve("content/portfolio.yaml"), new byte[] {'t', 'i', 't', 'l', 'e', ':', ' ', (byte) 0xEB});

        assertThat(ContentFolder.read(root).problems())
                .extracting(Problem::toString)
                .containsExactly("""
                        content/portfolio.yaml:1:8: error: byte 8 (EB) is not UTF-8
                            hint: save it as UTF-8; a transcript may also say its 'encoding:' in interview.yaml""");
    }

    @Test
    void tooManyLinesAreNoTranscript() throws IOException {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: T
                === content/interviews/cto/interview.yaml
                """);
        Path transcript = root.resolve("content/interviews/cto/transcript.txt");

        Files.writeString(transcript, "\n".repeat(Limits.TRANSCRIPT_LINES));
        assertThat(ContentFolder.read(root).hasErrors()).isFalse();

        Files.writeString(transcript, "\n".repeat(Limits.TRANSCRIPT_LINES + 1));
        assertThat(ContentFolder.read(root).problems())
                .extracting(Problem::toString)
                .containsExactly("""
                        content/interviews/cto/transcript.txt: error: more than 200000 lines
                            hint: split the transcript""");
    }

    @Test
    void aLineThatNobodyTypedIsToldAtTheFirstCharacterTooMany() throws IOException {
        String longest = "a".repeat(1 << 17);
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: T
                #%s
                === content/interviews/cto/interview.yaml
                speakers: {H: {role: interviewer}}
                === content/interviews/cto/transcript.txt
                H: Hello.
                %sa
                """.formatted(longest, longest));

        assertThat(ContentFolder.read(root).problems())
                .extracting(Problem::toString)
                .containsExactly("""
                        content/interviews/cto/transcript.txt:2:131073: error: a line longer than 131072 characters
                            hint: start a new line wherever somebody else begins to speak""", """
                        content/portfolio.yaml:2:131073: error: a line longer than 131072 characters
                            hint: a text behind 'key: |' may go over many lines""");

        Portfolios.write(root, """
                === content/portfolio.yaml
                title: T
                #%s
                === content/interviews/cto/transcript.txt
                H: Hello.
                %s
                """.formatted(longest.substring(1), longest));
        assertThat(ContentFolder.read(root).hasErrors()).isFalse();
    }

    @Test
    void anAddressEndsInASlash() throws IOException {
        String portfolio = "=== content/portfolio.yaml\ntitle: T\nsite: {url: %s}\n";

        assertThat(complete(portfolio.formatted("https://example.org/debrief")).siteUrl())
                .isEqualTo("https://example.org/debrief/");
        assertThat(complete(portfolio.formatted("https://example.org/debrief/")).siteUrl())
                .isEqualTo("https://example.org/debrief/");
    }

    private Iterable<String> turns(String files) throws IOException {
        return complete(files).interviews().get(0).transcript().turns().stream()
                .map(Turn::text)
                .toList();
    }

    private Portfolio complete(String files) throws IOException {
        return read(files).complete();
    }

    private void assertProblems(String files, String expected) throws IOException {
        assertThat(String.join(
                        "",
                        read(files).problems().stream()
                                .map(problem -> problem + "\n")
                                .toList()))
                .isEqualTo(expected);
    }

    private Content read(String files) throws IOException {
        return ContentFolder.read(Portfolios.write(root, files));
    }
}
