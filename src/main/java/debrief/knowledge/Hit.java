package debrief.knowledge;

import debrief.model.Claim.Verdict;
import debrief.model.Statement;

/**
 * A statement of a knowledge pack, found in a text.
 *
 * @param start of the fewest words that say it, in characters of the text
 * @param end behind their last character
 * @param clauseStart of the clause around them, which reads better as a quote; at or before {@code start}
 * @param clauseEnd at or behind {@code end}
 */
public record Hit(Statement statement, int start, int end, int clauseStart, int clauseEnd) {

    public Hit {
        if (clauseStart < 0 || start < clauseStart || end <= start || clauseEnd < end) {
            throw new IllegalArgumentException("a hit covers words: " + start + " to " + end);
        }
    }

    public Verdict verdict() {
        return statement.verdict();
    }

    /** Whether another hit's words hold all of this one's, and more. */
    boolean isInside(Hit other) {
        return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }

    /** Whether another hit probably judges the same mistake. */
    boolean isLike(Hit other) {
        return verdict() == other.verdict() && statement.topics().stream().anyMatch(other.statement.topics()::contains);
    }
}
