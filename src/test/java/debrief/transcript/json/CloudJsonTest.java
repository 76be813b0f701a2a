package debrief.transcript.json;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What services of recognition answer: Azure, Google, IBM, Amazon, Speechmatics, ElevenLabs, Soniox. */
class CloudJsonTest {

    @Test
    void azureCountsTicksAndKeepsItsNumbers() {
        assertTurns("""
                {"combinedRecognizedPhrases": [{"channel": 0, "display": "Ready? Yes."}], "recognizedPhrases": [
                  {"channel": 0, "speaker": 1, "offset": "PT1.5S", "offsetInTicks": 15000000, "durationInTicks": 5000000,
                   "nBest": [{"lexical": "ready", "display": "Ready?"}, {"lexical": "red e", "display": "Red E?"}]},
                  {"recognitionStatus": "NoMatch", "offsetInTicks": 20000000.0},
                  {"channel": 0, "speaker": 2, "offsetInTicks": 25000000.0, "durationInTicks": 5000000.0,
                   "nBest": [{"display": "Yes."}]}]}
                """, "1 @1500-2000: Ready?", "2 @2500-3000: Yes.");
    }

    @Test
    void azureMayTellTimesAsTextAndSpeakersByChannel() {
        assertTurns("""
                {"recognizedPhrases": [
                  {"channel": 0, "offset": "PT1S", "duration": "PT1S", "nBest": [{"display": "Ready?"}]},
                  {"channel": 0, "offset": "PT5S", "duration": "PT1S", "nBest": [{"display": "Go on."}]},
                  {"channel": 1, "offset": "PT3S", "duration": "PT1.5S", "nBest": [{"display": "Yes."}]}]}
                """, "Channel 0 @1000-2000: Ready?", "Channel 1 @3000-4500: Yes.", "Channel 0 @5000-6000: Go on.");
    }

    @Test
    void twoChannelsOfTheSameWordsAreOne() {
        Reading reading = read("""
                {"recognizedPhrases": [
                  {"channel": 0, "offset": "PT1S", "nBest": [{"display": "Ready?"}]},
                  {"channel": 1, "offset": "PT1S", "nBest": [{"display": "Ready?"}]}]}
                """);

        assertThat(Said.turns(reading)).containsExactly("- @1000: Ready?");
        assertThat(reading.warnings()).singleElement().asString().contains("same words");
    }

