package debrief.transcript.json;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs that sit in meetings, answer calls or chat return. */
class TalkJsonTest {

    @Test
    void recallHasAnUtterancesWords() {
        assertTurns("""
                [{"participant": {"id": 100, "name": "Ann Example", "is_host": true}, "words": [
                    {"text": "Are", "start_timestamp": {"relative": 1.2, "absolute": "2031-02-03T10:00:01Z"},
                     "end_timestamp": {"relative": 1.3}},
                    {"text": "you?", "start_timestamp": {"relative": 1.4}, "end_timestamp": {"relative": 1.5}}]},
                 {"participant": {"id": 200, "name": null}, "words": [
                    {"text": "Yes.", "start_timestamp": {"relative": 2}, "end_timestamp": {"relative": 2.4}}]}]
                """, "Ann Example @1200-1500: Are you?", "Speaker 200 @2000-2400: Yes.");
        assertTurns("""
                [{"speaker": "Ann", "speaker_id": 1, "words": [
                    {"text": "Ready?", "start_timestamp": 1.2, "end_timestamp": 1.5, "confidence": null}]},
                 {"speaker": null, "words": [{"text": "Yes.", "start_timestamp": 2, "end_timestamp": 2.4}]}]
                """, "Ann @1200-1500: Ready?", "- @2000-2400: Yes.");
    }

    @Test
    void retellsToolsSayNothing() {
        Reading reading = read("""
                {"call_id": "c", "start_timestamp": 1900000000000, "transcript": "Agent: Ready?\\nUser: Yes.",
                 "transcript_with_tool_calls": [
                   {"role": "agent", "content": "Ready?", "words": [{"word": "Ready?", "start": 1.2, "end": 1.5}]},
                   {"role": "tool_call_invocation", "tool_call_id": "t", "name": "look", "arguments": "{}"},
                   {"role": "tool_call_result", "tool_call_id": "t", "content": "nothing was found there"},
                   {"role": "user", "content": "Yes.", "words": [{"word": "Yes.", "start": 2, "end": 2.4}]}]}
                """);

        assertThat(Said.turns(reading)).containsExactly("agent @1200: Ready?", "user @2000: Yes.");
        assertThat(reading.warnings())
                .containsExactly("1 message of \"tool_call_result\" was left out: nobody said it.");
    }

    @Test
    void retellsCallMayBeWrapped() {
        assertTurns("""
                {"event": "call_ended", "call": {"transcript_object": [
                  {"role": "agent", "content": "Ready?", "words": []}, {"role": "user", "content": "Yes."}]}}
                """, "agent: Ready?", "user: Yes.");
    }

    @Test
    void vapiCountsFromTheStartAndItsSystemSaysNothing() {
        Reading reading = read("""
                {"message": {"artifact": {"messages": [
                  {"role": "system", "message": "You are a strict interviewer of backend developers.", "secondsFromStart": 0},
                  {"role": "bot", "message": "Ready?", "time": 1900000001200, "secondsFromStart": 1.2, "duration": 300},
                  {"role": "user", "message": "Yes.", "time": 1900000002000, "secondsFromStart": 2}]}}}
                """);

        assertThat(Said.turns(reading)).containsExactly("bot @1200-1500: Ready?", "user @2000: Yes.");
        assertThat(reading.warnings()).containsExactly("1 message of \"system\" was left out: nobody said it.");
    }

    @Test
    void aCallMayBeOneTextOnly() {
        String json =
                "{\"id\": \"c\", \"transcript\": \"AI: Are you ready?\\nUser: Yes, I am.\\nAI: Good.\\nUser: Go on.\\n\"}";

        assertThat(Said.by(json))
                .containsExactly("AI: Are you ready?", "User: Yes, I am.", "AI: Good.", "User: Go on.");
    }

