package debrief.transcript.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;

/** JSON of any known service, told by its structure; from the most distinctive to the most general. */
public final class JsonTranscript implements Format {

    /** Java's own way from text to number leaves several objects behind for each time of a long file. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                    .build())
            .build();

    private static final List<Shape> SHAPES = List.of(
            new RevJson(),
            new AwsJson(),
            JsonForms.DEEPGRAM,
            JsonForms.FIREFLIES,
            JsonForms.ASSEMBLY_AI,
            JsonForms.PODCAST,
            new WhisperJson(),
            new QuestionAnswerJson(),
            JsonForms.ANY);

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        String text = source.text().stripLeading();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
        return SHAPES.stream().flatMap(shape -> shape.read(root).stream()).findFirst();
    }

    /** What one service's JSON looks like. */
    interface Shape {

        /** Reads the tree if it has this shape; any node may be missing or of another type. */
        Optional<Reading> read(JsonNode root);

        /** The reading, unless nobody says anything. */
        default Optional<Reading> reading(String format, Pieces pieces) {
            List<Spoken> turns = pieces.turns();
            return turns.isEmpty() ? Optional.empty() : Optional.of(new Reading(format, turns, List.of(), List.of()));
        }
    }
}
