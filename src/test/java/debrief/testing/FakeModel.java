package debrief.testing;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A language model that says what a test wrote down, in this order, and remembers what it was asked. */
public final class FakeModel implements LanguageModel {

    private final Deque<Object> script = new ArrayDeque<>();
    private final List<Prompt> asked = new ArrayList<>();

    /** @param script answers as texts or {@link Answer}s, and failures */
    public FakeModel(Object... script) {
        this.script.addAll(Arrays.asList(script));
    }

    /** A prompt of one text. */
    public static Prompt prompt(String text) {
        return new Prompt("Be kind.", List.of(new Prompt.Message(true, text)), "reply", "{}", 100);
    }

    public synchronized List<Prompt> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String provider() {
        return "fake";
    }

    @Override
    public String model() {
        return "fake-1";
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public synchronized Answer ask(Prompt prompt) throws ModelFailure {
        asked.add(prompt);
        Object next = script.remove();
        if (next instanceof ModelFailure failure) {
            throw failure;
        }
        return next instanceof Answer answer ? answer : new Answer((String) next, Answer.Finish.STOP, 10, 20);
    }
}