    @Test
    void linesOfATalkMayStandInAList() {
        String json = "[\"Ann: Are you ready?\", \"Bob: Yes, I am.\", \"Ann: Good.\", \"Bob: Go on.\"]";

        assertThat(Said.by(json))
                .containsExactly("Ann: Are you ready?", "Bob: Yes, I am.", "Ann: Good.", "Bob: Go on.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Fathom
                "{\"transcript\": [{\"speaker\": {\"display_name\": \"Ann\", \"matched_calendar_invitee_email\": null},"
                        + " \"text\": \"Ready?\", \"timestamp\": \"00:00:01\"}, {\"speaker\": {\"display_name\": \"Bob\"},"
                        + " \"text\": \"Yes.\", \"timestamp\": \"00:00:02\"}]}",
                "{\"items\": [{\"title\": \"x\", \"transcript\": [{\"speaker\": {\"display_name\": \"Ann\"}, \"text\": \"Ready?\","
                        + " \"timestamp\": \"00:00:01\"}, {\"speaker\": {\"display_name\": \"Bob\"}, \"text\": \"Yes.\","
                        + " \"timestamp\": \"00:00:02\"}]}]}",
                // ElevenLabs' agents
                "{\"transcript\": [{\"role\": \"Ann\", \"message\": \"Ready?\", \"time_in_call_secs\": 1, \"tool_calls\": []},"
                        + " {\"role\": \"Bob\", \"message\": \"Yes.\", \"time_in_call_secs\": 2}]}",
                // Read AI
                "{\"transcript\": {\"speaker_blocks\": [{\"start_time\": \"1900000001000\", \"speaker\": {\"name\": \"Ann\"},"
                        + " \"words\": \"Ready?\"}, {\"start_time\": \"1900000002000\", \"speaker\": {\"name\": \"Bob\"},"
                        + " \"words\": \"Yes.\"}]}}",
                // Microsoft Graph
                "[{\"speakerName\": \"Ann\", \"spokenText\": \"Ready?\", \"startDateTime\": \"2031-02-03T10:00:01.0000000Z\"},"
                        + " {\"speakerName\": \"Bob\", \"spokenText\": \"Yes.\", \"startDateTime\": \"2031-02-03T10:00:02Z\"}]",
                "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{\"speakerName\":\"Ann\",\"spokenText\":\"Ready?\"}\n\n"
                        + "00:00:02.000 --> 00:00:03.000\n{\"speakerName\":\"Bob\",\"spokenText\":\"Yes.\"}\n",
                // Granola
                "{\"transcript\": [{\"speaker\": {\"source\": \"Ann\"}, \"text\": \"Ready?\", \"start_time\":"
                        + " \"2031-02-03T10:00:01Z\"}, {\"speaker\": {\"source\": \"Bob\"}, \"text\": \"Yes.\", \"start_time\":"
                        + " \"2031-02-03T10:00:02Z\"}]}",
                "{\"cache\": \"[{\\\"source\\\": \\\"Ann\\\", \\\"text\\\": \\\"Ready?\\\", \\\"start_timestamp\\\":"
                        + " \\\"2031-02-03T10:00:01Z\\\"}, {\\\"source\\\": \\\"Bob\\\", \\\"text\\\": \\\"Yes.\\\","
                        + " \\\"start_timestamp\\\": \\\"2031-02-03T10:00:02Z\\\"}]\"}",
                // Google Meet
                "{\"transcriptEntries\": [{\"participant\": \"conferenceRecords/x/participants/Ann\", \"text\": \"Ready?\","
                        + " \"startTime\": \"2031-02-03T10:00:01Z\"}, {\"participant\": \"conferenceRecords/x/participants/b\","
                        + " \"text\": \"Yes.\", \"startTime\": \"2031-02-03T10:00:02Z\"}], \"participants\": [{\"name\":"
                        + " \"conferenceRecords/x/participants/b\", \"signedinUser\": {\"displayName\": \"Bob\"}}]}",
                // Zoom
                "{\"timeline\": [{\"text\": \"Ready?\", \"ts\": \"00:00:01.000\", \"users\": [{\"username\": \"Ann\"}]},"
                        + " {\"text\": \"Yes.\", \"ts\": \"00:00:02.000\", \"users\": [{\"username\": \"Bob\"}]}]}",
                // Gong
                "{\"callTranscripts\": [{\"callId\": \"1\", \"transcript\": [{\"speakerId\": \"Ann\", \"sentences\":"
                        + " [{\"start\": 1000, \"text\": \"Ready?\"}]}, {\"speakerId\": \"Bob\", \"sentences\": [{\"start\": 2000,"
                        + " \"text\": \"Yes.\"}]}]}]}",
                // lines of JSON
                "{\"speaker\": \"Ann\", \"text\": \"Ready?\", \"start\": 1.0}\n{\"speaker\": \"Bob\", \"text\": \"Yes.\", \"start\": 2.0}\n"
            })
    void meetingsTellWhoAndWhatAndWhen(String json) {
        assertThat(Said.turns(read(json)).stream()
                        .map(turn -> turn.replaceAll("-\\d+:", ":"))
                        .toList())
                .containsExactly("Ann @1000: Ready?", "Bob @2000: Yes.");
    }

    @Test
    void timesOfDayCountFromTheStartThatTheFileTells() {
        Reading reading = read("""
                {"startDateTime": "2031-02-03T09:59:30Z", "entries": [
                  {"speakerName": "Ann", "spokenText": "Ready?", "startDateTime": "2031-02-03T10:00:01Z"}]}
                """);

        assertThat(Said.turns(reading)).containsExactly("Ann @31000: Ready?");
        assertThat(reading.warnings()).singleElement().asString().contains("2031-02-03 09:59:30 UTC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"wireMagic\": \"pb3\", \"events\": [{\"tStartMs\": 0, \"id\": 1},"
                        + "{\"tStartMs\": 1000, \"dDurationMs\": 1500, \"segs\": [{\"utf8\": \"so\"}, {\"utf8\": \" today\","
                        + " \"tOffsetMs\": 400}]}, {\"tStartMs\": 1900, \"aAppend\": 1, \"segs\": [{\"utf8\": \"\\n\"}]},"
                        + "{\"tStartMs\": 2000, \"dDurationMs\": 1000, \"segs\": [{\"utf8\": \"we look\"}]}]}",
                "[{\"text\": \"so today\", \"start\": 1.0, \"duration\": 1.5}, {\"text\": \"we look\", \"start\": 2.0}]",
                "{\"video_id\": \"x\", \"snippets\": [{\"text\": \"so today\", \"start\": \"1.0\"}, {\"text\": \"we look\","
                        + " \"start\": \"2.0\"}]}",
                "[{\"text\": \"so today\", \"offset\": 1000, \"duration\": 1500}, {\"text\": \"we look\", \"offset\": 2000}]"
            })
    void captionsNameNobody(String json) {
        assertThat(Said.turns(read(json)).get(0)).startsWith("- @1000").endsWith(": so today we look");
    }

