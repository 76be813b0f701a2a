package debrief.problem;

import java.util.Comparator;

/**
 * One thing the user can fix.
 *
 * @param message what was found and what must be there
 * @param hint what to try; empty when the message says it all
 */
public record Problem(Severity severity, Location location, String message, String hint) {

    /** Reading order, so that a user walks through their files once. */
    public static final Comparator<Problem> READING_ORDER = Comparator.comparing(Problem::location)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message);

    /** Whether the file can be used in spite of it. */
    public enum Severity {
        /** The file says something that cannot be meant: nothing is published until it is fixed. */
        ERROR,
        /** Worth a look; everything goes on. */
        WARNING;

        @Override
        public String toString() {
            return this == ERROR ? "error" : "warning";
        }
    }

    public static Problem error(Location location, String message, String hint) {
        return new Problem(Severity.ERROR, location, message, hint);
    }

    public static Problem warning(Location location, String message, String hint) {
        return new Problem(Severity.WARNING, location, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return location + ": " + severity + ": " + message + (hint.isEmpty() ? "" : "\n    hint: " + hint);
    }
}
