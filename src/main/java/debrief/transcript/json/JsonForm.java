package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.json.Place.Piece;
import debrief.transcript.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** JSON told by a description, as {@code forms.txt} has them: where its pieces of talk stand, and who says what and when in each. */
final class JsonForm implements JsonShape {

    /** So many pieces are looked into for what a form needs. */
    private static final int LOOK = 50;

    private record Where(Place place, boolean words) {}

    private final String format;
    private final List<Where> places = new ArrayList<>();
    private final Set<String> flags;
    private final List<FieldKey> needs;
    private final List<FieldKey> who;
    private final List<FieldKey> what;
    private final List<FieldKey> from;
    private final List<FieldKey> to;
    private final List<FieldKey> lasts;
    private final List<FieldKey> channel;

    /** @param lines a word and what it says, each; the first names the form */
    JsonForm(List<String> lines) {
        Map<String, String> says = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            String said = parts.length > 1 ? parts[1] : "";
            if (parts[0].equals("at") || parts[0].equals("words")) {
                places.add(new Where(new Place(said), parts[0].equals("words")));
            } else {
                says.put(parts[0], said);
            }
        }
        format = says.getOrDefault("form", "");
        flags = Set.copyOf(says.keySet());
        needs = FieldKey.all(says.getOrDefault("needs", ""));
        who = FieldKey.all(says.getOrDefault("who", "speaker"));
        what = FieldKey.all(says.getOrDefault("what", "text"));
        from = FieldKey.all(says.getOrDefault("from", "start"));
        to = FieldKey.all(says.getOrDefault("to", "end"));
        lasts = FieldKey.all(says.getOrDefault("lasts", ""));
        channel = FieldKey.all(says.getOrDefault("channel", ""));
    }

    @Override
    public Optional<Reading> read(JsonNode root) {
        return places.stream()
                .map(where -> talk(where, root))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reading> talk(Where where, JsonNode root) {
        List<Piece> first = where.place().in(root, LOOK);
        if (first.isEmpty() || !fits(root, first)) {
            return Optional.empty();
        }
        List<Piece> pieces = where.place().in(root);
        Map<FieldKey, Map<String, String>> tables = new HashMap<>();
        who.forEach(key -> tables.put(key, key.table(root)));
        TalkPieces talk = new TalkPieces(where.words());
        String before = "";
        for (Piece piece : pieces) {
            JsonNode node = piece.node();
            String speaker = speaker(piece, tables);
            if (flags.contains("leave") && TalkPieces.isMachine(speaker)) {
                talk.leave(speaker, FieldKey.text(what, node));
                continue;
            }
            speaker = flags.contains("on") && speaker.isEmpty() ? before : speaker;
            before = speaker;
            long fromMs = FieldKey.ms(from, node, 1000);
            long lastsMs = FieldKey.ms(lasts, node, 1000);
            long toMs = lasts.isEmpty() || lastsMs < 0 || fromMs < 0 ? FieldKey.ms(to, node, 1000) : fromMs + lastsMs;
            talk.add(new TalkPieces.Piece(
                    speaker,
                    channel(piece),
                    fromMs,
                    toMs,
                    FieldKey.text(what, node),
                    WordRow.isGlued(node),
                    piece.group()));
        }
        return talk.reading(format, root, flags.contains("again"));
    }

    private boolean fits(JsonNode root, List<Piece> pieces) {
        return needs.isEmpty()
                || needs.stream()
                        .anyMatch(need -> need.isOfRoot()
                                ? need.isIn(root)
                                : pieces.stream().anyMatch(piece -> need.isIn(piece.node())));
    }

    private String speaker(Piece piece, Map<FieldKey, Map<String, String>> tables) {
        String found = "";
        for (int i = -1; i < piece.around().size() && found.isEmpty(); i++) {
            JsonNode node = i < 0 ? piece.node() : piece.around().get(i);
            for (int k = 0; k < who.size() && found.isEmpty(); k++) {
                JsonNode value = who.get(k).in(node);
                String known = tables.getOrDefault(who.get(k), Map.of()).getOrDefault(value.asText(""), "");
                boolean bare = flags.contains("bare") && value.isIntegralNumber();
                found = who.get(k).looksUp() ? known : bare ? value.asText() : Values.speaker(value);
            }
        }
        return found.equals("Speaker 0") && flags.contains("again") ? "" : found;
    }

    private String channel(Piece piece) {
        for (int i = -1; i < piece.around().size(); i++) {
            JsonNode node = i < 0 ? piece.node() : piece.around().get(i);
            for (FieldKey key : channel) {
                JsonNode value = key.in(node);
                if (value.isValueNode() && !value.isNull()) {
                    return "Channel " + value.asText();
                }
            }
        }
        return piece.channel();
    }
}
