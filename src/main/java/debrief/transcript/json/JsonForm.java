package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * JSON told by a description: where its pieces of talk stand, and under which keys each says who speaks, what and when.
 *
 * <pre>
 * new JsonForm("some-json").at("/talk/*").who("name").what("said").from("begin").to("stop")
 * </pre>
 *
 * <p>Unless it says otherwise the keys are {@code speaker}, {@code text}, {@code start} and {@code end}, in seconds. Several keys,
 * blanks between, are tried in turn. A piece without a speaker has that of the object around it.
 */
final class JsonForm implements JsonTranscript.Shape {

    private final String format;
    private final List<String> places = new ArrayList<>();
    private BiPredicate<JsonNode, List<JsonNode>> isThis = (root, pieces) -> true;
    private Function<JsonNode, String> who = piece -> Values.speaker(piece.path("speaker"));
    private Function<JsonNode, String> what = piece -> Values.text(piece, List.of("text"));
    private List<String> from = List.of("start");
    private List<String> to = List.of("end");
    private ToDoubleFunction<List<JsonNode>> unitMs = pieces -> 1000;
    private boolean goesOn;

    /** Of any array in the file, unless places are named. */
    JsonForm(String format) {
        this.format = format;
    }

    /** JSON pointers, in which {@code /*} stands for each element; the first that fits is read. */
    JsonForm at(String... pointers) {
        places.addAll(List.of(pointers));
        return this;
    }

    /** What the whole file and its pieces must look like, so that no other form's are taken. */
    JsonForm when(BiPredicate<JsonNode, List<JsonNode>> looks) {
        isThis = looks;
        return this;
    }

    JsonForm who(String keys) {
        List<String> each = Values.keys(keys);
        return who(piece -> Values.speaker(piece, each));
    }

    JsonForm who(Function<JsonNode, String> speaker) {
        who = speaker;
        return this;
    }

    JsonForm what(String keys) {
        List<String> each = Values.keys(keys);
        return what(piece -> Values.text(piece, each));
    }

    JsonForm what(Function<JsonNode, String> text) {
        what = text;
        return this;
    }

    JsonForm from(String keys) {
        from = Values.keys(keys);
        return this;
    }

    JsonForm to(String keys) {
        to = Values.keys(keys);
        return this;
    }

    /** How long one unit of its times is; keys that end in "ms" say so themselves. */
    JsonForm unitMs(ToDoubleFunction<List<JsonNode>> unit) {
        unitMs = unit;
        return this;
    }

    /** A piece without a speaker goes on with the one before. */
    JsonForm goingOn() {
        goesOn = true;
        return this;
    }

    @Override
    public Optional<Reading> read(JsonNode root) {
        Stream<List<Piece>> found = places.isEmpty()
                ? Values.arrays(root).stream().map(array -> pieces(array, "/*"))
                : places.stream().map(place -> pieces(root, place));
        return found.filter(pieces -> !pieces.isEmpty())
                .filter(pieces -> isThis.test(root, nodes(pieces)))
                .findFirst()
                .flatMap(this::reading);
    }

    private Optional<Reading> reading(List<Piece> found) {
        double unit = unitMs.applyAsDouble(nodes(found));
        Pieces pieces = Pieces.ofCues();
        String speaker = "";
        for (Piece piece : found) {
            speaker = goesOn && piece.speaker().isEmpty() ? speaker : piece.speaker();
            JsonNode node = piece.node();
            pieces.add(speaker, time(node, from, unit), time(node, to, unit), what.apply(node), 1);
        }
        return reading(format, pieces);
    }

    private static long time(JsonNode piece, List<String> keys, double unitMs) {
        for (String key : keys) {
            if (piece.hasNonNull(key)) {
                return Values.ms(piece.path(key), key.toLowerCase(Locale.ROOT).endsWith("ms") ? 1 : unitMs);
            }
        }
        return Spoken.UNTIMED;
    }

    private List<Piece> pieces(JsonNode root, String place) {
        List<Piece> pieces = new ArrayList<>();
        collect(root, place, "", pieces);
        return pieces;
    }

    private void collect(JsonNode node, String path, String around, List<Piece> pieces) {
        int star = path.indexOf("/*");
        JsonNode found = node.at(star < 0 ? path : path.substring(0, star));
        if (star >= 0 && found.isArray()) {
            for (JsonNode each : found) {
                String named = who.apply(each);
                collect(each, path.substring(star + 2), named.isEmpty() ? around : named, pieces);
            }
        } else if (star < 0 && !found.isMissingNode()) {
            pieces.add(new Piece(found, around));
        }
    }

    private static List<JsonNode> nodes(List<Piece> pieces) {
        return pieces.stream().map(Piece::node).toList();
    }

    private record Piece(JsonNode node, String speaker) {}
}
