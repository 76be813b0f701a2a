package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import debrief.leak.Placeholders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends no names and no personal data away, and puts them back into the replies. */
public final class Masked extends WrappedModel {

    private final Placeholders placeholders;

    public Masked(LanguageModel model, Placeholders placeholders) {
        super(model);
        this.placeholders = placeholders;
    }

    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        // Placeholders are numbered as they come: whatever follows the ground, it reads the same.
        List<String> texts = new ArrayList<>(List.of(prompt.ground(), prompt.system()));
        int before = texts.size();
        prompt.messages().forEach(message -> texts.add(message.text()));
        Placeholders.Masked masked = placeholders.mask(texts);
        List<Prompt.Message> messages = new ArrayList<>();
        for (Prompt.Message message : prompt.messages()) {
            messages.add(new Prompt.Message(message.fromUser(), masked.texts().get(messages.size() + before)));
        }
        Answer answer = askInner(new Prompt(
                masked.texts().get(1),
                masked.texts().get(0),
                messages,
                prompt.schemaName(),
                prompt.schema(),
                prompt.mostTokens()));
        // The reply is JSON: what comes back into its texts must not end them.
        Map<String, String> quoted = new HashMap<>();
        masked.real().forEach((placeholder, words) -> quoted.put(placeholder, inJson(words)));
        String text = new Placeholders.Masked(List.of(), quoted).restore(answer.text());
        return new Answer(text, answer.finish(), answer.tokensIn(), answer.tokensOut(), answer.tokensCached());
    }

    private static String inJson(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }
}
