package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import debrief.model.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Lets the first request on a ground go ahead alone. Those that follow find the ground kept by the provider; if all went out
 * at once, each would pay for it.
 */
public final class Pioneer extends WrappedModel {

    /** By all that a provider reads first: the schema is a part of it. */
    private final Map<String, CountDownLatch> ahead = new ConcurrentHashMap<>();

    public Pioneer(LanguageModel model) {
        super(model);
    }

    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        if (prompt.ground().isEmpty()) {
            return askInner(prompt);
        }
        CountDownLatch own = new CountDownLatch(1);
        @Nullable
        CountDownLatch first =
                ahead.putIfAbsent(Fingerprint.of(List.of(prompt.schema(), prompt.system(), prompt.ground())), own);
        if (first != null) {
            first.await();
            return askInner(prompt);
        }
        try {
            return askInner(prompt);
        } finally {
            // Also when it failed: who waits for a second pioneer waits for nothing.
            own.countDown();
        }
    }
}
