package debrief.words;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scripts that put no blanks between words. */
final class NoBlanks {

    private static final Locale THAI = new Locale("th");
    private static final int PROLONGED = 0x30FC;

    private NoBlanks() {}

    static boolean has(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Whether a run of such a script goes on, marks on its signs included. */
    static boolean goesOn(int point) {
        return has(point)
                || point == PROLONGED
                || point >= 0x0300 && !Character.isLetterOrDigit(point) && Letters.isInside(point);
    }

    /** Where the words of a run end. */
    static List<Integer> ends(String text, int from, int to) {
        String run = text.substring(from, to);
        boolean thai = UnicodeScript.of(run.codePointAt(0)) == UnicodeScript.THAI;
        List<Integer> ends = new ArrayList<>();
        BreakIterator words = BreakIterator.getWordInstance(thai ? THAI : Locale.ROOT);
        words.setText(run);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (isKnown(run.codePointAt(start))) {
                ends.add(from + end);
            } else {
                signs(run.substring(start, end), from + start, ends);
            }
            start = end;
        }
        return ends;
    }

    /** The JDK knows Thai words, and where kana begin and end; of the others each sign stands alone. */
    private static boolean isKnown(int point) {
        return switch (UnicodeScript.of(point)) {
            case THAI, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static void signs(String run, int offset, List<Integer> ends) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(run);
        signs.first();
        for (int end = signs.next(); end != BreakIterator.DONE; end = signs.next()) {
            ends.add(offset + end);
        }
    }
}
