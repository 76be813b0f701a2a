package debrief.names;

import debrief.words.CommonWords;
import java.util.regex.Pattern;

/** What stands behind a first name: a surname that nobody declared, or its first letter. */
final class Surnames {

    private static final int LONGEST = 24;
    /** "MacLeod", "O'Neill", and not "GitHub" or "SQL". */
    private static final Pattern FORM = Pattern.compile(
            "(?:Ma?c|De|Di|La|Le|Van|Von|\\p{Lu}['\u2019])?\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)*");

    private Surnames() {}

    /** @return where the name ends that has its first word before this place */
    static int end(String text, int given) {
        int start = given + 1;
        if (!Edges.is(text, given, ' ') && !Edges.is(text, given, '\u00a0') || !isCapital(text, start)) {
            return given;
        }
        int end = start + 1;
        while (Edges.isAlnum(text, end) || isInside(text, end)) {
            end++;
        }
        if (end == start + 1) {
            return initial(text, start, given);
        }
        String word = text.substring(start, end);
        boolean surname = end - start <= LONGEST
                && FORM.matcher(word).matches()
                && !Spelling.isNoSurname(word)
                && !EverydayWords.isVerb(word)
                && !CommonWords.has(word);
        return surname ? end : given;
    }

    /** "Grace H. said", and not "Grace I mean". */
    private static int initial(String text, int start, int given) {
        boolean dot = Edges.is(text, start + 1, '.');
        if (!dot && (text.charAt(start) == 'I' || text.charAt(start) == 'A')) {
            return given;
        }
        boolean closes = dot && start + 3 < text.length() && !isCapital(text, start + 3);
        return closes ? start + 2 : start + 1;
    }

    /** "O'Neill", "Finch-Zeller". */
    private static boolean isInside(String text, int at) {
        return ("'\u2019-".indexOf(at < text.length() ? text.charAt(at) : ' ') >= 0) && isCapital(text, at + 1);
    }

    private static boolean isCapital(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
