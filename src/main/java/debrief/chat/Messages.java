package debrief.chat;

import debrief.chat.ChatState.Message;
import debrief.chat.ChatState.Request;
import debrief.model.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts requests into messages: two to four in each, what they have in common once. */
public final class Messages {

    private static final int MOST_REQUESTS = 4;
    private static final int MOST_CHARACTERS = 60_000;
    private static final int CODE_DIGITS = 4;
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)\\}\\}");

    private final ChatFolder folder;
    private final List<Message> messages = new ArrayList<>();
    private final List<Message> fresh = new ArrayList<>();
    private int messagesEver;
    private int requestsEver;

    private Messages(ChatFolder folder, ChatState before) {
        this.folder = folder;
        this.messagesEver = before.messagesEver();
        this.requestsEver = before.requestsEver();
    }

    /**
     * What is open now.
     *
     * @param fresh messages that were written just now
     */
    public record Open(ChatState state, List<Message> fresh) {}

    /**
     * Writes messages for what no open message asks yet, removes those whose replies came, and notes how far the run is.
     *
     * @param pending all that is to be asked, in order
     */
    public static Open write(ChatFolder folder, ChatState before, List<Pending> pending) throws IOException {
        Messages messages = new Messages(folder, before);
        List<String> keys = pending.stream().map(Pending::key).toList();
        List<String> asked = new ArrayList<>();
        for (Message message : before.messages()) {
            if (message.requests().stream().map(Request::key).allMatch(keys::contains)) {
                messages.messages.add(message);
                message.requests().forEach(request -> asked.add(request.key()));
            }
        }
        List<Pending> open =
                pending.stream().filter(one -> !asked.contains(one.key())).toList();
        open.stream()
                .collect(Collectors.groupingBy(Messages::prefix, LinkedHashMap::new, Collectors.toList()))
                .forEach((prefix, group) -> messages.divide(prefix, group));
        ChatState state = before.asking(messages.messages, messages.messagesEver, messages.requestsEver);
        folder.save(state);
        folder.keepOnly(messages.messages);
        return new Open(state, List.copyOf(messages.fresh));
    }

    private static String prefix(Pending one) {
        return fill(
                "{{system}}\n{{ground}}",
                Map.of("system", one.prompt().system(), "ground", one.prompt().ground()));
    }

    /** About as many in each, and none too long to be pasted. */
    private void divide(String prefix, List<Pending> group) {
        int count = (group.size() + MOST_REQUESTS - 1) / MOST_REQUESTS;
        int most = (group.size() + count - 1) / count;
        List<Pending> some = new ArrayList<>();
        int length = prefix.length();
        for (Pending one : group) {
            int more = request(0, one, true).length();
            if (!some.isEmpty() && (some.size() == most || length + more > MOST_CHARACTERS)) {
                add(some);
                some.clear();
                length = prefix.length();
            }
            some.add(one);
            length += more;
        }
        add(some);
    }

    private void add(List<Pending> some) {
        List<Request> requests = new ArrayList<>();
        String shared = shared(some);
        StringBuilder texts = new StringBuilder();
        for (Pending one : some) {
            int number = ++requestsEver;
            requests.add(new Request(number, one.key(), one.about()));
            texts.append(request(number, one, shared.isEmpty()));
        }
        int number = ++messagesEver;
        String hash = Fingerprint.of(List.of(number + "", texts.toString())).substring(0, CODE_DIGITS);
        Message message = new Message(number + "-" + hash, requests);
        String text = fill(
                template(),
                Map.of(
                        "system", some.get(0).prompt().system(),
                        "ground", some.get(0).prompt().ground(),
                        "count", some.size() == 1 ? "one request" : some.size() + " requests",
                        "code", message.code(),
                        "schema", shared.isEmpty() ? "" : "\nThe schema of each number's value:\n" + shared + "\n",
                        "numbers",
                                requests.stream()
                                        .map(request -> "\"" + request.number() + "\": {…}")
                                        .collect(Collectors.joining(", ")),
                        "requests", texts.toString()));
        try {
            folder.write(message, text.strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        messages.add(message);
        fresh.add(message);
    }

    /** The schema of all of them, where they have one and no request tells it itself; else empty. */
    private static String shared(List<Pending> some) {
        List<String> schemas =
                some.stream().map(one -> one.prompt().schema()).distinct().toList();
        boolean told = some.stream().anyMatch(Messages::tellsSchema);
        return schemas.size() == 1 && some.size() > 1 && !told ? schemas.get(0) : "";
    }

    private static boolean tellsSchema(Pending one) {
        return one.prompt().messages().get(0).text().contains(one.prompt().schema());
    }

    private static String request(int number, Pending one, boolean withSchema) {
        String asked = one.prompt().messages().get(0).text();
        StringBuilder text = new StringBuilder("\n# Request " + number + "\n\n" + asked + "\n");
        if (withSchema && !tellsSchema(one)) {
            text.append("\nThe schema of the value of \"" + number + "\":\n"
                    + one.prompt().schema() + "\n");
        }
        if (!one.objections().isEmpty()) {
            text.append("\nAn earlier reply to this could not be kept whole. What must change:\n");
            one.objections()
                    .forEach(reason -> text.append("- ")
                            .append(reason.strip().replaceAll("\\s+", " "))
                            .append('\n'));
        }
        return text.toString();
    }

    /** In one pass: what stands in a slot is never looked at again. */
    private static String fill(String template, Map<String, String> values) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(slot.group(1)))));
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream("/debrief/chat/message.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
