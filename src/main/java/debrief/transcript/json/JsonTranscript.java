package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JSON of any service, told by its structure, from the most distinctive to the most general; other JSON is refused.
 *
 * @param texts the formats to ask about a text that is a value, in this order
 */
public record JsonTranscript(List<Format> texts) implements Format {

    private static final List<JsonShape> SHAPES = shapes();
    private static final List<JsonShape> ANYWHERE = List.of(new QuestionAnswerJson(), new AnyTalk());

    /** Where a whole transcript may stand as one text. */
    private static final List<String> TEXTS = Values.keys("transcript transcription text content vtt srt captions");

    public JsonTranscript {
        texts = List.copyOf(texts);
    }

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        return JsonSource.of(source.text())
                .map(json -> json.broken().isEmpty() ? reading(json.root()) : OtherJson.broken(json.broken()));
    }

    private Reading reading(JsonNode root) {
        List<JsonNode> nodes = Values.containers(root);
        return nodes.stream()
                .flatMap(node -> SHAPES.stream().flatMap(shape -> shape.read(node).stream()))
                .findFirst()
                .or(() -> WhisperJson.worded(root))
                .or(() -> ANYWHERE.stream()
                        .flatMap(shape -> shape.read(root).stream())
                        .findFirst())
                .or(() -> nodes.stream().flatMap(node -> inText(node).stream()).findFirst())
                .or(() -> WhisperJson.bare(root))
                .map(reading -> told(root, reading))
                .orElseGet(() -> OtherJson.refusal(root));
    }

    /** A transcript in one value, or its lines in a list; names must stand in it, or times, since any long text would pass for one. */
    private Optional<Reading> inText(JsonNode node) {
        Stream<String> lines = node.isArray() && node.path(0).isTextual()
                ? Stream.of(Values.children(node).stream()
                        .map(line -> line.asText(""))
                        .collect(Collectors.joining("\n")))
                : Stream.empty();
        return Stream.concat(TEXTS.stream().map(key -> node.path(key).asText("")), lines)
                .filter(text -> text.indexOf('\n') > 0)
                .map(text -> new TranscriptFile(new byte[0], text, List.of()))
                .flatMap(text -> texts.stream()
                        .flatMap(format -> format.read(text).stream())
                        .limit(1))
                .filter(reading -> reading.turns().size() > 1)
                .map(reading -> new Reading(
                        "json-" + reading.format(),
                        reading.turns(),
                        reading.people(),
                        reading.warnings(),
                        reading.unspoken()))
                .findFirst();
    }

    private static Reading told(JsonNode root, Reading reading) {
        return LeftOut.told(root, reading).map(reading::with).orElse(reading);
    }

    private static List<JsonShape> shapes() {
        List<JsonShape> shapes = new ArrayList<>();
        shapes.add(new ChatTree());
        List<String> form = new ArrayList<>();
        for (String line : WordList.read(JsonTranscript.class, "forms.txt")) {
            if (line.startsWith("form ") && !form.isEmpty()) {
                shapes.add(new JsonForm(form));
                form.clear();
            }
            form.add(line);
        }
        shapes.add(new JsonForm(form));
        shapes.add(new WhisperJson());
        return shapes;
    }
}
