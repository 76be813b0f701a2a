package debrief.words;

import java.util.List;

/**
 * Slips of the pen and of speech recognition that leave a quote what it is: one word in ten, one letter in eight.
 *
 * <p>Never in a short word, a number or a word's first letter: "can" and "can't", "16" and "60", "synchronous" and
 * "asynchronous" are near each other and mean the opposite.
 */
public final class Slips {

    private static final int WORDS_FOR_ONE = 10;
    private static final int LETTERS_FOR_ONE = 8;
    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_QUOTE = 4;
    private static final int SHORTEST_PART = 3;

    private Slips() {}

    /** How many words of so many may be slips. */
    public static int allowed(int words) {
        return words < SHORTEST_QUOTE ? 0 : (words + WORDS_FOR_ONE - 1) / WORDS_FOR_ONE;
    }

    /**
     * Where a piece ends in a text, but for slips; 0 when it does not begin there.
     *
     * @param piece words as they are compared
     * @param words those of the text
     * @param from the place in {@code words} where it may begin
     */
    public static int alikeUntil(List<String> piece, List<String> words, int from) {
        int allowed = allowed(piece.size());
        if (!mayBegin(piece, words, from)) {
            return 0;
        }
        int at = from;
        int i = 0;
        while (i < piece.size()) {
            if (at >= words.size()) {
                return 0;
            }
            String wanted = piece.get(i);
            String said = words.get(at);
            if (!wanted.equals(said)) {
                if (allowed-- == 0) {
                    return 0;
                }
                if (joined(piece, i).equals(said)) {
                    i++;
                } else if (joined(words, at).equals(wanted)) {
                    at++;
                } else if (!areAlike(wanted, said)) {
                    return 0;
                }
            }
            i++;
            at++;
        }
        return at;
    }

    /** Of two words in a row one is no slip; that saves the long way at nearly every place. */
    private static boolean mayBegin(List<String> piece, List<String> words, int from) {
        for (int i = 0; i < 3 && i < piece.size(); i++) {
            for (int j = Math.max(0, i - 1); j <= i + 1 && from + j < words.size(); j++) {
                if (piece.get(i).equals(words.get(from + j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "time stamps" as "timestamps"; empty where a first part so short may be a prefix: "a synchronous". */
    private static String joined(List<String> words, int at) {
        String first = words.get(at);
        return at + 1 < words.size() && first.length() >= SHORTEST_PART ? first + words.get(at + 1) : "";
    }

    public static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_WORD || one.charAt(0) != other.charAt(0) || isNumber(one) || isNumber(other)) {
            return false;
        }
        return distance(one, other) <= Math.max(1, Math.max(one.length(), other.length()) / LETTERS_FOR_ONE);
    }

    private static boolean isNumber(String word) {
        return Numerals.isWord(word) || word.chars().anyMatch(Character::isDigit);
    }

    /** Levenshtein's: letters put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
