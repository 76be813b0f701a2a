package debrief.transcript.json;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Deepgram: utterances if they were asked for, else paragraphs, else words; speakers are numbers.
 *
 * <pre>
 * {"results": {"channels": [{"alternatives": [{"transcript": "Hello.", "words": [
 *                  {"word": "hello", "punctuated_word": "Hello.", "start": 0.5, "end": 0.8, "speaker": 0}]}]}],
 *              "utterances": [{"start": 0.5, "end": 0.8, "transcript": "Hello.", "speaker": 0}]}}
 * </pre>
 */
final class DeepgramJson implements JsonTranscript.Shape {

    @Override
    public Optional<Reading> read(JsonNode root) {
        JsonNode results = root.path("results");
        if (!results.path("channels").isArray() && !results.path("utterances").isArray()) {
            return Optional.empty();
        }
        Pieces pieces = Pieces.ofCues();
        if (!results.path("utterances").isEmpty()) {
            addAll(results.path("utterances"), "transcript", pieces);
            return reading("deepgram-json", pieces);
        }
        for (JsonNode channel : results.path("channels")) {
            JsonNode best = channel.path("alternatives").path(0);
            JsonNode paragraphs = best.path("paragraphs").path("paragraphs");
            if (!paragraphs.isEmpty()) {
                addParagraphs(paragraphs, pieces);
            } else if (!best.path("words").isEmpty()) {
                addAll(best.path("words"), "punctuated_word", pieces);
            } else {
                pieces.add(
                        "",
                        Spoken.UNTIMED,
                        Spoken.UNTIMED,
                        best.path("transcript").asText(""),
                        1);
            }
        }
        return reading("deepgram-json", pieces);
    }

    private static void addParagraphs(JsonNode paragraphs, Pieces pieces) {
        for (JsonNode paragraph : paragraphs) {
            for (JsonNode sentence : paragraph.path("sentences")) {
                add(
                        Values.speaker(paragraph.path("speaker")),
                        sentence,
                        sentence.path("text").asText(""),
                        pieces);
            }
        }
    }

    private static void addAll(JsonNode spoken, String key, Pieces pieces) {
        for (JsonNode each : spoken) {
            add(Values.speaker(each.path("speaker")), each, Values.text(each, List.of(key, "word")), pieces);
        }
    }

    private static void add(String speaker, JsonNode timed, String text, Pieces pieces) {
        pieces.add(speaker, Values.seconds(timed.path("start")), Values.seconds(timed.path("end")), text, 1);
    }
}