    @Test
    void azureAnswersFastInMilliseconds() {
        assertTurns("""
                {"durationMilliseconds": 3000, "combinedPhrases": [{"text": "Ready? Yes."}], "phrases": [
                  {"speaker": 0, "offsetMilliseconds": 40, "durationMilliseconds": 900, "text": "Ready?", "words": []},
                  {"speaker": 1, "offsetMilliseconds": 1500, "durationMilliseconds": 500, "text": "Yes."}]}
                """, "0 @40-940: Ready?", "1 @1500-2000: Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "%s\n%s\n", "{\"results\": [%s,%s]}"})
    void azuresKitReturnsOneObjectForEachUtterance(String file) {
        assertTurns(
                file.formatted(
                        "{\"Id\": \"a\", \"DisplayText\": \"Ready?\", \"Offset\": 10000000, \"Duration\": 5000000,"
                                + " \"SpeakerId\": \"Guest-1\"}",
                        "{\"Id\": \"b\", \"NBest\": [{\"Display\": \"Yes.\"}], \"Offset\": 20000000,"
                                + " \"SpeakerId\": \"Guest-2\"}"),
                "Guest-1 @1000-1500: Ready?",
                "Guest-2 @2000: Yes.");
    }

    @Test
    void googlesLastResultSaysEverythingAgainWithSpeakers() {
        assertTurns("""
                {"done": true, "response": {"results": [
                  {"alternatives": [{"transcript": "Ready?", "words": [
                    {"startTime": "1.200s", "endTime": "1.500s", "word": "Ready?"}]}]},
                  {"alternatives": [{"transcript": " Yes.", "words": [
                    {"startTime": "2s", "endTime": "2.400s", "word": "Yes."}]}]},
                  {"alternatives": [{"words": [
                    {"startTime": "1.200s", "endTime": "1.500s", "word": "Ready?", "speakerTag": 1},
                    {"startTime": "2s", "endTime": "2.400s", "word": "Yes.", "speakerTag": 2}]}]}]}}
                """, "Speaker 1 @1200-1500: Ready?", "Speaker 2 @2000-2400: Yes.");
    }

    @Test
    void googlesLibrariesWriteSecondsAndNanos() {
        assertTurns("""
                {"results": [{"alternatives": [{"transcript": "Ready? Yes.", "words": [
                  {"start_time": {"seconds": 1, "nanos": 200000000}, "word": "Ready?", "speaker_tag": 1},
                  {"start_time": {"seconds": "2"}, "word": "Yes.", "speaker_tag": 2}]}]}]}
                """, "Speaker 1 @1200: Ready?", "Speaker 2 @2000: Yes.");
    }

    @Test
    void googlesSecondVersionHasLabelsInEachResult() {
        assertTurns("""
                {"results": {"gs://b/a.wav": {"transcript": {"results": [
                  {"alternatives": [{"transcript": "Ready?", "words": [
                    {"startOffset": "1.200s", "endOffset": "1.500s", "word": "Ready?", "speakerLabel": "1"}]}]},
                  {"alternatives": [{"transcript": "Yes.", "words": [
                    {"startOffset": "2s", "endOffset": "2.400s", "word": "Yes.", "speakerLabel": "2"}]}]}]}}}}
                """, "Speaker 1 @1200-1500: Ready?", "Speaker 2 @2000-2400: Yes.");
    }

    @Test
    void googleMayHaveNoWords() {
        assertTurns("""
                {"results": [{"alternatives": [{"transcript": "Ready?", "confidence": 0.9}, {"transcript": "Reddy?"}]},
                             {"alternatives": [{"transcript": " Yes."}]}]}
                """, "-: Ready? Yes.");
    }

    @Test
    void watsonsSpeakersStandInAListByTheWordsStart() {
        assertTurns("""
                {"result_index": 0, "results": [
                  {"final": true, "alternatives": [{"transcript": "ready yes ",
                     "timestamps": [["ready", 1.2, 1.5], ["yes", 2.0, 2.4]]}]}],
                 "speaker_labels": [{"from": 1.2, "to": 1.5, "speaker": 0}, {"from": 2.0, "to": 2.4, "speaker": 1}]}
                """, "Speaker 0 @1200-1500: ready", "Speaker 1 @2000-2400: yes");
    }

    @Test
    void watsonMayKnowNoSpeakers() {
        assertTurns("""
                {"result_index": 0, "results": [
                  {"alternatives": [{"transcript": "ready ", "timestamps": [["ready", 1.2, 1.5]]}], "final": true},
                  {"alternatives": [{"transcript": "yes "}], "final": true}]}
                """, "- @1200: ready yes");
    }

    @Test
    void amazonsCallsAreTurnsInMilliseconds() {
        assertTurns("""
                {"JobStatus": "COMPLETED", "Transcript": [
                  {"ParticipantRole": "AGENT", "BeginOffsetMillis": 1200, "EndOffsetMillis": 1500, "Content": "Ready?",
                   "Items": [{"Content": "Ready", "BeginOffsetMillis": 1200}]},
                  {"ParticipantRole": "CUSTOMER", "BeginOffsetMillis": 2000, "EndOffsetMillis": 2400, "Content": "Yes."}]}
                """, "AGENT @1200-1500: Ready?", "CUSTOMER @2000-2400: Yes.");
        assertTurns("""
                {"Segments": [
                  {"Transcript": {"ParticipantRole": "AGENT", "BeginOffsetMillis": 1200, "Content": "Ready?"}},
                  {"Categories": {}},
                  {"Transcript": {"ParticipantRole": "CUSTOMER", "BeginOffsetMillis": 2000, "Content": "Yes."}}]}
                """, "AGENT @1200: Ready?", "CUSTOMER @2000: Yes.");
    }

    @Test
    void amazonsChannelsAreSpeakersInTheOrderOfTime() {
        assertTurns("""
                {"results": {"transcripts": [{"transcript": "Ready? Yes. Good."}], "channel_labels": {"channels": [
                  {"channel_label": "ch_0", "items": [
                    {"type": "pronunciation", "start_time": "1.2", "end_time": "1.5", "alternatives": [{"content": "Ready"}]},
                    {"type": "punctuation", "alternatives": [{"content": "?"}]},
                    {"type": "pronunciation", "start_time": "4.0", "end_time": "4.2", "alternatives": [{"content": "Good"}]},
                    {"type": "punctuation", "alternatives": [{"content": "."}]}]},
                  {"channel_label": "ch_1", "items": [
                    {"type": "pronunciation", "start_time": "2.0", "end_time": "2.4", "alternatives": [{"content": "Yes"}]},
                    {"type": "punctuation", "alternatives": [{"content": "."}]}]}]}}}
                """, "Channel 0 @1200-1500: Ready?", "Channel 1 @2000-2400: Yes.", "Channel 0 @4000-4200: Good.");
    }

    @Test
    void speechmaticsGluesItsSigns() {
        assertTurns("""
                {"format": "2.9", "results": [
                  {"type": "word", "start_time": 1.2, "end_time": 1.5, "alternatives": [{"content": "Ready", "speaker": "S1"}]},
                  {"type": "punctuation", "attaches_to": "previous", "start_time": 1.5, "end_time": 1.5, "is_eos": true,
                   "alternatives": [{"content": "?", "speaker": "S1"}]},
                  {"type": "word", "start_time": 2, "end_time": 2.4, "alternatives": [{"content": "Yes", "speaker": "UU"}]}]}
                """, "S1 @1200-1500: Ready?", "- @2000-2400: Yes");
    }

    @Test
    void speechmaticsMayKnowChannelsOnly() {
        assertTurns("""
                {"format": "2.9", "results": [
                  {"type": "word", "channel": "left", "start_time": 1.2, "end_time": 1.5, "alternatives": [{"content": "Ready"}]},
                  {"type": "word", "channel": "right", "start_time": 2, "end_time": 3, "alternatives": [{"content": "Yes"}]}]}
                """, "left @1200-1500: Ready", "right @2000-3000: Yes");
    }

    @Test
    void elevenLabsHasBlanksAndSoundsAmongItsWords() {
        assertTurns("""
                {"language_code": "en", "language_probability": 1, "text": "Are you? (laughs) Yes.", "words": [
                  {"text": "Are", "start": 1.2, "end": 1.3, "type": "word", "speaker_id": "speaker_0"},
                  {"text": " ", "start": 1.3, "end": 1.4, "type": "spacing", "speaker_id": "speaker_0"},
                  {"text": "you?", "start": 1.4, "end": 1.5, "type": "word", "speaker_id": "speaker_0"},
                  {"text": " ", "start": 1.5, "end": 2.0, "type": "spacing", "speaker_id": "speaker_0"},
                  {"text": "(laughs)", "start": 2.0, "end": 2.2, "type": "audio_event", "speaker_id": "speaker_1"},
                  {"text": " ", "start": 2.2, "end": 2.3, "type": "spacing", "speaker_id": "speaker_1"},
                  {"text": "Yes.", "start": 2.3, "end": 2.4, "type": "word", "speaker_id": "speaker_1"}]}
                """, "speaker_0 @1200-2000: Are you?", "speaker_1 @2000-2400: (laughs) Yes.");
        assertTurns("""
                {"transcripts": [
                  {"channel_index": 0, "text": "Ready?", "words": [
                    {"text": "Ready?", "start": 1, "end": 2, "type": "word", "logprob": 0}]},
                  {"channel_index": 1, "text": "Yes.", "words": [{"text": "Yes.", "start": 3, "end": 4, "type": "word"}]}]}
                """, "Channel 0 @1000-2000: Ready?", "Channel 1 @3000-4000: Yes.");
    }

    @Test
    void sonioxCutsWordsToPieces() {
        assertTurns("""
                {"tokens": [{"text": "Rea", "start_ms": 1200, "end_ms": 1300, "speaker": "1"},
                            {"text": "dy?", "start_ms": 1300, "end_ms": 1500, "speaker": "1"},
                            {"text": " Yes", "start_ms": 2000, "end_ms": 2300, "speaker": "2"},
                            {"text": ".", "start_ms": 2300, "end_ms": 2400, "speaker": "2"}]}
                """, "Speaker 1 @1200-1500: Ready?", "Speaker 2 @2000-2400: Yes.");
    }

    @Test
    void deepgramsChannelsAreSpeakersToo() {
        assertTurns("""
                {"results": {"channels": [{"alternatives": [{"transcript": "Ready?"}]}], "utterances": [
                  {"start": 1.5, "end": 2, "transcript": "Ready?", "channel": 0},
                  {"start": 3, "end": 4, "transcript": "Yes.", "channel": 1}]}}
                """, "Channel 0 @1500-2000: Ready?", "Channel 1 @3000-4000: Yes.");
    }

    private static Reading read(String json) {
        return new JsonTranscript(List.of()).read(Said.source(json)).orElseThrow();
    }

    private static void assertTurns(String json, String... turns) {
        assertThat(Said.turns(read(json))).containsExactly(turns);
    }
}
