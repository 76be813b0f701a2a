package debrief.chat;

import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.model.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chat assistant that a person asks by hand. It is never told at once what is wrong with a reply: what cannot be kept is
 * asked for again in the next message. Asks one request at a time.
 */
public final class ChatModel implements LanguageModel {

    /** As in {@code --coach}. */
    public static final String PROVIDER = "chat";

    /** For the record, where the user does not say which assistant it is. */
    public static final String SOMEBODY = "assistant";

    private final String model;
    private final ChatFolder folder;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<String, List<String>> objections = new HashMap<>();
    private String about = "";
    private @Nullable Prompt answered;
    private int spoiled;

    /** @param model which assistant it is, as the user calls it; empty when they do not say */
    public ChatModel(String model, ChatFolder folder) {
        this.model = model.isBlank() ? SOMEBODY : model.strip();
        this.folder = folder;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public String model() {
        return model;
    }

    /** A person carries the words elsewhere. */
    @Override
    public boolean isLocal() {
        return false;
    }

    /** What the next requests are about, for whoever reads the messages. */
    public void about(String place) {
        about = place;
        answered = null;
    }

    /** What could not be kept of a reply on a place: it is told when the same is asked again. */
    public void objected(String place, List<String> reasons) {
        objections.put(place, List.copyOf(reasons));
    }

    /** @throws ModelFailure of the kind {@code WAITING} where no reply is there yet */
    @Override
    public Answer ask(Prompt prompt) throws ModelFailure {
        Prompt before = answered;
        if (before != null && isRepair(before, prompt)) {
            folder.spoil(key(before));
            spoiled++;
            throw waiting();
        }
        String key = key(prompt);
        String reply = folder.reply(key);
        if (reply.isEmpty()) {
            pending.add(new Pending(key, about, prompt, objections.getOrDefault(about, List.of())));
            throw waiting();
        }
        answered = prompt;
        return new Answer(reply, Finish.STOP, 0, 0, 0);
    }

    /** The reasons by place. */
    public Map<String, List<String>> objections() {
        return Map.copyOf(objections);
    }

    /** What is to be asked, in the order in which it came up. */
    public List<Pending> pending() {
        return List.copyOf(pending);
    }

    /** How many replies could not be kept as they are. */
    public int spoiled() {
        return spoiled;
    }

    /** Says what is wrong with the reply to the one before. */
    private static boolean isRepair(Prompt before, Prompt prompt) {
        return prompt.messages().size() > 1
                || prompt.messages()
                        .get(0)
                        .text()
                        .startsWith(before.messages().get(0).text());
    }

    private static ModelFailure waiting() {
        return new ModelFailure(Kind.WAITING, "the chat assistant has not been asked yet");
    }

    private static String key(Prompt prompt) {
        List<String> texts = new ArrayList<>(List.of(prompt.system(), prompt.ground(), prompt.schema()));
        prompt.messages().forEach(message -> texts.add(message.text()));
        return Fingerprint.of(texts);
    }
}
