package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** In a model's place while a run is only reckoned: counts what would be asked and answers nothing. */
public final class Counting implements LanguageModel {

    private final LanguageModel model;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong tokensIn = new AtomicLong();
    private final AtomicLong mostTokensOut = new AtomicLong();

    public Counting(LanguageModel model) {
        this.model = model;
    }

    @Override
    public String provider() {
        return model.provider();
    }

    @Override
    public String model() {
        return model.model();
    }

    @Override
    public boolean isLocal() {
        return model.isLocal();
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
