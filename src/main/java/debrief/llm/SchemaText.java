package debrief.llm;

import debrief.coach.Prompt;
import debrief.coach.Prompt.Message;
import java.util.ArrayList;
import java.util.List;

/** Tells a model in words what its reply must be like, where nothing else does. */
final class SchemaText {

    private SchemaText() {}

    /** At the end of the last message: what comes before it may be kept by the provider, and the schema differs. */
    static Prompt in(Prompt prompt) {
        List<Message> messages = new ArrayList<>(prompt.messages());
        Message last = messages.remove(messages.size() - 1);
        messages.add(new Message(true, last.text() + "\n\n" + of(prompt)));
        return new Prompt(
                prompt.system(), prompt.ground(), messages, prompt.schemaName(), prompt.schema(), prompt.mostTokens());
    }

    private static String of(Prompt prompt) {
        return "Reply with one JSON object and nothing else, no text before or after it. This JSON Schema says what it holds,"
                + " in the order in which to write it:\n" + prompt.schema();
    }
}
