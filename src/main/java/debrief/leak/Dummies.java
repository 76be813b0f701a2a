package debrief.leak;

import debrief.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Values that only stand in a secret's place, as examples have them, and those that are too even to be one. */
final class Dummies {

    /** The least words that no random key of that length holds by chance. */
    private static final Set<String> IN_KEYS =
            Set.of("your", "example", "xxxx", "placeholder", "changeme", "redacted", "dummy");

    private static final List<String> WORDS = words();
    private static final int FEWEST_DIFFERENT = 5;

    private Dummies() {}

    /** Whether a value with a key's form is one that somebody wrote for show. */
    static boolean isWritten(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return IN_KEYS.stream().anyMatch(lower::contains)
                || value.length() >= 2 * FEWEST_DIFFERENT
                        && lower.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    /** Whether a value is no secret: a word of examples, or what a program puts in later. */
    static boolean isDummy(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return isWritten(value) || WORDS.stream().anyMatch(lower::contains);
    }

    /** Bits a character by how often each occurs: 0 for one and the same, about 3 for ten different ones. */
    static double entropy(String value) {
        Map<Character, Integer> counts = new HashMap<>();
        for (int i = 0; i < value.length(); i++) {
            counts.merge(value.charAt(i), 1, Integer::sum);
        }
        double bits = 0;
        for (int count : counts.values()) {
            double share = (double) count / value.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }

    private static List<String> words() {
        Set<String> words = new HashSet<>();
        WordList.read(Dummies.class, "dummies.txt").forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return List.copyOf(words);
    }
}
