package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TalkTimes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Any array of objects that say who spoke and what, or what and when, under the usual keys and wherever it stands:
 *
 * <pre>
 * {"meeting": {"turns": [{"speaker": "Ann", "text": "Hello.", "start": 0.5}]}}
 * [{"participant": {"name": "Ann"}, "words": [{"text": "Hello."}]}]
 * [{"text": "Hello.", "start": 0.5, "duration": 1.2}]
 * </pre>
 */
final class AnyTalk implements JsonShape {

    /** Keys that hold whoever speaks, and nothing else. */
    private static final List<String> SPEAKER =
            Values.keys("speaker speaker_name speakerName speaker_label speakerLabel speaker_id speakerId participant"
                    + " participant_name participantName displayName sender media_channel");
    /** Keys that may hold other things too. */
    private static final List<String> NAME =
            Values.keys("role name author from user user_name userName username who source");

    private static final Set<String> ROLES = Set.copyOf(
            Values.keys("user assistant human ai agent bot model customer interviewer candidate system tool"));
    private static final List<String> TEXT = Values.keys(
            "text message_text messageText transcript content sentence utterance message body caption spokenText spoken_text words segs"
                    + " punctuated_word word value line parts");
    private static final List<FieldKey> START = FieldKey.all(
            "start_ms startMs start start_time startTime start_ts start_timestamp startTimestamp startDateTime"
                    + " start_seconds startSeconds secondsFromStart time_in_call_secs timestamp ts begin offset time"
                    + " create_time created_at createdAt words/0/start words/0/start_time words/0/data_start"
                    + " words/0/start_timestamp");
    private static final List<FieldKey> LASTS = FieldKey.all("duration dur duration_ms durationMs");
    private static final List<FieldKey> END =
            FieldKey.all("end_ms endMs end end_time endTime end_ts end_timestamp endTimestamp endDateTime end_seconds"
                    + " endSeconds stop");

    @Override
    public Optional<Reading> read(JsonNode root) {
        return reading(root, "speaker-text-json", AnyTalk::isTalk)
                .or(() -> reading(root, "captions-json", AnyTalk::isCaptions));
    }

    private static Optional<Reading> reading(JsonNode root, String format, Predicate<List<JsonNode>> looks) {
        return Values.arrays(root).stream()
                .map(Values::children)
                .filter(looks)
                .findFirst()
                .flatMap(pieces -> talk(pieces).reading(format, root, false));
    }

    private static TalkPieces talk(List<JsonNode> pieces) {
        double unitMs = unitMs(pieces);
        boolean words = pieces.stream().noneMatch(piece -> text(piece).strip().indexOf(' ') >= 0);
        TalkPieces talk = new TalkPieces(words);
        for (JsonNode piece : pieces) {
            String speaker = speaker(piece);
            long fromMs = FieldKey.ms(START, piece, unitMs);
            long toMs = FieldKey.ms(END, piece, unitMs);
            long lastsMs = FieldKey.ms(LASTS, piece, unitMs);
            boolean ended = toMs >= 0 || fromMs < 0 || lastsMs < 0;
            boolean thought = piece.path("isThought").asBoolean();
            if (thought || TalkPieces.isMachine(speaker) && !piece.has("source")) {
                talk.leave(thought ? "thought" : speaker, text(piece));
            } else {
                talk.add(new TalkPieces.Piece(
                        speaker,
                        "",
                        fromMs,
                        ended ? toMs : fromMs + lastsMs,
                        text(piece),
                        WordRow.isGlued(piece),
                        words ? MissingNode.getInstance() : piece));
            }
        }
        return talk;
    }

    private static String speaker(JsonNode piece) {
        String sure = Values.speaker(piece, SPEAKER);
        return sure.isEmpty() ? Values.speaker(piece, NAME) : sure;
    }

    private static String text(JsonNode piece) {
        for (String key : TEXT) {
            String text = Values.text(piece.path(key));
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** At least half of its objects say who and what; pauses and events may stand between. */
    private static boolean isTalk(List<JsonNode> pieces) {
        List<JsonNode> talk = pieces.stream()
                .filter(piece -> !speaker(piece).isEmpty() && !text(piece).isBlank())
                .toList();
        if (talk.isEmpty() || talk.size() * 2 < pieces.size()) {
            return false;
        }
        boolean sure = talk.stream()
                .anyMatch(piece -> !Values.speaker(piece, SPEAKER).isEmpty()
                        || ROLES.contains(Values.speaker(piece, NAME).toLowerCase(Locale.ROOT)));
        // a name and a value are the settings of anything
        return sure
                || talk.stream()
                                        .filter(piece -> text(piece).matches("(?s).*[.?!\u2026]\\W*"))
                                        .count()
                                * 2
                        >= talk.size();
    }

    /** At least half of its objects say what and when, counted from the beginning. */
    private static boolean isCaptions(List<JsonNode> pieces) {
        double unitMs = unitMs(pieces);
        long timed = pieces.stream()
                .filter(piece -> !text(piece).isBlank() && FieldKey.ms(START, piece, unitMs) != Spoken.UNTIMED)
                .count();
        boolean early = pieces.stream()
                .mapToLong(piece -> FieldKey.ms(START, piece, unitMs))
                .filter(ms -> ms != Spoken.UNTIMED)
                .limit(1)
                .anyMatch(ms -> ms < 6 * 3_600_000L);
        return timed > 0 && timed * 2 >= pieces.size() && early;
    }

    /** What one unit of the times is, where all are whole numbers. */
    private static double unitMs(List<JsonNode> pieces) {
        double first = -1;
        double last = -1;
        long words = 0;
        for (JsonNode piece : pieces) {
            JsonNode start = FieldKey.first(START, piece);
            if (start.isNumber() && !start.isIntegralNumber()) {
                return 1000;
            }
            if (start.isNumber()) {
                first = first < 0 ? start.asDouble() : first;
                last = Math.max(last, start.asDouble());
                JsonNode end = FieldKey.first(END, piece);
                last = end.isIntegralNumber() ? Math.max(last, end.asDouble()) : last;
                words += 1 + text(piece).chars().filter(c -> c == ' ').count();
            }
        }
        return TalkTimes.unitMs(words, last - first);
    }
}
