package debrief.problem;

import java.util.Collection;
import java.util.Optional;

/** The known word that a mistyped one most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest typing slips (insert, delete, replace, swap of neighbours), if there are at most a third
     * of the word's letters, and at least one allowed.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String best = null;
        int least = Math.max(1, typed.length() / 3) + 1;
        for (String word : known) {
            int slips = slips(typed.toLowerCase(java.util.Locale.ROOT), word.toLowerCase(java.util.Locale.ROOT));
            if (slips < least) {
                least = slips;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "did you mean 'title'?", or the given words when nothing is near. */
    public static String hint(String typed, Collection<String> known, String otherwise) {
        return to(typed, known).map(word -> "did you mean '" + word + "'?").orElse(otherwise);
    }

    /** The optimal string alignment distance (Damerau 1964, restricted). */
    private static int slips(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > 200) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + replaced);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
