package debrief.coach;

/**
 * What a language model replied.
 *
 * @param text JSON, if the model kept its promise; empty with {@code LENGTH} when all was spent on thinking
 * @param tokensIn as the provider counted; -1 when it did not say
 * @param tokensOut as {@code tokensIn}
 * @param tokensCached how many of {@code tokensIn} the provider had kept from an earlier request; 0 when it did not say
 */
public record Answer(String text, Finish finish, int tokensIn, int tokensOut, int tokensCached) {

    /** Why the reply ends where it ends. */
    public enum Finish {
        /** It was whole. */
        STOP,
        /** The longest allowed reply was reached. */
        LENGTH,
        /** The provider held something back. */
        FILTERED,
        /** The model, or its provider, does not answer this prompt; the text says so in its words, if there are any. */
        REFUSED,
        /** The provider did not say, or said something that nobody knows. */
        OTHER
    }
}
