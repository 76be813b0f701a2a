package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whisper and its kin: openai-whisper and the service's {@code verbose_json}, faster-whisper, WhisperX, whisper.cpp,
 * Transformers.
 *
 * <pre>
 * {"segments": [{"start": 0.5, "end": 0.8, "text": " Hello.", "speaker": "SPEAKER_00", "words": [
 *                  {"word": " Hello.", "start": 0.5, "end": 0.8, "speaker": "SPEAKER_00"}]}]}
 * {"transcription": [{"offsets": {"from": 500, "to": 800}, "text": " Hello."}]}
 * {"chunks": [{"timestamp": [0.5, 0.8], "text": " Hello."}]}
 * </pre>
 *
 * <p>WhisperX lets the speaker change inside a segment, and leaves out the times of words that it could not place.
 */
final class WhisperJson implements JsonShape {

    private static final Set<String> BARE =
            Set.of("text", "language", "duration", "task", "usage", "logprobs", "words", "segments");

    @Override
    public Optional<Reading> read(JsonNode root) {
        Optional<JsonNode> segments = Stream.of(
                        root.path("speakers"),
                        root.path("segments"),
                        root.path("transcription"),
                        root.path("chunks"),
                        root)
                .filter(array -> array.isArray() && isSegment(array.path(0)))
                .findFirst();
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        List<JsonNode> all = Values.children(segments.get());
        boolean named = all.stream().anyMatch(WhisperJson::hasSpeaker);
        Pieces pieces = named ? Pieces.ofCues() : Pieces.ofLines();
        all.forEach(segment -> add(segment, pieces));
        return reading(pieces);
    }

    private static Optional<Reading> reading(Pieces pieces) {
        List<Spoken> turns = pieces.turns();
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.of("whisper-json", turns, List.of(), List.of()));
    }

    /** The answer that has the text only, or its words without anybody's name: {@code {"text": "Hello."}}. */
    static Optional<Reading> bare(JsonNode root) {
        boolean alone = root.isObject() && root.properties().stream().allMatch(field -> BARE.contains(field.getKey()));
        Pieces pieces = Pieces.ofLines();
        if (alone) {
            long startMs = Values.seconds(root.path("words").path(0).path("start"));
            pieces.add("", startMs, Spoken.UNTIMED, root.path("text").asText(""), 1);
        }
        return reading(pieces);
    }

    /** The text, where its words have no names and thus tell no more. */
    static Optional<Reading> worded(JsonNode root) {
        return root.path("words").isArray() && !hasSpeaker(root) ? bare(root) : Optional.empty();
    }

    private static boolean isSegment(JsonNode segment) {
        boolean timed = segment.has("start") && segment.has("end")
                || segment.path("timestamp").isArray()
                || segment.has("offsets");
        return timed && segment.path("text").isTextual();
    }

    private static boolean hasSpeaker(JsonNode segment) {
        return segment.hasNonNull("speaker")
                || Values.children(segment.path("words")).stream().anyMatch(word -> word.hasNonNull("speaker"));
    }

    private static void add(JsonNode segment, Pieces pieces) {
        String text = segment.path("text").asText("");
        String speaker = Values.speaker(segment.path("speaker"));
        long startMs = start(segment);
        long endMs = end(segment);
        int from = 0;
        int place = 0;
        boolean first = true;
        for (JsonNode word : segment.path("words")) {
            String named = Values.speaker(word.path("speaker"));
            int found = find(text, Values.text(word, List.of("word", "text")), place);
            if (!named.isEmpty() && !named.equals(speaker) && found >= 0) {
                if (!first) {
                    long changeMs = start(word);
                    pieces.add(
                            speaker,
                            startMs,
                            changeMs == Spoken.UNTIMED ? endMs : changeMs,
                            text.substring(from, found),
                            1);
                    from = found;
                    startMs = changeMs;
                }
                speaker = named;
            }
            first &= named.isEmpty();
            place = found < 0 ? place : found + 1;
        }
        pieces.add(speaker, startMs, endMs, text.substring(from), 1);
    }

    /** Where the word stands near this place; the text is cut and never put together again, so its blanks stay. */
    private static int find(String text, String word, int from) {
        int near = Math.min(text.length(), from + word.length() + 80);
        int found = word.isEmpty() ? -1 : text.substring(from, near).indexOf(word);
        return found < 0 ? -1 : from + found;
    }

    private static long start(JsonNode timed) {
        return timed.has("offsets")
                ? Values.ms(timed.path("offsets").path("from"), 1)
                : Values.seconds(
                        timed.has("start")
                                ? timed.path("start")
                                : timed.path("timestamp").path(0));
    }

    private static long end(JsonNode timed) {
        return timed.has("offsets")
                ? Values.ms(timed.path("offsets").path("to"), 1)
                : Values.seconds(
                        timed.has("end")
                                ? timed.path("end")
                                : timed.path("timestamp").path(1));
    }
}
