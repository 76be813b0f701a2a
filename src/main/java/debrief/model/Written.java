package debrief.model;

import org.jspecify.annotations.Nullable;

/**
 * A section that somebody wrote, or tried to write. A section that nobody wrote has none.
 *
 * @param body empty when there is nothing to say, and when the attempt failed
 * @param origin who wrote it, if no person did
 * @param failed why what a coach wrote could not be kept; empty when the section is written
 * @param instead the fingerprint of an imported text in whose place it stands on the user's wish; empty when in no one's
 */
public record Written(Body body, @Nullable Origin origin, String failed, String instead) {

    public Written {
        if (!failed.isEmpty() && (origin != null || !body.isEmpty())) {
            throw new IllegalArgumentException("a section that failed is empty and nobody's: " + failed);
        }
    }

    /** A section that is written. */
    public static Written by(@Nullable Origin origin, Body body) {
        return new Written(body, origin, "", "");
    }

    /** A section of which nothing could be kept. */
    public static Written failed(Section section, String because) {
        return new Written(section.form().nothing(), null, because, "");
    }

    /** The same in the place of an imported text of this fingerprint. */
    public Written insteadOf(String text) {
        return new Written(body, origin, failed, text);
    }

    /** Nobody needs to write it. */
    public boolean isDone() {
        return failed.isEmpty();
    }

    /** The same by the same, in other words. */
    public Written with(Body other) {
        return new Written(other, origin, failed, instead);
    }
}
