package debrief.transcript.json;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The podcast namespace's JSON: a segment may be one word, and names its speaker only when that changes.
 *
 * <pre>
 * {"version": "1.0.0", "segments": [{"speaker": "Ann", "startTime": 0.5, "endTime": 0.8, "body": "Hello."}]}
 * </pre>
 */
final class PodcastJson implements JsonTranscript.Shape {

    @Override
    public Optional<Reading> read(JsonNode root) {
        if (!root.path("segments").path(0).path("body").isTextual()) {
            return Optional.empty();
        }
        Pieces pieces = Pieces.ofCues();
        String speaker = "";
        for (JsonNode segment : root.path("segments")) {
            String named = Values.speaker(segment.path("speaker"));
            speaker = named.isEmpty() ? speaker : named;
            pieces.add(
                    speaker,
                    Values.seconds(segment.path("startTime")),
                    Values.seconds(segment.path("endTime")),
                    segment.path("body").asText(""),
                    1);
        }
        return reading("podcast-json", pieces);
    }
}
