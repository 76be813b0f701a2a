package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** The forms of JSON that a description is enough for. */
final class JsonForms {

    private static final double TEN_HOURS = 36_000;
    private static final List<String> SPEAKER =
            Values.keys("speaker speaker_name speakerName speaker_label speakerLabel speaker_id speakerId participant"
                    + " participant_name name displayName role author from user user_name");
    private static final List<String> TEXT =
            Values.keys("text transcript content sentence utterance message body caption value line");
    private static final List<String> WORD = Values.keys("punctuated_word text word");
    /** Deepgram's first reading of each channel. */
    private static final String BEST = "/results/channels/*/alternatives/0";

    private static final String START =
            "start_ms startMs start start_time startTime start_ts start_timestamp timestamp ts begin offset time";

    private JsonForms() {}

    /**
     * Deepgram: utterances if they were asked for, else paragraphs, else words; speakers are numbers.
     *
     * <pre>
     * {"results": {"channels": [{"alternatives": [{"transcript": "Hello.", "words": [
     *                  {"word": "hello", "punctuated_word": "Hello.", "start": 0.5, "end": 0.8, "speaker": 0}]}]}],
     *              "utterances": [{"start": 0.5, "end": 0.8, "transcript": "Hello.", "speaker": 0}]}}
     * </pre>
     */
    static final JsonForm DEEPGRAM = new JsonForm("deepgram-json")
            .at("/results/utterances/*", BEST + "/paragraphs/paragraphs/*/sentences/*", BEST + "/words/*", BEST)
            .what("punctuated_word word text transcript");

    /**
     * Fireflies, as its interface answers or as it is downloaded:
     *
     * <pre>
     * {"data": {"transcript": {"sentences": [{"speaker_name": "Ann Example", "text": "Hello.", "start_time": 0.5}]}}}
     * [{"sentence": "Hello.", "startTime": "00:00", "endTime": "00:02", "speaker_name": "Ann Example"}]
     * </pre>
     */
    static final JsonForm FIREFLIES = new JsonForm("fireflies-json")
            .at("/data/transcript/sentences/*", "/transcript/sentences/*", "/sentences/*", "/*")
            .when((root, pieces) ->
                    pieces.get(0).has("speaker_name") || pieces.get(0).has("raw_text"))
            .who("speaker_name speaker_id")
            .what("text sentence raw_text")
            .from("start_time startTime")
            .to("end_time endTime");

    /**
     * AssemblyAI: utterances, or only words when nobody asked who speaks; all times are milliseconds.
     *
     * <pre>
     * {"text": "Hello.", "utterances": [{"speaker": "A", "text": "Hello.", "start": 500, "end": 800}], "words": []}
     * </pre>
     */
    static final JsonForm ASSEMBLY_AI = new JsonForm("assemblyai-json")
            .at("/utterances/*", "/words/*")
            .when((root, pieces) -> pieces.get(0).path("text").isTextual()
                    && (root.has("audio_url")
                            || root.has("audio_duration")
                            || root.has("acoustic_model")
                            || pieces.stream().allMatch(JsonForms::isWhole)))
            // null as text is nobody, as null is
            .who(piece -> piece.path("speaker").asText("").equals("null")
                    ? ""
                    : piece.path("speaker").asText(""))
            .unitMs(pieces -> 1);

    /**
     * The podcast namespace's JSON: a segment may be one word, and names its speaker only when that changes.
     *
     * <pre>
     * {"version": "1.0.0", "segments": [{"speaker": "Ann", "startTime": 0.5, "endTime": 0.8, "body": "Hello."}]}
     * </pre>
     */
    static final JsonForm PODCAST = new JsonForm("podcast-json")
            .at("/segments/*")
            .when((root, pieces) -> pieces.get(0).path("body").isTextual())
            .goingOn()
            .what("body")
            .from("startTime")
            .to("endTime");

    /**
     * Any array of objects that say who spoke and what, under the usual keys and wherever it stands:
     *
     * <pre>
     * {"meeting": {"turns": [{"speaker": "Ann", "text": "Hello.", "start": 0.5}]}}
     * [{"participant": {"name": "Ann"}, "words": [{"text": "Hello."}]}]
     * </pre>
     *
     * <p>Times that are all whole and beyond ten hours of seconds are milliseconds.
     */
    static final JsonForm ANY = new JsonForm("speaker-text-json")
            .when((root, pieces) -> isTalk(pieces))
            .who(piece -> Values.speaker(piece, SPEAKER))
            .what(JsonForms::text)
            .from(START)
            .to("end_ms endMs end end_time endTime end_ts end_timestamp stop")
            .unitMs(JsonForms::guessedUnitMs);

    /** At least half of its objects say who and what; pauses and events may stand between. */
    private static boolean isTalk(List<JsonNode> pieces) {
        long talk = pieces.stream()
                .filter(piece -> !Values.speaker(piece, SPEAKER).isEmpty()
                        && !text(piece).isEmpty())
                .count();
        return talk > 0 && talk * 2 >= pieces.size();
    }

    private static String text(JsonNode piece) {
        String text = Values.text(piece, TEXT);
        return !text.isEmpty()
                ? text
                : Values.children(piece.path("words")).stream()
                        .map(word -> Values.text(word, WORD))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** Seconds have fractions, at least in one of many. */
    private static boolean isWhole(JsonNode piece) {
        return piece.path("start").isIntegralNumber() && piece.path("end").isIntegralNumber();
    }

    private static double guessedUnitMs(List<JsonNode> pieces) {
        List<String> keys = Values.keys(START);
        List<JsonNode> starts = pieces.stream()
                .flatMap(piece ->
                        keys.stream().filter(piece::hasNonNull).limit(1).map(piece::path))
                .toList();
        return starts.stream().noneMatch(start -> start.isNumber() && !start.isIntegralNumber())
                        && starts.stream().anyMatch(start -> start.asDouble() > TEN_HOURS)
                ? 1
                : 1000;
    }
}
