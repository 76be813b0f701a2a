package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder.Content;
import debrief.evidence.Review;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Kind;
import debrief.evidence.reading.Finding.Place;
import debrief.model.Accepted;
import debrief.problem.Problem;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding is told where its words stand in the user's files, as near as they can be found. */
class PlacesTest {

    private static final String FOLDER = "content/interviews/one/";

    @TempDir
    Path root;

    @BeforeEach
    void portfolio() {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: T
                === content/interviews/one/interview.yaml
                speakers: {I: {role: interviewer}, C: {role: candidate}}
                === content/interviews/one/transcript.txt
                I: What if a message
                comes twice?

                C: I compare the timestamps, like at Acme.
                I: And then?
                === content/interviews/one/analysis.yaml
                intro: Five weeks before the job.
                exchanges:
                  - id: duplicates
                    aliases: [twice]
                    title: Duplicate messages
                    kind: technical
                    turns: 1-2
                    asks:
                      - text: Was it right?
                    summary: "You said \\"two
                      workers\\", with \\u00e9lan."
                    issues:
                      - Too short.
                      - text: >-
                          The workers look at
                          the timestamps.
                        evidence: [{turn: 2, quote: 'it''s the timestamps'}]
                    accept:
                      - {kind: generic-point, words: Kafka, because: So it is.}
                    suggested: |
                      I use Kafkaesque things,

                      and Kafka at work.
                    practice: []
                insights:
                  communication: [Answer first.]
                overall:
                  verdict: Exact where you measure.
                  week: [{label: Monday, text: Count first.}]
                accept:
                  - {kind: generic-point, because: So it is.}
                  - {kind: generic-point, words: Answer first, because: So it is.}
                === content/interviews/one/analysis.generated.yaml
                exchanges:
                  - id: twice
                    title: Duplicate messages
                    kind: technical
                    turns: 1-2
                    asks:
                      - {text: "Was it right?", answer: It was not.}
                    issues: [You never said why.]
                    strengths: [You never said why not.]
                    practice: [Say it aloud.]
                insights: {technical: [Read on.]}
                === content/interviews/bare/interview.yaml
                === content/interviews/bare/transcript.txt
                I: What is a key?
                === content/interviews/coached/interview.yaml
                === content/interviews/coached/transcript.txt
                I: What is a key?
                === content/interviews/coached/analysis.generated.yaml
                exchanges:
                  - {id: key, title: The key, kind: technical, turns: 1, summary: You were brief.}
                """);
    }

    @Test
    void wordsInAPlainText() throws IOException {
        assertThat(at("duplicates", "issues", "short")).isEqualTo(FOLDER + "analysis.yaml:13:13");
        assertThat(at("", "intro", "before the job")).isEqualTo(FOLDER + "analysis.yaml:1:19");
    }

    @Test
    void wordsOnTheWholeTalk() throws IOException {
        assertThat(at("", "overall/verdict", "measure")).isEqualTo(FOLDER + "analysis.yaml:28:28");
        assertThat(at("", "overall/week", "first")).isEqualTo(FOLDER + "analysis.yaml:29:38");
        assertThat(at("", "overall/stories", "first")).isEqualTo(FOLDER + "analysis.yaml");
    }

    @Test
    void wordsFoldedOverLines() throws IOException {
        assertThat(at("duplicates", "issues", "look at the timestamps")).isEqualTo(FOLDER + "analysis.yaml:15:23");
        assertThat(at("duplicates", "issues", "timestamps.")).isEqualTo(FOLDER + "analysis.yaml:16:15");
    }

    @Test
    void wordsInABlock() throws IOException {
        assertThat(at("duplicates", "suggested", "things,\n\nand Kafka")).isEqualTo(FOLDER + "analysis.yaml:21:24");
    }

    @Test
    void ratherAWordOfItsOwnThanAPartOfALongerOne() throws IOException {
        assertThat(at("duplicates", "suggested", "Kafka")).isEqualTo(FOLDER + "analysis.yaml:23:11");
        assertThat(at("duplicates", "suggested", "Kafkaes")).isEqualTo(FOLDER + "analysis.yaml:21:13");
    }

    @Test
    void wordsWithEscapes() throws IOException {
        assertThat(at("duplicates", "summary", "two workers\", with")).isEqualTo(FOLDER + "analysis.yaml:10:26");
        assertThat(at("duplicates", "summary", "élan")).isEqualTo(FOLDER + "analysis.yaml:11:23");
        assertThat(at("duplicates", "issues", "it's the")).isEqualTo(FOLDER + "analysis.yaml:17:38");
        assertThat(at("duplicates", "issues", "s the timestamps")).isEqualTo(FOLDER + "analysis.yaml:17:42");
    }

    @Test
    void wordsThatCannotBeFoundLeaveTheSection() throws IOException {
        assertThat(at("duplicates", "issues", "words of nobody")).isEqualTo(FOLDER + "analysis.yaml:12:5");
        assertThat(at("duplicates", "issues", "")).isEqualTo(FOLDER + "analysis.yaml:12:5");
    }

    @Test
    void aSectionThatNobodyWroteLeavesTheExchange() throws IOException {
        assertThat(at("duplicates", "why", "")).isEqualTo(FOLDER + "analysis.yaml:3:5");
        assertThat(at("duplicates", "", "")).isEqualTo(FOLDER + "analysis.yaml:3:5");
    }

    @Test
    void anExchangeAsAWholeIsSearchedButForWhatItAccepts() throws IOException {
        assertThat(at("duplicates", "", "Duplicate messages")).isEqualTo(FOLDER + "analysis.yaml:5:12");
        assertThat(at("duplicates", "", "Kafka")).isEqualTo(FOLDER + "analysis.yaml:23:11");
    }

    @Test
    void theCoachsTextStandsInTheCoachsFile() throws IOException {
        assertThat(at("duplicates", "strengths", "never said")).isEqualTo(FOLDER + "analysis.generated.yaml:9:21");
        assertThat(at("duplicates", "asks", "was not")).isEqualTo(FOLDER + "analysis.generated.yaml:7:44");
        assertThat(at("duplicates", "asks", "Was it")).isEqualTo(FOLDER + "analysis.yaml:9:15");
        assertThat(at("duplicates", "asks", "")).isEqualTo(FOLDER + "analysis.yaml:8:5");
    }

    @Test
    void whatTheAuthorsTextHidesIsNotSearched() throws IOException {
        assertThat(at("duplicates", "issues", "never said")).isEqualTo(FOLDER + "analysis.yaml:12:5");
        assertThat(at("duplicates", "practice", "aloud")).isEqualTo(FOLDER + "analysis.yaml:24:5");
        assertThat(at("", "insights", "Read on")).isEqualTo(FOLDER + "analysis.yaml:25:1");
    }

    @Test
    void theInterviewAsAWholeIsItsFile() throws IOException {
        assertThat(at("", "", "")).isEqualTo(FOLDER + "analysis.yaml");
        assertThat(at("", "closing", "")).isEqualTo(FOLDER + "analysis.yaml");
        assertThat(place("bare", "", "", "", 0)).isEqualTo("content/interviews/bare/interview.yaml");
        assertThat(place("coached", "", "", "", 0)).isEqualTo("content/interviews/coached/analysis.generated.yaml");
    }

    @Test
    void wordsInATurnStandInTheTranscript() throws IOException {
        assertThat(place("one", "duplicates", "", "Acme", 2)).isEqualTo(FOLDER + "transcript.txt:4:38");
        assertThat(place("one", "duplicates", "", "message comes", 1)).isEqualTo(FOLDER + "transcript.txt:1:14");
        assertThat(place("one", "duplicates", "", "timestamps", 1)).isEqualTo(FOLDER + "transcript.txt:1:1");
        assertThat(place("one", "", "", "And then", 3)).isEqualTo(FOLDER + "transcript.txt:5:4");
        assertThat(place("one", "", "", "", 3)).isEqualTo(FOLDER + "transcript.txt:5:1");
        assertThat(place("one", "", "", "", 99)).isEqualTo(FOLDER + "transcript.txt");
    }

    @Test
    void anExchangeThatOnlyACoachFoundStandsInTheCoachsFile() throws IOException {
        assertThat(place("coached", "key", "summary", "brief", 0))
                .isEqualTo("content/interviews/coached/analysis.generated.yaml:2:76");
    }

    @Test
    void aFileThatWasKeptIsNotReadAgain() throws IOException {
        Places places = Places.of(read());
        Files.delete(root.resolve(FOLDER + "analysis.yaml"));

        assertThat(places.of(new Review.Idle("one", new Accepted("duplicates", "generic-point", "Kafka", "So it is.")))
                        .toString())
                .isEqualTo(FOLDER + "analysis.yaml:19:9");
    }

    @Test
    void anAcceptedFindingStandsAtItsEntry() throws IOException {
        Places places = Places.of(read());

        assertThat(places.of(new Review.Idle("one", new Accepted("duplicates", "generic-point", "Kafka", "So it is.")))
                        .toString())
                .isEqualTo(FOLDER + "analysis.yaml:19:9");
        assertThat(places.of(new Review.Idle("one", new Accepted("", "generic-point", "Answer first", "So it is.")))
                        .toString())
                .isEqualTo(FOLDER + "analysis.yaml:32:5");
    }

    private String at(String exchange, String section, String words) throws IOException {
        return place("one", exchange, section, words, 0);
    }

    private String place(String interview, String exchange, String section, String words, int turn) throws IOException {
        Place place = Place.of(interview, exchange, section, turn);
        return Places.of(read())
                .of(new Finding(Kind.GENERIC_POINT, place, words, "", ""))
                .toString();
    }

    private Content read() throws IOException {
        Content content = ContentFolder.readAndKeep(root);
        assertThat(content.problems()).filteredOn(Problem::isError).isEmpty();
        return content;
    }
}
