package debrief.llm;

import debrief.coach.Prompt;
import debrief.coach.Prompt.Message;
import java.util.ArrayList;
import java.util.List;

/** Tells a model in words what its reply must be like, where nothing else does. */
final class SchemaText {

    private static final String ONE_OBJECT = "Reply with one JSON object and nothing else, no text before or after it.";

    private SchemaText() {}

    /**
     * At the end, where a model heeds it most. Behind a ground it stands right there, so that it is kept with it as long as it
     * stays the same, and the end only reminds of it.
     */
    static Prompt in(Prompt prompt) {
        List<Message> messages = new ArrayList<>(prompt.messages());
        if (prompt.ground().isEmpty()) {
            put(messages, messages.size() - 1, "", ONE_OBJECT + " " + of(prompt));
        } else {
            put(messages, messages.size() - 1, "", ONE_OBJECT);
            put(messages, 0, of(prompt), "");
        }
        return new Prompt(
                prompt.system(), prompt.ground(), messages, prompt.schemaName(), prompt.schema(), prompt.mostTokens());
    }

    private static void put(List<Message> messages, int at, String before, String behind) {
        String text = (before + "\n\n" + messages.get(at).text() + "\n\n" + behind).strip();
        messages.set(at, new Message(true, text));
    }

    private static String of(Prompt prompt) {
        return "This JSON Schema says what the reply holds, in the order in which to write it:\n" + prompt.schema();
    }
}
