package debrief.llm;

import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.time.Duration;

/** One model on one provider's server, and how to speak of it. All failures are made here, so that none holds the key. */
record Server(ModelChoice choice, ServerAddress address, ApiKey key) {

    private static final int LONGEST = 600;

    /** @param message what happened, and what to do; what others wrote may stand in it as it is */
    ModelFailure failure(Kind kind, String message) {
        return failure(kind, message, Duration.ZERO);
    }

    ModelFailure failure(Kind kind, String message, Duration wait) {
        String hidden = key.hide("%s (%s) %s".formatted(choice.provider().key(), choice.model(), message));
        return new ModelFailure(kind, plain(hidden), wait);
    }

    /** What others wrote, as it may stand on a terminal. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                // A terminal obeys control characters.
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Whether the provider itself answers, not somebody who speaks its language. */
    boolean isProviders() {
        return address.isOf(choice.provider());
    }

    /** What to do when the server does not want this caller. */
    String keyAdvice() {
        return key.variable().isEmpty()
                ? "check the base URL and who may use the server"
                : "check " + key.variable() + " in the environment, and what this key may do";
    }

    /** What to do when the server does not know the model, or is another one than was meant. */
    String modelAdvice() {
        String fetch = choice.provider() == Provider.OLLAMA ? " ('ollama pull " + choice.model() + "' fetches it)" : "";
        return "check the model's id" + fetch + " and the base URL";
    }

    /** What to do when nothing answers. */
    String startAdvice() {
        return address.isLoopback()
                ? "start the server" + (choice.provider() == Provider.OLLAMA ? " with 'ollama serve'" : "")
                        + ", or check the base URL"
                : "check the network and the base URL, or try again later";
    }
}
