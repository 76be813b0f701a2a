package debrief.model;

/**
 * How an answer did: 1 weak, 2 partly, 3 solid, 4 strong; 0 where nobody rated this side of it.
 *
 * @param because what the marks rest on, Markdown; may be empty
 * @param content whether it says the right things
 * @param structure whether a listener can follow it
 * @param evidence whether examples and numbers carry it
 */
public record Rating(String because, int content, int structure, int evidence) {

    /** The best that can be given. */
    public static final int BEST = 4;

    public Rating {
        for (int side : new int[] {content, structure, evidence}) {
            if (side < 0 || side > BEST) {
                throw new IllegalArgumentException("a rating is 1 to 4, not " + side);
            }
        }
    }

    /** Marks without a reason. */
    public static Rating of(int content, int structure, int evidence) {
        return new Rating("", content, structure, evidence);
    }
}
