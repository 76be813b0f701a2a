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
    private boolean local = true;

    public ScriptedModel(List<Line> script) {
        this.script = List.copyOf(script);
    }

    /** A model that gives these replies, whole, at 100 tokens in and 10 out each. */
    public static ScriptedModel saying(String... replies) {
        return playing((Object[]) replies);
    }

    /** A model that plays texts as whole replies, {@link Answer}s as they are, and {@link ModelFailure}s. */
    public static ScriptedModel playing(Object... script) {
        List<Line> lines = new ArrayList<>();
        for (Object next : script) {
            lines.add(prompt -> {
                if (next instanceof ModelFailure failure) {
                    throw failure;
                }
                return next instanceof Answer answer
                        ? answer
                        : new Answer((String) next, Answer.Finish.STOP, 100, 10, 0);
            });
        }
        return new ScriptedModel(lines);
    }

    /** The same, on another machine. */
    public ScriptedModel elsewhere() {
        local = false;
        return this;
    }

    /** A prompt of one text. */
    public static Prompt prompt(String text) {
        return new Prompt("Be kind.", "", List.of(new Prompt.Message(true, text)), "reply", "{}", 100);
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
        return local;
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
