package debrief.transcript.json;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whisper and its kin. */
class WhisperJsonTest {

    @Test
    void segmentsWithoutSpeakersAreOneStretchOfTalk() {
        assertTurns("""
                {"text": " Hello. Bob?", "language": "en", "segments": [
                  {"id": 0, "start": 0.5, "end": 0.8, "text": " Hello."},
                  {"id": 1, "start": 0.8, "end": 2, "text": " Bob?", "words": null}]}
                """, "- @500-2000: Hello.⏎Bob?");
    }

    @Test
    void segmentsMayBeTheWholeFile() {
        assertTurns("[{\"start\": 0, \"end\": 1, \"text\": \"Hello.\"}]", "- @0-1000: Hello.");
    }

    @Test
    void aSpeakerMayChangeInsideASegment() {
        assertTurns(
                """
                {"segments": [
                  {"start": 0, "end": 4, "text": " Are you there? Yes, I am.", "speaker": "SPEAKER_00", "words": [
                    {"word": "Are", "start": 0.1, "end": 0.2, "speaker": "SPEAKER_00"},
                    {"word": "you", "speaker": "SPEAKER_00"},
                    {"word": "there?", "start": 0.5, "end": 0.9},
                    {"word": "Yes,", "start": 2, "end": 2.2, "speaker": "SPEAKER_01"},
                    {"word": "I", "start": 2.3, "end": 2.4},
                    {"word": "am.", "start": 2.4, "end": 2.6, "speaker": "SPEAKER_01"}]},
                  {"start": 4, "end": 5, "text": " Good.", "speaker": "SPEAKER_00", "words": null}]}
                """,
                "SPEAKER_00 @0-2000: Are you there?",
                "SPEAKER_01 @2000-4000: Yes, I am.",
                "SPEAKER_00 @4000-5000: Good.");
    }

    @Test
    void theFirstWordsSpeakerWinsOverTheSegments() {
        assertTurns("""
                {"segments": [{"start": 0, "end": 2, "text": "Hm. So.", "speaker": "SPEAKER_01", "words": [
                  {"word": "Hm.", "start": 0, "end": 1, "speaker": "SPEAKER_00"},
                  {"word": "So.", "speaker": "SPEAKER_01"}]}]}
                """, "SPEAKER_00 @0-2000: Hm.", "SPEAKER_01-2000: So.");
    }

    @Test
    void wordsWithoutBlanksBetweenStayAsTheyAre() {
        assertTurns("""
                {"segments": [{"start": 0, "end": 2, "text": "你好吗很好", "words": [
                  {"word": "你", "start": 0, "speaker": "A"}, {"word": "好", "start": 0.2, "speaker": "A"},
                  {"word": "吗", "start": 0.4, "speaker": "A"}, {"word": "很", "start": 1, "speaker": "B"},
                  {"word": "好", "start": 1.2, "speaker": "B"}]}]}
                """, "A @0-1000: 你好吗", "B @1000-2000: 很好");
    }

    @Test
    void cppCountsOffsetsInMilliseconds() {
        assertTurns("""
                {"result": {"language": "en"}, "transcription": [
                  {"timestamps": {"from": "00:00:00,500", "to": "00:00:00,800"}, "offsets": {"from": 500, "to": 800},
                   "text": " Hello."}]}
                """, "- @500-800: Hello.");
    }

    @Test
    void transformersHavePairsAndTheLastMayBeOpen() {
        assertTurns("""
                {"text": " Hello. Bob?", "chunks": [
                  {"timestamp": [0.5, 0.8], "text": " Hello."}, {"timestamp": [0.8, null], "text": " Bob?"}]}
                """, "- @500: Hello.⏎Bob?");
    }

    @Test
    void speakersMayStandInAListBesideTheChunks() {
        assertTurns("""
                {"text": " Hello. Bob?", "chunks": [{"timestamp": [0.5, 2], "text": " Hello. Bob?"}], "speakers": [
                  {"speaker": "SPEAKER_00", "timestamp": [0.5, 0.8], "text": " Hello."},
                  {"speaker": "SPEAKER_01", "timestamp": [0.8, 2], "text": " Bob?"}]}
                """, "SPEAKER_00 @500-800: Hello.", "SPEAKER_01 @800-2000: Bob?");
    }

    @Test
    void wordsWithoutNamesSayNoMoreThanTheText() {
        assertTurns("""
                {"task": "transcribe", "text": "Hello, Bob.", "words": [
                  {"word": "Hello", "start": 0.5, "end": 0.8}, {"word": "Bob", "start": 0.9, "end": 1}]}
                """, "- @500: Hello, Bob.");
    }

    @Test
    void theServiceMayAnswerWithTheTextOnly() {
        assertTurns("{\"text\": \"Hello.\", \"usage\": {\"seconds\": 3}}", "-: Hello.");
    }

    private static void assertTurns(String json, String... turns) {
        assertThat(Said.in(new JsonTranscript(List.of()), json)).containsExactly(turns);
    }
}
