package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers: international ones, North American ones in their well-known groups, and whatever the talk calls one. A valid
 * row of digits alone is no phone: ids, times and amounts are valid somewhere.
 */
final class Phones {

    private static final int FEWEST = 7;
    private static final int FEWEST_UNGROUPED = 8;
    private static final int MOST = 15;
    private static final int MOST_GROUPS = 6;

    /** "(415) 555-0132", "415-555-0132", "415.555.0132", with or without the country. */
    private static final Pattern AMERICAN = Pattern.compile(
            "(?:1[-. ])?(?:\\(\\d{3}\\) ?\\d{3}[-. ]\\d{4}|(?:\\d{3}-\\d{3}-|\\d{3}\\.\\d{3}\\.)\\d{4})");

    /** "98450 12345", as Indian mobiles are written; everybody's example counts down. */
    private static final Pattern INDIAN = Pattern.compile("(?!98765.43210)(?:0|91[- ])?[6-9]\\d{4}[- ]\\d{5}");

    private static final Pattern EXTENSION =
            Pattern.compile("\\s?(?:x|ext\\.?|extension)\\s?\\d{1,5}(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_EXTENSION = 18;

    private static final Pattern DATE = Pattern.compile(
            "\\(?(?:19|20)\\d\\d[-./](?:0?[1-9]|1[0-2])[-./][0-3]?\\d(?!\\d).*|[0-3]?\\d[-./][0-3]?\\d[-./](?:19|20)\\d\\d(?!\\d).*",
            Pattern.DOTALL);
    /** "1 000 000", "2000000", "0.8017578": what people count and measure. */
    private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d+|\\d{1,3}(?:[. ]000)+|\\d+00000|(\\d)\\1+");
    /** The limits of whole numbers, which look like American numbers. */
    private static final Pattern LIMIT = Pattern.compile("21474836[4-5]\\d|42949672[9]\\d|9223372036854775807");

    private Phones() {}

    static Optional<Found> at(String text, DigitGroups groups) {
        int start = start(text, groups.start());
        if (groups.size(groups.count()) < FEWEST || goesOn(text, start)) {
            return Optional.empty();
        }
        boolean first = !followsNumber(text, start);
        for (int used = Math.min(groups.count(), MOST_GROUPS); used > 0; used--) {
            int size = groups.size(used);
            int end = groups.end(used);
            if (size < FEWEST || size > MOST || Edges.isAlnum(text, end) && !isExtension(text, end)) {
                continue;
            }
            String number = text.substring(start, end);
            if (number.indexOf('\n') < 0 && isPhone(text, start, end, number, first, used)) {
                return Optional.of(new Found(Kind.PHONE, "phone number", start, withExtension(text, end)));
            }
        }
        return Optional.empty();
    }

    private static boolean isPhone(String text, int start, int end, String number, boolean first, int groups) {
        boolean international = number.startsWith("+");
        boolean american = !international && AMERICAN.matcher(number).matches();
        if (!international && !american && !first || isAnythingElse(text, end, number)) {
            return false;
        }
        if (first && isTold(text, start, end)) {
            return international
                    || groups > 1
                    || number.length() >= FEWEST_UNGROUPED && PhoneNumbers.isNationalSomewhere(number);
        }
        return international && PhoneNumbers.isInternational(number)
                || american && PhoneNumbers.isAmerican(number)
                || first
                        && INDIAN.matcher(number).matches()
                        && !Context.NO_PHONE.isBefore(text, start)
                        && PhoneNumbers.isIndian(number);
    }

    private static boolean isTold(String text, int start, int end) {
        return Context.PHONE_LABEL.isBefore(text, start)
                || Context.PHONE.isAround(text, start, end) && !Context.NO_PHONE.isBefore(text, start);
    }

    private static boolean isAnythingElse(String text, int end, String number) {
        String digits = number.replaceAll("\\D", "");
        return DATE.matcher(number).matches()
                || AMOUNT.matcher(number).matches()
                || LIMIT.matcher(digits).matches()
                || Context.UNIT.isAfter(text, end)
                || Edges.is(text, end, '%')
                || end < text.length() && ":,.-/".indexOf(text.charAt(end)) >= 0 && Edges.isDigit(text, end + 1);
    }

    /** With the "+" and the bracket that may stand before the digits. */
    private static int start(String text, int digits) {
        int start = digits;
        if (Edges.is(text, start - 1, '(')) {
            start--;
        }
        return Edges.is(text, start - 1, '+') ? start - 1 : start;
    }

    /** In a row of numbers only the first can be the one that the talk tells of. */
    private static boolean followsNumber(String text, int start) {
        return start > 1 && " ,;\t".indexOf(text.charAt(start - 1)) >= 0 && Edges.isDigit(text, start - 2);
    }

    private static boolean goesOn(String text, int start) {
        return Edges.isAlnum(text, start - 1)
                || start > 0 && "_$#\u20ac\u00a3\u20b9".indexOf(text.charAt(start - 1)) >= 0
                || start > 0 && ".,-:/=".indexOf(text.charAt(start - 1)) >= 0 && Edges.isDigit(text, start - 2);
    }

    private static boolean isExtension(String text, int at) {
        return extension(text, at).lookingAt();
    }

    private static int withExtension(String text, int end) {
        Matcher extension = extension(text, end);
        return extension.lookingAt() ? end + extension.end() : end;
    }

    private static Matcher extension(String text, int at) {
        return EXTENSION.matcher(Edges.after(text, at, LONGEST_EXTENSION));
    }
}
