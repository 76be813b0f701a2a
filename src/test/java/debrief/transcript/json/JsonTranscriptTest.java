package debrief.transcript.json;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of no certain service, and JSON of none. */
class JsonTranscriptTest {

    @Test
    void podcastsNameASpeakerOnlyWhenThatChanges() {
        assertTurns("""
                {"version": "1.0.0", "segments": [
                  {"speaker": "Ann", "startTime": 0.5, "endTime": 0.8, "body": "Are"},
                  {"startTime": 0.8, "endTime": 1, "body": "you?"},
                  {"speaker": "Bob", "startTime": 1, "endTime": 2, "body": "Yes."}]}
                """, "Ann @500-1000: Are you?", "Bob @1000-2000: Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{\"x\": 1, \"pairs\": %s}", "{\"data\": {\"round\": [{\"questions\": %s}]}}"})
    void questionsAndAnswersStandUnderAnyKey(String wrapping) {
        assertTurns(wrapping.formatted("""
                        [{"id": 1, "question": "Who are you?", "answer": "A tester."},
                         {"id": 2, "question": "Why?", "answer": ""},
                         {"id": 3, "question": "When?", "answer": null}]
                        """), "Q: Who are you?", "A: A tester.", "Q: Why?", "Q: When?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"speaker\": \"Ann\", \"text\": \"Hello.\"}, {\"speaker\": \"Bob\", \"text\": \"Hi.\"}]",
                "{\"turns\": [{\"name\": \"Ann\", \"content\": \"Hello.\"}, {\"name\": \"Bob\", \"content\": \"Hi.\"}]}",
                "[{\"speaker\": {\"name\": \"Ann\"}, \"message\": \"Hello.\"}, {\"speaker\": \"Bob\", \"text\": \"Hi.\"}]",
                "{\"a\": {\"b\": [{\"role\": \"Ann\", \"utterance\": \"Hello.\"}, {\"role\": \"Bob\", \"utterance\": \"Hi.\"}]}}",
                "[{\"participant\": {\"name\": \"Ann\"}, \"words\": [{\"text\": \"Hello.\"}]},"
                        + "{\"participant\": {\"name\": \"Bob\"}, \"words\": [{\"text\": \"Hi.\"}]}]",
            })
    void whoAndWhatHaveUsualNames(String json) {
        assertTurns(json, "Ann: Hello.", "Bob: Hi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"start\": 1.5, \"end\": 2.5",
                "\"start_ms\": 1500, \"end_ms\": 2500",
                "\"startTime\": \"00:00:01.500\", \"endTime\": \"00:00:02.500\"",
                "\"start_time\": \"1.5\", \"end_time\": \"2.5\""
            })
    void timesComeInManyUnits(String times) {
        assertTurns("[{\"speaker\": \"Ann\", \"text\": \"Hello.\", " + times + "}]", "Ann @1500-2500: Hello.");
    }

    @Test
    void wholeNumbersBeyondTenHoursAreMilliseconds() {
        assertTurns("""
                [{"speaker": "Ann", "text": "Hello.", "start": 500}, {"speaker": "Bob", "text": "Hi.", "start": 60000}]
                """, "Ann @500: Hello.", "Bob @60000: Hi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[[]]",
                "{",
                "[1, 2]",
                "{\"name\": \"x\", \"version\": \"1\"}",
                "{\"segments\": 3, \"monologues\": {}, \"results\": []}",
                "{\"segments\": [null], \"utterances\": [null], \"results\": {\"items\": [null], \"transcripts\": 1}}",
                "[{\"speaker\": \"Ann\"}, {\"text\": \"Hello.\"}]",
                "[{\"speaker\": \"Ann\", \"text\": \"Hello.\"}]}, {\"speaker\": \"Bob\"",
                "{\"speaker\": \"Ann\"}\n{\"speaker\": \"Bob\"}\n{\"speaker\" \"Cid\"}\n",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n{\"spokenText\":\"Hello.\",\"speakerName\"\n",
                "[{\"question\": \"Only?\"}]"
            })
    void otherJsonIsRefused(String json) {
        assertThat(read(json).turns()).isEmpty();
        assertThat(read(json).warnings()).singleElement().asString().endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "\"Ann: Hello.\"",
                "[00:03] Ann: Hello.",
                "WEBVTT\n\n00:01.000 --> 00:02.000\nIt is\n{\"a\": 1}\n\n00:02.000 --> 00:03.000\nSo.\n\n00:03.000 --> 00:04.000\nYes.\n",
                "{\"clarity\": 8}\nAnn: Hello.",
                "[1] Hello.",
                "{Ann} Hello.",
                "[[Ann]] Hello."
            })
    void textIsLeftToOthers(String text) {
        assertTurns(text, "not read");
    }

    @Test
    void hugeNumbersAreNoTimes() {
        assertTurns("""
                [{"speaker": "Ann", "text": "Hello.", "start": 1e999, "end": -1},
                 {"speaker": "Bob", "text": "Hi.", "start": 123456789012345678901234567890, "end": "1e99999999"}]
                """, "Ann: Hello.", "Bob: Hi.");
    }

    @Test
    @Timeout(10)
    void deepNestingIsNotFollowed() {
        assertThat(read("[".repeat(5_000_000)).warnings())
                .singleElement()
                .asString()
                .contains("damaged");
        assertThat(read("[".repeat(900) + "]".repeat(900)).turns()).isEmpty();
        assertThat(read("{\"segments\":".repeat(100_000)).warnings())
                .singleElement()
                .asString()
                .contains("damaged");
    }

    private static Reading read(String json) {
        return new JsonTranscript(List.of()).read(Said.source(json)).orElseThrow();
    }

    private static void assertTurns(String json, String... turns) {
        assertThat(Said.in(new JsonTranscript(List.of()), json)).containsExactly(turns);
    }
}
