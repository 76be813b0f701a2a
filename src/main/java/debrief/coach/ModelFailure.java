package debrief.coach;

import java.time.Duration;

/** Why a language model did not answer. The message never holds a key. */
public final class ModelFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** What there is to do about it. */
    public enum Kind {
        /** The provider asks to slow down: wait, then try again. */
        RATE_LIMITED,
        /** The server is down, cannot be reached or broke off: try again, then another provider. */
        OUTAGE,
        /** Key missing or refused, no credit, model unknown: a person must act; trying again is useless. */
        REFUSED,
        /** The prompt is longer than the model can read: shorten it. */
        TOO_LONG,
        /** The provider did not understand or will not answer this prompt: go on with the next. */
        REJECTED,
        /** The next request could cost more than the user allowed: stop. */
        BUDGET,
        /** Somebody is asked who answers later: go on with the next, and come back. */
        WAITING
    }

    private final Kind kind;
    private final Duration retryAfter;

    /** @param retryAfter how long the provider wants to be left alone; zero when it did not say */
    public ModelFailure(Kind kind, String message, Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public ModelFailure(Kind kind, String message) {
        this(kind, message, Duration.ZERO);
    }

    public Kind kind() {
        return kind;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
