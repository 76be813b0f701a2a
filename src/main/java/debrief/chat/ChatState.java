package debrief.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a run is that waits for replies.
 *
 * @param wanted what the user wanted written: words by the name of the option
 * @param done parts that were written since, as {@code interview/exchange part}
 * @param messages those that still wait for a reply
 * @param messagesEver how many there have been; numbers are never given twice
 * @param requestsEver as {@code messagesEver}
 */
public record ChatState(
        Map<String, List<String>> wanted,
        List<String> done,
        List<Message> messages,
        int messagesEver,
        int requestsEver) {

    /** Nobody was asked yet. */
    public static final ChatState NONE = new ChatState(Map.of(), List.of(), List.of(), 0, 0);

    public ChatState {
        wanted = Map.copyOf(wanted);
        done = List.copyOf(done);
        messages = List.copyOf(messages);
    }

    /**
     * A message to paste.
     *
     * @param code as the reply repeats it, and as its file is called: {@code 2-3f9a}
     */
    public record Message(String code, List<Request> requests) {

        public Message {
            requests = List.copyOf(requests);
        }

        public Optional<Request> request(int number) {
            return requests.stream().filter(one -> one.number() == number).findFirst();
        }
    }

    /**
     * One request of a message.
     *
     * @param number its own among all requests ever
     * @param key of the prompt
     * @param about as of {@link Pending}
     */
    public record Request(int number, String key, String about) {}

    /** The beginning of another run. Numbers go on, so that no late reply is taken for another's. */
    public ChatState wanting(Map<String, List<String>> other) {
        return new ChatState(other, List.of(), messages, messagesEver, requestsEver);
    }

    /** After more was written. */
    public ChatState having(List<String> more) {
        List<String> all = new ArrayList<>(done);
        more.stream().filter(part -> !all.contains(part)).forEach(all::add);
        return new ChatState(wanted, all, messages, messagesEver, requestsEver);
    }

    /** After a reply to a message came: what it lacks or what cannot be kept of it needs another. */
    ChatState without(Message answered) {
        List<Message> others =
                messages.stream().filter(message -> !message.equals(answered)).toList();
        return asking(others, messagesEver, requestsEver);
    }

    /** With other messages; the fresh ones got the next numbers. */
    ChatState asking(List<Message> others, int messagesEver, int requestsEver) {
        return new ChatState(wanted, done, others, messagesEver, requestsEver);
    }

    /** The open messages by their codes. */
    public Map<String, Message> byCode() {
        Map<String, Message> byCode = new LinkedHashMap<>();
        messages.forEach(message -> byCode.put(message.code(), message));
        return byCode;
    }
}
