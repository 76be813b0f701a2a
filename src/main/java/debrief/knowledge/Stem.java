package debrief.knowledge;

import debrief.words.Forms;

/** The stem of a word; for who does not read {@link Forms} yet. */
public final class Stem {

    private Stem() {}

    public static String of(String folded) {
        return Forms.stem(folded);
    }
}
