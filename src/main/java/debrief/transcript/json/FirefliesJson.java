package debrief.transcript.json;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fireflies, as its interface answers or as it is downloaded:
 *
 * <pre>
 * {"data": {"transcript": {"sentences": [{"speaker_name": "Ann Example", "text": "Hello.", "start_time": 0.5}]}}}
 * [{"sentence": "Hello.", "startTime": "00:00", "endTime": "00:02", "speaker_name": "Ann Example"}]
 * </pre>
 */
final class FirefliesJson implements JsonTranscript.Shape {

    @Override
    public Optional<Reading> read(JsonNode root) {
        Optional<JsonNode> sentences = Stream.of(
                        root.at("/data/transcript/sentences"),
                        root.at("/transcript/sentences"),
                        root.path("sentences"),
                        root)
                .filter(array ->
                        array.path(0).has("speaker_name") || array.path(0).has("raw_text"))
                .filter(array -> !Values.text(array.path(0), List.of("text", "sentence", "raw_text"))
                        .isEmpty())
                .findFirst();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Pieces pieces = Pieces.ofCues();
        for (JsonNode sentence : sentences.get()) {
            String name = Values.speaker(sentence.path("speaker_name"));
            pieces.add(
                    name.isEmpty() ? Values.speaker(sentence.path("speaker_id")) : name,
                    time(sentence, "start_time", "startTime"),
                    time(sentence, "end_time", "endTime"),
                    Values.text(sentence, List.of("text", "sentence", "raw_text")),
                    1);
        }
        return reading("fireflies-json", pieces);
    }

    private static long time(JsonNode sentence, String key, String downloaded) {
        return Values.seconds(sentence.has(key) ? sentence.path(key) : sentence.path(downloaded));
    }
}
