package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import debrief.generate.prompt.Tokens;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** In a model's place while a run is only reckoned: counts what would be asked and answers nothing. */
public final class Counting extends WrappedModel {

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong tokensIn = new AtomicLong();
    private final AtomicLong mostTokensOut = new AtomicLong();

    public Counting(LanguageModel model) {
        super(model);
    }

    @Override
    public Answer ask(Prompt prompt) throws ModelFailure {
        requests.incrementAndGet();
        tokensIn.addAndGet(Tokens.of(prompt));
        mostTokensOut.addAndGet(prompt.mostTokens());
        throw new ModelFailure(Kind.REJECTED, "only reckoned");
    }

    public int requests() {
        return requests.get();
    }

    public long tokensIn() {
        return tokensIn.get();
    }

    /** If every reply were as long as it may be; most are much shorter. */
    public long mostTokensOut() {
        return mostTokensOut.get();
    }
}
