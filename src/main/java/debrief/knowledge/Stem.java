package debrief.knowledge;

import java.text.Normalizer;

/** What the inflections of a word have in common. */
public final class Stem {

    private Stem() {}

    /**
     * "acknowledges", "acknowledged" and "acknowledging" are one; "went" is "go".
     *
     * @param lower a word in lower case
     */
    public static String of(String lower) {
        String plain = isAscii(lower)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String irregular = Lexicon.FORMS.get(plain);
        return irregular == null ? stem(plain) : irregular;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Roughly: "processes", "processed" and "processing" are one. */
    private static String stem(String word) {
        String stem = word;
        if (stem.endsWith("ies") && stem.length() > 4) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && stem.length() > 3) {
            stem = cut(stem, 1);
        }
        if (stem.endsWith("ing") && stem.length() > 5) {
            stem = cut(stem, 3);
        } else if (stem.endsWith("ied") && stem.length() > 4) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("ed") && stem.length() > 4) {
            stem = cut(stem, 2);
        }
        while (stem.endsWith("e") && stem.length() > 3) {
            stem = cut(stem, 1);
        }
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
