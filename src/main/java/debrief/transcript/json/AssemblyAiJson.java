package debrief.transcript.json;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * AssemblyAI: utterances, or only words when nobody asked who speaks; all times are milliseconds.
 *
 * <pre>
 * {"text": "Hello.", "utterances": [{"speaker": "A", "text": "Hello.", "start": 500, "end": 800}], "words": []}
 * </pre>
 */
final class AssemblyAiJson implements JsonTranscript.Shape {

    @Override
    public Optional<Reading> read(JsonNode root) {
        boolean own = root.has("audio_url") || root.has("audio_duration") || root.has("acoustic_model");
        Optional<JsonNode> spoken = Stream.of(root.path("utterances"), root.path("words"))
                .filter(array -> array.path(0).path("text").isTextual())
                .filter(array -> own || areWhole(array))
                .findFirst();
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        Pieces pieces = Pieces.ofCues();
        for (JsonNode each : spoken.get()) {
            String speaker = each.path("speaker").asText("");
            pieces.add(
                    speaker.equals("null") ? "" : speaker,
                    Values.ms(each.path("start"), 1),
                    Values.ms(each.path("end"), 1),
                    each.path("text").asText(""),
                    1);
        }
        return reading("assemblyai-json", pieces);
    }

    /** Seconds have fractions, at least in one of many. */
    private static boolean areWhole(JsonNode spoken) {
        for (JsonNode each : spoken) {
            if (!each.path("start").isIntegralNumber() || !each.path("end").isIntegralNumber()) {
                return false;
            }
        }
        return true;
    }
}
