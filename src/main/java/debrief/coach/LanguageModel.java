package debrief.coach;

/** A language model that answers in JSON. Several prompts may be asked at the same time. */
public interface LanguageModel {

    /** {@code openai}, {@code anthropic} … as in {@code --coach}. */
    String provider();

    /** The model's own id. */
    String model();

    /** Where prompts go when they leave this machine, for whoever must agree to that. */
    default String place() {
        return provider();
    }

    /** Whether prompts leave this machine. */
    boolean isLocal();

    /**
     * Asks once, without trying again.
     *
     * @throws ModelFailure when there is no answer
     * @throws InterruptedException when the thread was told to stop
     */
    Answer ask(Prompt prompt) throws ModelFailure, InterruptedException;
}
