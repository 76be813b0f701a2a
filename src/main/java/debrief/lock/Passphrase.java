package debrief.lock;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;

/**
 * What opens a locked site. Whoever finds the files may guess at home, as fast as their machines can: its length is the
 * only thing in their way. It never shows itself in a message.
 */
public final class Passphrase {

    /** In characters; what NIST SP 800-63B asks of a password that nothing else supports. */
    public static final int SHORTEST = 15;

    /** In characters: more is no passphrase but a file put in the wrong place. */
    private static final int LONGEST = 1_000;

    /** "aaaaaaaaaaaaaaaa" is long and yet the first that is tried. */
    private static final int FEWEST_DIFFERENT = 6;

    /** What is left of one that was made of known words, digits and rows of keys. */
    private static final int FEWEST_OF_ITS_OWN = 6;

    /** Nothing here is taken for another when it is read out or written down: no l, no 1, no i, no o, no 0. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Four groups of five: 20 times 4.95 bits are 99. */
    private static final int GROUPS = 4;

    private static final int IN_A_GROUP = 5;

    private final String text;

    private Passphrase(String text) {
        this.text = text;
    }

    /**
     * @param typed blanks around it do not count
     * @throws IllegalArgumentException when it is too weak; see {@link #weakness}
     */
    public static Passphrase of(String typed) {
        weakness(typed).ifPresent(why -> {
            throw new IllegalArgumentException("the passphrase " + why);
        });
        return new Passphrase(normal(typed));
    }

    /** Why a passphrase is refused, as the end of a sentence about it; nothing when it is good enough. */
    public static Optional<String> weakness(String typed) {
        String text = normal(typed);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of("has " + length + (length == 1 ? " character" : " characters") + "; it needs at least "
                    + SHORTEST + ", because whoever finds the files can try as many as their machine is able to");
        }
        if (length > LONGEST) {
            return Optional.of("has " + length + " characters; " + LONGEST + " are the most");
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(
                    "repeats fewer than " + FEWEST_DIFFERENT + " different characters, which is soon guessed");
        }
        if (Guesses.ownLetters(text) < FEWEST_OF_ITS_OWN) {
            return Optional.of(
                    "is made of what is tried first: well-known words and sentences, rows of keys, digits, or one"
                            + " piece again and again; take several words that have nothing to do with each other");
        }
        return Optional.empty();
    }

    /** A new one that nobody can guess, easy to read out. */
    public static Passphrase generate(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_A_GROUP; i++) {
            text.append(i > 0 && i % IN_A_GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Passphrase(text.toString());
    }

    /** To tell it to the one who needs it. */
    public String reveal() {
        return text;
    }

    /** The same characters on every keyboard, without the blanks that copying adds; as {@code trim} in a browser. */
    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("^[\\s\\p{Z}\\ufeff]+|[\\s\\p{Z}\\ufeff]+$", "");
    }

    @Override
    public String toString() {
        return "(hidden)";
    }
}
