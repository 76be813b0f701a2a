package debrief.names;

import static debrief.names.EverydayWords.is;
import static debrief.names.EverydayWords.lower;

/** What tells "in May" from "with May". */
final class MonthOrName {

    private static final int SURELY = -5;

    private MonthOrName() {}

    /** "May 2023", "from April to May", "June or May". */
    static boolean isDated(Around around) {
        String before = lower(around.before(1));
        String after = lower(around.after(1));
        return Edges.isDigit(after, 0)
                || is("month", after)
                || is("month", before)
                || is("month-before", before) && is("month", lower(around.before(2)))
                || is("month-join", after) && is("month", lower(around.after(2)));
    }

    /** How much what stands before speaks against a name: "the first May deploy", "since May", "it was May". */
    static int before(Around around) {
        String before = lower(around.before(1));
        if (is("determiner", lower(around.before(2))) && !is("being", before)) {
            return SURELY;
        }
        if (is("month-before", before)) {
            return is("month-open", before) ? -2 : SURELY;
        }
        return around.clauseBefore().endsWith(" it was ") ? -1 : 0;
    }
}
