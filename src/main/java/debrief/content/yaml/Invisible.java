package debrief.content.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that nobody sees, or that look like a plain space and are none to YAML; they come with pasted text. */
final class Invisible {

    private static final String ZERO_WIDTH = "\u200b\u2060\ufeff\u00ad";

    private static final Pattern ANY =
            Pattern.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000" + ZERO_WIDTH + "\u200e\u200f\u202a-\u202e]");

    /** A key never needs them within; marks of direction and joiners are left to scripts that do. */
    private static final Pattern IN_KEY = Pattern.compile("[" + ZERO_WIDTH + "]|^" + ANY + "|:?" + ANY + "$|:" + ANY);

    private Invisible() {}

    /** The text with each of them named in the place where it stands. */
    static String shown(String text) {
        return ANY.matcher(text).replaceAll(found -> "[" + name(found.group()) + "]");
    }

    /** The name of what a key must not have. */
    static Optional<Found> inKey(String key) {
        return first(IN_KEY, key, 0);
    }

    static String gone(String key) {
        return ANY.matcher(key).replaceAll("");
    }

    /** One of them in a text. */
    record Found(int at, String name) {}

    /**
     * What stands where YAML wants spaces: before a line's first word, behind its dashes, behind the colon of its key.
     *
     * @param from where the line starts
     */
    static Optional<Found> between(String text, int from) {
        return first(Pattern.compile("\\G[ \t]*(?:-[ \t]+)*(?:[\\w-]+[ \t]*:?)??(" + ANY + ")"), text, from);
    }

    private static Optional<Found> first(Pattern pattern, String text, int from) {
        Matcher found = pattern.matcher(text);
        if (!found.find(from)) {
            return Optional.empty();
        }
        int at = found.groupCount() > 0 ? found.start(1) : found.end() - 1;
        return Optional.of(new Found(at, name(text.substring(at, at + 1))));
    }

    private static String name(String character) {
        int c = character.codePointAt(0);
        String noun = c == 0xa0 || c == 0x202f
                ? "no-break space"
                : Character.isSpaceChar(c) ? "wide space" : "invisible character";
        return String.format(Locale.ROOT, "%s U+%04X", c == 0x200b ? "zero-width space" : noun, c);
    }
}
