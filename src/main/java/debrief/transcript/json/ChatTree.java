package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What ChatGPT exports: messages in a tree, since each may be asked or answered anew. The branch that was shown last is the talk.
 *
 * <pre>
 * [{"title": "Mock interview", "current_node": "b", "mapping": {
 *    "a": {"parent": null, "children": ["b"], "message": {"author": {"role": "user"}, "content": {"parts": ["Hello."]}}},
 *    "b": {"parent": "a", "children": [], "message": {"author": {"role": "assistant"}, "content": {"parts": ["Hi."]}}}}}]
 * </pre>
 */
final class ChatTree implements JsonShape {

    /** So many titles of other conversations are told. */
    private static final int MOST_TITLES = 5;

    /** What a person reads; the others are a model's thoughts and what its programs say. */
    private static final Set<String> READ = Set.of("", "text", "multimodal_text");

    @Override
    public Optional<Reading> read(JsonNode root) {
        List<JsonNode> all = (root.isArray() ? Values.children(root) : List.of(root))
                .stream().filter(chat -> chat.path("mapping").isObject()).toList();
        return all.stream()
                .filter(chat -> title(chat).toLowerCase(Locale.ROOT).contains("interview"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(chat -> talk(chat, all));
    }

    private static Optional<Reading> talk(JsonNode chat, List<JsonNode> all) {
        TalkPieces talk = new TalkPieces(false);
        Deque<JsonNode> branch = branch(chat);
        branch.forEach(node -> add(node.path("message"), talk));
        long others = Values.children(chat.path("mapping")).stream()
                        .filter(ChatTree::isSaid)
                        .count()
                - branch.stream().filter(ChatTree::isSaid).count();
        if (others > 0) {
            talk.warn("%d messages of other branches, asked or answered anew later, were left out.".formatted(others));
        }
        if (all.size() > 1) {
            talk.warn(
                    "The file holds %d conversations; only \"%s\" was read. Others: %s. To read another, export or copy it alone."
                            .formatted(
                                    all.size(),
                                    title(chat),
                                    all.stream()
                                            .filter(other -> !other.equals(chat))
                                            .limit(MOST_TITLES)
                                            .map(other -> "\"" + title(other) + "\"")
                                            .collect(Collectors.joining(", "))));
        }
        return talk.reading("chatgpt-json", chat, false);
    }

    private static Deque<JsonNode> branch(JsonNode chat) {
        JsonNode nodes = chat.path("mapping");
        Deque<JsonNode> branch = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        String id = chat.path("current_node").asText("");
        for (String last = nodes.has(id) ? id : last(nodes); nodes.has(last) && seen.add(last); ) {
            branch.addFirst(nodes.path(last));
            last = nodes.path(last).path("parent").asText("");
        }
        return branch;
    }

    /** The leaf of the branch that was made last. */
    private static String last(JsonNode nodes) {
        String last = "";
        for (Map.Entry<String, JsonNode> node : nodes.properties()) {
            last = node.getValue().path("children").isEmpty() ? node.getKey() : last;
        }
        return last;
    }

    private static boolean isSaid(JsonNode node) {
        JsonNode message = node.path("message");
        return !TalkPieces.isMachine(message.path("author").path("role").asText(""))
                && !text(message).isBlank();
    }

    private static void add(JsonNode message, TalkPieces talk) {
        String role = message.path("author").path("role").asText("");
        String text = text(message);
        String type = message.path("content").path("content_type").asText("");
        boolean hidden = message.path("metadata")
                .path("is_visually_hidden_from_conversation")
                .asBoolean();
        boolean toProgram = !message.path("recipient").asText("all").equals("all");
        if (TalkPieces.isMachine(role) || hidden || toProgram || !READ.contains(type)) {
            talk.leave(type.isEmpty() || type.equals("text") ? role : type, Values.text(message.path("content")));
            return;
        }
        long atMs = Values.seconds(message.path("create_time"));
        talk.add(new TalkPieces.Piece(role, "", atMs, Spoken.UNTIMED, text, false, MissingNode.getInstance()));
        message.path("content").path("parts").forEach(part -> {
            if (part.isObject() && Values.text(part).isBlank()) {
                talk.leave(part.path("content_type").asText("attachment"), "?");
            }
        });
    }

    private static String text(JsonNode message) {
        JsonNode content = message.path("content");
        return content.isTextual()
                ? content.textValue()
                : Values.children(content.path("parts")).stream()
                        .map(Values::text)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n\n"));
    }

    private static String title(JsonNode chat) {
        return chat.path("title").asText("untitled");
    }
}
