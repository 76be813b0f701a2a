package debrief.testing;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import java.util.ArrayList;
import java.util.List;

/** A language model that says what a test wrote, line by line, and remembers what it was asked. */
public final class ScriptedModel implements LanguageModel {

    /** What happens when the model is asked. */
    @FunctionalInterface
    public interface Line {
        Answer say(Prompt prompt) throws ModelFailure, InterruptedException;
    }

    private final List<Line> script;
    private final List<Prompt> asked = new ArrayList<>();

    public ScriptedModel(List<Line> script) {
        this.script = List.copyOf(script);
    }

    /** A model that gives these replies, whole, at 100 tokens in and 10 out each. */
    public static ScriptedModel saying(String... replies) {
        List<Line> script = new ArrayList<>();
        for (String reply : replies) {
            script.add(prompt -> new Answer(reply, Answer.Finish.STOP, 100, 10));
        }
        return new ScriptedModel(script);
    }

    /** What it was asked so far. */
    public synchronized List<Prompt> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String provider() {
        return "scripted";
    }

    @Override
    public String model() {
        return "script-1";
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public synchronized Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        if (asked.size() == script.size()) {
            throw new AssertionError("asked once more than the script has lines: "
                    + prompt.messages().get(prompt.messages().size() - 1).text());
        }
        asked.add(prompt);
        return script.get(asked.size() - 1).say(prompt);
    }
}
