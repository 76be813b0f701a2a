package debrief.names;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text as its reader sees it, with the way back: "S&amp;amp;V" is "S&amp;V", "a%20b" and "a\u005cu0020b" are "a b", marks without width
 * are gone, and a word that a hyphen parts at a line's end is one.
 */
public final class Unescaped {

    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("apos", '\''),
            Map.entry("colon", ':'),
            Map.entry("commat", '@'),
            Map.entry("equals", '='),
            Map.entry("gt", '>'),
            Map.entry("hyphen", '-'),
            Map.entry("lowbar", '_'),
            Map.entry("lt", '<'),
            Map.entry("nbsp", '\u00a0'),
            Map.entry("ndash", '-'),
            Map.entry("period", '.'),
            Map.entry("plus", '+'),
            Map.entry("quot", '"'),
            Map.entry("rsquo", '\''),
            Map.entry("szlig", '\u00df'));

    /** What may follow a letter in a reference: names are compared without accents. */
    private static final List<String> ACCENTS =
            List.of("acute", "grave", "uml", "circ", "tilde", "cedil", "ring", "caron");

    private static final int LONGEST_REFERENCE = 12;

    private static final int ASCII = 128;
    private static final boolean[] MAY_ESCAPE = new boolean[ASCII];
    private static final char FIRST_WITHOUT_WIDTH = '\u00ad';

    static {
        "&\\%-\0".chars().forEach(mark -> MAY_ESCAPE[mark] = true);
    }

    private char[] characters;
    private int length;
    private final String text;
    /** Pairs: a place in the plain text, and the place in the original that it stands for from there on. */
    private int[] places = new int[64];

    private int used;

    /** What is read moves forward over what was read: no escape is shorter than what it stands for. */
    private Unescaped(String original) {
        characters = original.toCharArray();
        mark(0, 0);
        int copied = 0;
        for (int at = 0; at < characters.length; at++) {
            char c = characters[at];
            if (c >= FIRST_WITHOUT_WIDTH || c < ASCII && MAY_ESCAPE[c]) {
                int end = escape(original, at, copied);
                if (end > at) {
                    copied = end;
                    at = end - 1;
                }
            }
        }
        // Most texts hold no escape and are seen as they are.
        if (copied > 0) {
            move(copied, characters.length);
            characters = Arrays.copyOf(characters, length);
        }
        text = copied == 0 ? original : new String(characters);
    }

    public static Unescaped of(String original) {
        return new Unescaped(original);
    }

    /** What a text says, with its escapes and references read. */
    public static String plain(String text) {
        return of(text).text();
    }

    public String text() {
        return text;
    }

    /** Those of the text, for whoever passes over all of them. Not a copy. */
    public char[] characters() {
        return characters;
    }

    /** @return where the original goes on, or where it is if this is no escape */
    private int escape(String original, int at, int copied) {
        char c = original.charAt(at);
        int end = at + 1;
        Optional<Character> meant = Optional.empty();
        if (c == '&') {
            int semicolon = original.substring(at, Math.min(original.length(), at + LONGEST_REFERENCE))
                    .indexOf(';');
            if (semicolon < 2) {
                return at;
            }
            end = at + semicolon + 1;
            meant = referred(original.substring(at + 1, end - 1));
        } else if (c == '\\' && Edges.is(original, at + 1, 'u')) {
            end = at + 6;
            meant = code(original, at + 2, end, 16).filter(code -> code > 0);
        } else if (c == '%') {
            end = at + 3;
            meant = code(original, at + 1, end, 16).filter(code -> code >= ' ' && code < 127);
        } else if (c == '-' && isParted(original, at)) {
            end = at + 2;
        } else if (!isWithoutWidth(c)) {
            return at;
        }
        if (meant.isEmpty() && c != '-' && !isWithoutWidth(c)) {
            return at;
        }
        move(copied, at);
        meant.filter(mark -> !isWithoutWidth(mark)).ifPresent(mark -> characters[length++] = mark);
        mark(length, end);
        return end;
    }

    private void move(int from, int to) {
        System.arraycopy(characters, from, characters, length, to - from);
        length += to - from;
    }

    /** One word on two lines. */
    private static boolean isParted(String text, int hyphen) {
        return hyphen > 0
                && Character.isLetter(text.charAt(hyphen - 1))
                && Edges.is(text, hyphen + 1, '\n')
                && hyphen + 2 < text.length()
                && Character.isLetter(text.charAt(hyphen + 2));
    }

    private static Optional<Character> referred(String reference) {
        if (reference.startsWith("#x") || reference.startsWith("#X")) {
            return code(reference, 2, reference.length(), 16);
        }
        if (reference.startsWith("#")) {
            return code(reference, 1, reference.length(), 10);
        }
        if (ACCENTS.contains(reference.substring(1))) {
            return Optional.of(reference.charAt(0));
        }
        return reference.equals("shy") ? Optional.of('\u00ad') : Optional.ofNullable(NAMED.get(reference));
    }

    private static Optional<Character> code(String digits, int start, int end, int radix) {
        int code = 0;
        for (int at = start; at < end; at++) {
            int digit = at < digits.length() ? Character.digit(digits.charAt(at), radix) : -1;
            code = code * radix + digit;
            if (digit < 0 || code > Character.MAX_VALUE) {
                return Optional.empty();
            }
        }
        return end == start ? Optional.empty() : Optional.of((char) code);
    }

    private static boolean isWithoutWidth(char c) {
        return c == 0 || c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    private void mark(int plain, int original) {
        if (used == places.length) {
            places = Arrays.copyOf(places, used * 2);
        }
        places[used++] = plain;
        places[used++] = original;
    }

    /** Where a place of the plain text stands in the original. */
    public int original(int plain) {
        int low = 0;
        int high = used / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places[2 * middle] <= plain) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return places[2 * low + 1] + plain - places[2 * low];
    }
}
