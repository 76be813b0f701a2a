package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import debrief.generate.prompt.Tokens;
import debrief.model.Fingerprint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In a model's place while a run is only reckoned: counts what would be asked and answers nothing. */
public final class Counting extends WrappedModel {

    /** Less than this no provider keeps. */
    private static final int FEWEST_KEPT = 1024;

    private final boolean caches;
    private final Set<String> grounds = new HashSet<>();
    private int requests;
    private Used used = Used.NOTHING;

    /** @param caches whether the provider keeps a prompt's ground for the next one */
    public Counting(LanguageModel model, boolean caches) {
        super(model);
        this.caches = caches;
    }

    @Override
    public Answer ask(Prompt prompt) throws ModelFailure {
        int ground = caches && !prompt.ground().isEmpty() ? Tokens.of(prompt.system()) + Tokens.of(prompt.ground()) : 0;
        add(prompt, Tokens.of(prompt), ground < FEWEST_KEPT ? 0 : ground);
        throw new ModelFailure(Kind.REJECTED, "only reckoned");
    }

    /** Who comes first with a ground pays it, the others find it. */
    private synchronized void add(Prompt prompt, int in, int ground) {
        boolean first =
                ground > 0 && grounds.add(Fingerprint.of(List.of(prompt.schema(), prompt.system(), prompt.ground())));
        used = used.and(new Used(in, first ? 0 : ground, first ? ground : 0, prompt.mostTokens()));
        requests++;
    }

    public synchronized int requests() {
        return requests;
    }

    /** If every reply were as long as it may be, which most are not, and the provider kept all it can. */
    public synchronized Used used() {
        return used;
    }
}
