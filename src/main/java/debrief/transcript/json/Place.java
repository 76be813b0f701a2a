package debrief.transcript.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where pieces of talk stand: keys, {@code /*} for each element, {@code /+} for each where it is a channel, {@code /.} for here. */
final class Place {

    private static final Pattern EACH = Pattern.compile("/[*+](?=/|$)");

    /**
     * A piece, with the elements that it stands in.
     *
     * @param around the innermost first
     * @param channel which one it was recorded on; empty when the place does not tell
     */
    record Piece(JsonNode node, List<JsonNode> around, String channel) {

        /** The element that holds its neighbours too, as far as the place tells. */
        JsonNode group() {
            return around.size() < 2 ? MissingNode.getInstance() : around.get(1);
        }
    }

    private final List<JsonPointer> steps = new ArrayList<>();
    private final List<Boolean> channels = new ArrayList<>();

    Place(String path) {
        Matcher each = EACH.matcher(path);
        int from = 0;
        while (each.find()) {
            steps.add(JsonPointer.compile(path.substring(from, each.start())));
            channels.add(each.group().equals("/+"));
            from = each.end();
        }
        String last = path.substring(from);
        steps.add(JsonPointer.compile(last.equals("/.") ? "" : last));
    }

    List<Piece> in(JsonNode root) {
        return in(root, Integer.MAX_VALUE);
    }

    List<Piece> in(JsonNode root, int most) {
        List<Piece> pieces = new ArrayList<>();
        collect(root, 0, new Piece(root, List.of(), ""), pieces, most);
        return pieces;
    }

    private void collect(JsonNode node, int step, Piece outer, List<Piece> pieces, int most) {
        JsonNode found = node.at(steps.get(step));
        if (step == steps.size() - 1) {
            if (found.isContainerNode()) {
                pieces.add(new Piece(found, outer.around(), outer.channel()));
            }
            return;
        }
        int at = 0;
        for (JsonNode each : found) {
            if (pieces.size() >= most) {
                return;
            }
            List<JsonNode> around = new ArrayList<>(outer.around().size() + 1);
            around.add(each);
            around.addAll(outer.around());
            String channel = channels.get(step) ? "Channel " + at : outer.channel();
            collect(each, step + 1, new Piece(each, around, channel), pieces, most);
            at++;
        }
    }
}
