package debrief.transcript.json;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each service's JSON looks like, and its traps. */
class ServiceJsonTest {

    @Test
    void revsBlanksAndStopsAreElementsAndItsSpeakersNumbers() {
        assertTurns("""
                {"monologues": [
                  {"speaker": 0, "elements": [
                    {"type": "text", "value": "Hello", "ts": 0.5, "end_ts": 0.8},
                    {"type": "punct", "value": ","}, {"type": "punct", "value": " "},
                    {"type": "text", "value": "Bob", "ts": 0.9, "end_ts": 1.2},
                    {"type": "punct", "value": "."}]},
                  {"speaker": 1, "elements": [{"type": "text", "value": "Hi", "ts": 2, "end_ts": 2.5}]}],
                 "speakers": [{"id": 0, "name": "Ann Example"}]}
                """, "Ann Example @500-1200: Hello, Bob.", "Speaker 1 @2000-2500: Hi");
    }

    @Test
    void amazonsTimesAreStringsAndPunctuationHasNone() {
        assertTurns("""
                {"results": {
                  "transcripts": [{"transcript": "Hello, Bob. Hi."}],
                  "speaker_labels": {"segments": [
                    {"speaker_label": "", "items": []},
                    {"items": [{"start_time": "0.5", "speaker_label": "spk_0"}, {"start_time": "0.9", "speaker_label": ""}]},
                    {"items": [{"start_time": "2.0", "speaker_label": "spk_1"}]}]},
                  "items": [
                    {"type": "pronunciation", "start_time": "0.5", "end_time": "0.8", "alternatives": [{"content": "Hello"}]},
                    {"type": "punctuation", "alternatives": [{"content": ","}]},
                    {"type": "pronunciation", "start_time": "0.9", "end_time": "1.2", "alternatives": [{"content": "Bob"}]},
                    {"type": "punctuation", "alternatives": [{"content": "."}]},
                    {"type": "pronunciation", "start_time": "2.0", "end_time": "2.5", "alternatives": [{"content": "Hi"}]}]}}
                """, "spk_0 @500-1200: Hello, Bob.", "spk_1 @2000-2500: Hi");
    }

    @Test
    void amazonMayAlsoNameTheSpeakerInTheItem() {
        assertTurns("""
                {"results": {"transcripts": [], "items": [
                  {"type": "pronunciation", "speaker_label": "spk_0", "start_time": "1", "end_time": "2",
                   "alternatives": [{"content": "Hello"}]},
                  {"type": "pronunciation", "speaker_label": "spk_1", "start_time": "2", "end_time": "3",
                   "alternatives": [{"content": "Hi"}]}]}}
                """, "spk_0 @1000-2000: Hello", "spk_1 @2000-3000: Hi");
    }

    @Test
    void deepgramsUtterancesComeFirst() {
        assertTurns("""
                {"results": {"channels": [{"alternatives": [{"transcript": "hello"}]}],
                  "utterances": [
                    {"start": 0.5, "end": 0.8, "transcript": "Hello.", "speaker": 0},
                    {"start": 1, "end": 2, "transcript": "Bob?", "speaker": 0},
                    {"start": 3, "end": 4, "transcript": "Yes.", "speaker": 1}]}}
                """, "Speaker 0 @500-2000: Hello. Bob?", "Speaker 1 @3000-4000: Yes.");
    }

    @Test
    void deepgramsParagraphsComeNextThenWordsThenTheBareText() {
        assertTurns("""
                {"results": {"channels": [{"alternatives": [{"transcript": "x", "paragraphs": {"paragraphs": [
                  {"speaker": 1, "sentences": [{"text": "Hello.", "start": 0.5, "end": 0.8},
                                               {"text": "Bob?", "start": 1, "end": 2}]}]}}]}]}}
                """, "Speaker 1 @500-2000: Hello. Bob?");
        assertTurns("""
                {"results": {"channels": [{"alternatives": [{"transcript": "x", "words": [
                  {"word": "hello", "punctuated_word": "Hello.", "start": 0.5, "end": 0.8, "speaker": 0},
                  {"word": "hi", "start": 1, "end": 2, "speaker": 1}]}]}]}}
                """, "Speaker 0 @500-800: Hello.", "Speaker 1 @1000-2000: hi");
        assertTurns("""
                {"results": {"channels": [{"alternatives": [{"transcript": "Hello."}]}]}}
                """, "-: Hello.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\": {\"transcript\": {\"sentences\": %s}}}", "{\"sentences\": %s}", "%s"})
    void firefliesWrapsItsSentencesInOneOfSeveralWays(String wrapping) {
        assertTurns(wrapping.formatted("""
                        [{"speaker_name": "Ann Example", "text": "Hello.", "raw_text": "hello", "start_time": 0.5, "end_time": 1},
                         {"speaker_name": "Ann Example", "text": "Bob?", "start_time": 1, "end_time": 1.5},
                         {"speaker_name": null, "speaker_id": 1, "text": "Yes.", "start_time": 2, "end_time": 3}]
                        """), "Ann Example @500-1500: Hello. Bob?", "Speaker 1 @2000-3000: Yes.");
    }

    @Test
    void firefliesDownloadsHaveOtherKeys() {
        assertTurns("""
                [{"sentence": "Hello.", "startTime": "00:03", "endTime": "00:05", "speaker_name": "Ann", "speaker_id": 0}]
                """, "Ann @3000-5000: Hello.");
    }

    @Test
    void assemblyCountsMilliseconds() {
        assertTurns("""
                {"audio_duration": 60, "text": "Hello. Hi.", "words": [], "utterances": [
                  {"speaker": "A", "text": "Hello.", "start": 500, "end": 800},
                  {"speaker": "B", "text": "Hi.", "start": 900, "end": 1200}]}
                """, "A @500-800: Hello.", "B @900-1200: Hi.");
    }

    @Test
    void assemblyHasOnlyWordsWhenNobodyAskedWhoSpeaks() {
        assertTurns("""
                {"audio_url": "x", "utterances": null, "words": [
                  {"text": "Hello", "start": 500, "end": 800, "speaker": null},
                  {"text": "Bob.", "start": 900, "end": 1200, "speaker": null}]}
                """, "- @500-1200: Hello Bob.");
    }

    private static void assertTurns(String json, String... turns) {
        assertThat(Said.in(new JsonTranscript(List.of()), json)).containsExactly(turns);
    }
}
