package debrief.leak;

import debrief.names.Edges;

/**
 * Digits from one place on, in the groups in which they are written: "(415) 555-0132" has three. Groups are joined by at most
 * three blanks, dots, dashes, slashes and brackets, and there are at most eight; more would be a table.
 */
final class DigitGroups {

    private static final int MOST = 8;
    private static final int LONGEST_JOINT = 3;

    private final String text;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int count;

    private DigitGroups(String text) {
        this.text = text;
    }

    /** Whether a row of digits may go on here, or a further one follow. */
    static boolean goesOn(String text, int at) {
        return at < text.length() && (Edges.isDigit(text.charAt(at)) || isJoint(text.charAt(at)));
    }

    static DigitGroups at(String text, int at) {
        DigitGroups groups = new DigitGroups(text);
        int place = at;
        while (groups.count < MOST && Edges.isDigit(text, place)) {
            groups.starts[groups.count] = place;
            while (Edges.isDigit(text, place)) {
                place++;
            }
            groups.ends[groups.count++] = place;
            int joint = place;
            while (joint < text.length() && joint - place < LONGEST_JOINT && isJoint(text.charAt(joint))) {
                joint++;
            }
            if (joint == place) {
                break;
            }
            place = joint;
        }
        return groups;
    }

    private static boolean isJoint(char c) {
        return " .-/()\n\u00a0\u2009\u202f\u2010\u2011\u2012\u2013".indexOf(c) >= 0;
    }

    int count() {
        return count;
    }

    int start() {
        return starts[0];
    }

    /** Where so many groups end. */
    int end(int groups) {
        return ends[groups - 1];
    }

    int length(int group) {
        return ends[group] - starts[group];
    }

    String digits(int group) {
        return text.substring(starts[group], ends[group]);
    }

    /** The digits of the first so many groups. */
    String digitsOf(int groups) {
        StringBuilder digits = new StringBuilder();
        for (int group = 0; group < groups; group++) {
            digits.append(text, starts[group], ends[group]);
        }
        return digits.toString();
    }

    /** How many digits the first so many groups have. */
    int size(int groups) {
        int size = 0;
        for (int group = 0; group < groups; group++) {
            size += length(group);
        }
        return size;
    }

    /** What stands before the group, after the one before it. */
    String joint(int group) {
        return text.substring(ends[group - 1], starts[group]);
    }

    /** Whether the first so many groups have these lengths: "3-2-4", where any joint is meant. */
    boolean hasLengths(int... lengths) {
        if (count < lengths.length) {
            return false;
        }
        for (int group = 0; group < lengths.length; group++) {
            if (length(group) != lengths[group]) {
                return false;
            }
        }
        return true;
    }

    /** Whether one and the same mark joins the first so many groups. */
    boolean areJoinedBy(String mark, int groups) {
        for (int group = 1; group < groups; group++) {
            if (!joint(group).equals(mark)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing goes on directly around the first so many groups: no word, no further decimals, no range of an id. */
    boolean standAlone(int groups) {
        int start = start();
        int end = end(groups);
        boolean goesOnBefore = Edges.isAlnum(text, start - 1)
                || Edges.is(text, start - 1, '_')
                || (Edges.is(text, start - 1, '.') || Edges.is(text, start - 1, '-')) && Edges.isAlnum(text, start - 2);
        boolean goesOn = Edges.isAlnum(text, end)
                || Edges.is(text, end, '_')
                || (Edges.is(text, end, '.') || Edges.is(text, end, '-') || Edges.is(text, end, ','))
                        && Edges.isDigit(text, end + 1)
                || Edges.is(text, end, '-') && Edges.isAlnum(text, end + 1);
        return !goesOnBefore && !goesOn;
    }
}
