package debrief.names;

/**
 * The first three characters of many forms, in any case: nearly every word of a text begins none of them. Characters share places,
 * so that a word may be let through for nothing, and never is one held back.
 */
public final class Beginnings {

    private static final int ASCII = 128;
    private static final int LENGTH = 3;
    private static final int BITS = 5;
    private static final int PLACES = 1 << BITS;

    private final long[] places = new long[PLACES * PLACES * PLACES / Long.SIZE];

    /** @param letters of a form; behind fewer than three anything may follow */
    public void add(String letters) {
        add(letters, 0, 0);
    }

    private void add(String letters, int at, int before) {
        if (at == LENGTH) {
            places[before / Long.SIZE] |= 1L << before;
        } else if (at < letters.length()) {
            // A text that holds such a letter is looked at anyway.
            if (letters.charAt(at) < ASCII) {
                add(letters, at + 1, place(before, letters.charAt(at)));
            }
        } else {
            for (char any = 0; any < PLACES; any++) {
                add(letters, at + 1, place(before, any));
            }
        }
    }

    public void addAll(Beginnings others) {
        for (int i = 0; i < places.length; i++) {
            places[i] |= others.places[i];
        }
    }

    /** Whether a form may begin at a place; letters with accents are not told apart. */
    public boolean mayBe(char[] text, int at) {
        char first = text[at];
        char second = at + 1 < text.length ? text[at + 1] : ' ';
        char third = at + 2 < text.length ? text[at + 2] : ' ';
        if ((first | second | third) >= ASCII) {
            return true;
        }
        int place = place(place(place(0, first), second), third);
        return (places[place / Long.SIZE] & 1L << place) != 0;
    }

    /** A letter has the same place in both cases, as ASCII puts them. */
    private static int place(int before, char next) {
        return before << BITS | next & PLACES - 1;
    }
}
