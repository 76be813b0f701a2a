package debrief.generate;

import debrief.coach.Prompt;
import debrief.model.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/** What tells one request to a language model from another. */
final class Requests {

    private Requests() {}

    /** Of everything that the reply depends on. */
    static String fingerprint(String provider, String model, Prompt prompt) {
        List<String> texts = new ArrayList<>(List.of(
                provider, model, prompt.system(), prompt.schemaName(), prompt.schema(), prompt.mostTokens() + ""));
        prompt.messages().forEach(message -> {
            texts.add(message.fromUser() ? "user" : "model");
            texts.add(message.text());
        });
        if (!prompt.ground().isEmpty()) {
            texts.add("ground");
            texts.add(prompt.ground());
        }
        return Fingerprint.of(texts);
    }
}
