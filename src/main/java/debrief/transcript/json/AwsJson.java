package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Amazon Transcribe: times are strings, punctuation has none, speakers stand in another list by the word's start.
 *
 * <pre>
 * {"results": {"speaker_labels": {"segments": [{"items": [{"start_time": "0.5", "speaker_label": "spk_0"}]}]},
 *              "items": [{"type": "pronunciation", "start_time": "0.5", "end_time": "0.8",
 *                         "alternatives": [{"content": "Hello"}]},
 *                        {"type": "punctuation", "alternatives": [{"content": "."}]}]}}
 * </pre>
 */
final class AwsJson implements JsonTranscript.Shape {

    @Override
    public Optional<Reading> read(JsonNode root) {
        JsonNode results = root.path("results");
        if (!results.path("items").isArray() || !results.has("transcripts") && !results.has("speaker_labels")) {
            return Optional.empty();
        }
        Map<String, String> labels = labels(results.path("speaker_labels").path("segments"));
        Pieces pieces = Pieces.ofCues();
        StringBuilder text = new StringBuilder();
        String speaker = "";
        long startMs = Spoken.UNTIMED;
        long endMs = Spoken.UNTIMED;
        for (JsonNode item : results.path("items")) {
            String content = item.path("alternatives").path(0).path("content").asText("");
            if (item.path("type").asText("").equals("punctuation")) {
                text.append(content);
                continue;
            }
            String start = item.path("start_time").asText("");
            String label = item.path("speaker_label").asText(labels.getOrDefault(start, ""));
            // an empty label is a word that nobody could be found for; it goes on
            if (!label.isEmpty() && !label.equals(speaker)) {
                pieces.add(speaker, startMs, endMs, text.toString(), 1);
                text.setLength(0);
                speaker = label;
            }
            startMs = text.length() == 0 ? Values.seconds(item.path("start_time")) : startMs;
            endMs = Values.seconds(item.path("end_time"));
            text.append(' ').append(content);
        }
        pieces.add(speaker, startMs, endMs, text.toString(), 1);
        return reading("aws-json", pieces);
    }

    private static Map<String, String> labels(JsonNode segments) {
        Map<String, String> labels = new HashMap<>();
        for (JsonNode segment : segments) {
            for (JsonNode item : segment.path("items")) {
                labels.put(
                        item.path("start_time").asText(""),
                        item.path("speaker_label").asText(""));
            }
        }
        return labels;
    }
}
