package debrief.privacy;

import java.util.BitSet;

/** The two characters with which each of many forms begins, in any case: nearly every word of a text begins none of them. */
final class Beginnings {

    private static final int ASCII = 128;

    private final BitSet pairs = new BitSet(ASCII * ASCII);

    /** @param letters the first of a form; after a single one anything may follow */
    void add(String letters) {
        char first = letters.charAt(0);
        if (first >= ASCII) {
            return;
        }
        for (char second = 0; second < ASCII; second++) {
            if (letters.length() == 1 || Character.toLowerCase(letters.charAt(1)) == Character.toLowerCase(second)) {
                pairs.set(Character.toLowerCase(first) * ASCII + second);
                pairs.set(Character.toUpperCase(first) * ASCII + second);
            }
        }
    }

    void addAll(Beginnings others) {
        pairs.or(others.pairs);
    }

    /** Whether a form may begin at a place; letters with accents are not told apart. */
    boolean mayBe(char[] text, int at) {
        char first = text[at];
        char second = at + 1 < text.length ? text[at + 1] : ' ';
        return first >= ASCII || second >= ASCII || pairs.get(first * ASCII + second);
    }
}
