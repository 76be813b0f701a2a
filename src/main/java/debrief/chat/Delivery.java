package debrief.chat;

import debrief.chat.ChatState.Message;
import debrief.chat.ChatState.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings what was pasted to the requests that it answers. */
public final class Delivery {

    private final ChatFolder folder;
    private final ChatState state;
    private final PastedReply reply;
    private final List<String> told = new ArrayList<>();
    private int taken;

    private Delivery(ChatFolder folder, ChatState state, PastedReply reply) {
        this.folder = folder;
        this.state = state;
        this.reply = reply;
    }

    /**
     * What became of it.
     *
     * @param taken how many requests it answers
     * @param told what could not be used of it, and what to do, in words
     */
    public record Delivered(int taken, List<String> told) {}

    /** @param code of the message that it answers, as the user says; empty to find out */
    public static Delivered of(ChatFolder folder, String pasted, String code) throws IOException {
        Delivery delivery = new Delivery(folder, folder.state(), PastedReply.read(pasted));
        delivery.deliver(pasted, code);
        return new Delivered(delivery.taken, List.copyOf(delivery.told));
    }

    private void deliver(String pasted, String said) throws IOException {
        if (state.messages().isEmpty()) {
            told.add("no message waits for a reply; 'debrief generate --coach chat' writes some");
        } else if (pasted.isBlank()) {
            told.add("the reply is empty: copy the assistant's whole answer");
        } else if (reply.isNothing()) {
            told.add(
                    "there is no JSON object in the reply: copy the assistant's whole answer with its code block; where it"
                            + " holds none, ask the assistant for \"the JSON object, in one code block\"");
        } else {
            Optional<Message> message = message(said);
            if (message.isPresent()) {
                take(message.get());
            }
        }
    }

    /** By what the user says, else by the code, else by the numbers, else the only one. */
    private Optional<Message> message(String said) {
        String open = state.messages().stream().map(Message::code).collect(Collectors.joining(", "));
        if (!said.isEmpty()) {
            Optional<Message> named = state.messages().stream()
                    .filter(message -> message.code().equals(said)
                            || message.code().startsWith(said.replaceAll("\\D.*", "") + "-"))
                    .findFirst();
            if (named.isEmpty()) {
                told.add("no message " + said + " waits for a reply; open are: " + open);
            }
            return named;
        }
        if (!reply.code().isEmpty()) {
            Message coded = state.byCode().get(reply.code());
            if (coded == null) {
                told.add("this answers message " + reply.code()
                        + ", which does not wait for a reply any more; open are: " + open);
            }
            return Optional.ofNullable(coded);
        }
        List<Message> fitting = state.messages().stream()
                .filter(message -> reply.numbered().keySet().stream()
                        .anyMatch(number -> message.request(number).isPresent()))
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        if (fitting.isEmpty() && state.messages().size() == 1) {
            return Optional.of(state.messages().get(0));
        }
        told.add("the reply does not say which message it answers; add '--message N', one of: " + open);
        return Optional.empty();
    }

    private void take(Message message) throws IOException {
        Map<Request, String> answers = answers(message);
        for (Map.Entry<Request, String> answer : answers.entrySet()) {
            folder.store(answer.getKey().key(), answer.getValue());
            taken++;
        }
        List<String> lacking = message.requests().stream()
                .filter(request -> !answers.containsKey(request))
                .map(request -> "\"" + request.number() + "\" (" + request.about() + ")")
                .toList();
        if (taken > 0) {
            folder.save(state.without(message));
        }
        if (answers.isEmpty()) {
            told.add("nothing in the reply answers message " + message.code() + ", which has the requests "
                    + String.join(", ", lacking));
        } else if (!lacking.isEmpty()) {
            told.add("the reply lacks " + String.join(", ", lacking) + ": asked for again in the next message");
        }
    }

    private Map<Request, String> answers(Message message) {
        Map<Request, String> answers = new LinkedHashMap<>();
        List<Integer> strange = new ArrayList<>();
        new TreeMap<>(reply.numbered())
                .forEach((number, text) -> message.request(number)
                        .ifPresentOrElse(request -> answers.put(request, text), () -> strange.add(number)));
        if (answers.isEmpty()) {
            inOrder(message, answers);
        } else if (!strange.isEmpty()) {
            told.add("there is no request "
                    + strange.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " in message "
                    + message.code() + "; that was left out");
        }
        return answers;
    }

    /** An assistant that counts anew, or that leaves the numbers out: where there are as many, they are in order. */
    private void inOrder(Message message, Map<Request, String> answers) {
        List<String> texts =
                reply.numbered().isEmpty() ? reply.bare() : List.copyOf(new TreeMap<>(reply.numbered()).values());
        if (texts.size() == message.requests().size()) {
            for (int i = 0; i < texts.size(); i++) {
                answers.put(message.requests().get(i), texts.get(i));
            }
        }
    }
}