    @Test
    void chatsAreTheBranchThatWasShownLast() {
        Reading reading = read("""
                [{"title": "Recipes", "mapping": {"x": {"parent": null, "children": [], "message": {
                     "author": {"role": "user"}, "content": {"content_type": "text", "parts": ["Soup?"]}}}}},
                 {"title": "Mock interview", "create_time": 1900000000.5, "current_node": "d", "mapping": {
                   "r": {"message": null, "parent": null, "children": ["s"]},
                   "s": {"parent": "r", "children": ["a"], "message": {"author": {"role": "system"},
                         "content": {"content_type": "text", "parts": ["Be strict."]}}},
                   "a": {"parent": "s", "children": ["b", "c"], "message": {"author": {"role": "assistant"},
                         "create_time": 1900000003.5, "content": {"content_type": "text", "parts": ["Ready?"]}}},
                   "b": {"parent": "a", "children": [], "message": {"author": {"role": "user"},
                         "content": {"content_type": "text", "parts": ["No, not yet."]}}},
                   "c": {"parent": "a", "children": ["d"], "message": {"author": {"role": "user"},
                         "create_time": 1900000005.5, "content": {"content_type": "multimodal_text", "parts": [
                           {"content_type": "audio_transcription", "text": "Yes."},
                           {"content_type": "audio_asset_pointer", "asset_pointer": "file"}]}}},
                   "d": {"parent": "c", "children": [], "message": {"author": {"role": "assistant"},
                         "content": {"content_type": "thoughts", "thoughts": []}}}}}]
                """);

        assertThat(Said.turns(reading)).containsExactly("assistant @3000: Ready?", "user @5000: Yes.");
        assertThat(String.join("\n", reading.warnings()))
                .contains("1 messages of other branches")
                .contains("2 conversations")
                .contains("\"Recipes\"")
                .contains("\"system\", \"audio_asset_pointer\" were left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"messages\": [{\"role\": \"system\", \"content\": \"Be strict.\"}, {\"role\": \"assistant\", \"content\": \"Ready?\"},"
                        + " {\"role\": \"user\", \"content\": [{\"type\": \"text\", \"text\": \"Yes.\"},"
                        + " {\"type\": \"tool_use\", \"name\": \"x\", \"content\": \"y\"}]}]}",
                "{\"chunkedPrompt\": {\"chunks\": [{\"role\": \"assistant\", \"text\": \"Hm, what first?\", \"isThought\": true},"
                        + " {\"role\": \"assistant\", \"text\": \"Ready?\"}, {\"role\": \"user\", \"text\": \"Yes.\"}]}}",
                "{\"items\": [{\"type\": \"message\", \"role\": \"assistant\", \"content\": [{\"type\": \"audio\","
                        + " \"transcript\": \"Ready?\"}]}, {\"role\": \"user\", \"content\": [\"Yes.\"]}]}",
                "{\"transcripts\": [{\"user\": \"assistant\", \"text\": \"Ready?\"}, {\"user\": \"user\", \"text\": \"Yes.\"}]}",
                "[{\"name\": \"Mock\", \"chat_messages\": [{\"sender\": \"assistant\", \"text\": \"Ready?\"},"
                        + " {\"sender\": \"user\", \"text\": \"\", \"content\": [{\"type\": \"text\", \"text\": \"Yes.\"}]}]}]"
            })
    void chatsOfOthersAreMessages(String json) {
        assertThat(Said.turns(read(json))).containsExactly("assistant: Ready?", "user: Yes.");
    }

    @Test
    void whatElseAFileSaysIsTold() {
        Reading reading = read("""
                {"summary": "They spoke about the queue and how long its messages wait.", "turns": [
                   {"speaker": "Ann", "text": "How long do messages wait in the queue?"},
                   {"speaker": "Bob", "text": "Two minutes."}],
                 "text": "how long do messages wait in the queue two minutes", "id": "4f8a 33",
                 "second": [{"speaker": "Cid", "text": "This is quite another talk of other people."}]}
                """);

        assertThat(reading.turns()).hasSize(2);
        assertThat(reading.warnings())
                .containsExactly("Words of the file that are not in the talk that was read were left out:"
                        + " \"summary\" (11 words), \"second.text\" (8 words).");
    }

    private static Reading read(String json) {
        return new JsonTranscript(List.of()).read(Said.source(json)).orElseThrow();
    }

    private static void assertTurns(String json, String... turns) {
        assertThat(Said.turns(read(json))).containsExactly(turns);
    }
}
