package debrief.transcript.json;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
final class SpeakerTextJson implements JsonTranscript.Shape {

    private static final List<String> SPEAKER = List.of(
            "speaker",
            "speaker_name",
            "speakerName",
            "speaker_label",
            "speakerLabel",
            "speaker_id",
            "speakerId",
            "participant",
            "participant_name",
            "name",
            "displayName",
            "role",
            "author",
            "from",
            "user",
            "user_name");

    private static final List<String> TEXT = List.of(
            "text", "transcript", "content", "sentence", "utterance", "message", "body", "caption", "value", "line");

    private static final List<String> START = List.of(
            "start_ms",
            "startMs",
            "start",
            "start_time",
            "startTime",
            "start_ts",
            "start_timestamp",
            "timestamp",
            "ts",
            "begin",
            "offset",
            "time");

    private static final List<String> END =
            List.of("end_ms", "endMs", "end", "end_time", "endTime", "end_ts", "end_timestamp", "stop");

    private static final double TEN_HOURS = 36_000;

    @Override
    public Optional<Reading> read(JsonNode root) {
        return Values.arrays(root).stream()
                .filter(SpeakerTextJson::isTalk)
                .findFirst()
                .flatMap(this::talk);
    }

    private Optional<Reading> talk(JsonNode array) {
        double unitMs = unitMs(array);
        Pieces pieces = Pieces.ofCues();
        for (JsonNode piece : array) {
            pieces.add(speaker(piece), time(piece, START, unitMs), time(piece, END, unitMs), text(piece), 1);
        }
        return reading("speaker-text-json", pieces);
    }

    /** At least half of its objects say who and what; pauses and events may stand between. */
    private static boolean isTalk(JsonNode array) {
        int talk = 0;
        for (JsonNode piece : array) {
            talk += !speaker(piece).isEmpty() && !text(piece).isEmpty() ? 1 : 0;
        }
        return talk > 0 && talk * 2 >= array.size();
    }

    private static String speaker(JsonNode piece) {
        return SPEAKER.stream()
                .map(key -> Values.speaker(piece.path(key)))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode piece) {
        String text = Values.text(piece, TEXT);
        return !text.isEmpty()
                ? text
                : Values.children(piece.path("words")).stream()
                        .map(word -> Values.text(word, List.of("punctuated_word", "text", "word")))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static double unitMs(JsonNode array) {
        boolean whole = true;
        double longest = 0;
        for (JsonNode piece : array) {
            JsonNode start = value(piece, START);
            whole &= !start.isNumber() || start.isIntegralNumber();
            longest = Math.max(longest, start.asDouble());
        }
        return whole && longest > TEN_HOURS ? 1 : 1000;
    }

    private static long time(JsonNode piece, List<String> keys, double unitMs) {
        for (String key : keys) {
            if (piece.hasNonNull(key)) {
                return Values.ms(
                        piece.path(key), key.toLowerCase(java.util.Locale.ROOT).endsWith("ms") ? 1 : unitMs);
            }
        }
        return Spoken.UNTIMED;
    }

    private static JsonNode value(JsonNode piece, List<String> keys) {
        return keys.stream()
                .filter(piece::hasNonNull)
                .findFirst()
                .map(piece::path)
                .orElse(piece.path(""));
    }
}
