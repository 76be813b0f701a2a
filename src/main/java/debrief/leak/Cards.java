package debrief.leak;

import java.util.regex.Pattern;

/**
 * Payment cards: an issuer's first digits, its length, the check digit, and groups as they are printed on cards. Where the talk
 * says that it is a card, any issuer will do.
 */
final class Cards {

    /** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, and Maestro's usual ones. */
    private static final Pattern ISSUED = Pattern.compile("4(?:\\d{12}|\\d{15}|\\d{18})"
            + "|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}"
            + "|3[47]\\d{13}"
            + "|3(?:0[0-5]|095)\\d{11}|3[689]\\d{12}"
            + "|(?:6011|64[4-9]\\d|65\\d\\d)\\d{12}(?:\\d{3})?"
            + "|35(?:2[89]|[3-8]\\d)\\d{12}|(?:2131|1800)\\d{11}"
            + "|62\\d{14,17}"
            + "|(?:5018|5020|5038|5893|6304|6390|6759|676[1-3]|0604)\\d{8,15}");

    private static final int FEWEST = 12;
    private static final int MOST = 19;

    private Cards() {}

    /** @return where the number ends, or -1 */
    static int end(String text, DigitGroups groups) {
        for (int used = groups.count(); used > 0; used--) {
            int size = groups.size(used);
            if (size >= FEWEST
                    && size <= MOST
                    && isPrinted(groups, used)
                    && groups.standAlone(used)
                    && isCard(text, groups, used)) {
                return groups.end(used);
            }
        }
        return -1;
    }

    private static boolean isCard(String text, DigitGroups groups, int used) {
        String digits = groups.digitsOf(used);
        if (!passesLuhn(digits)) {
            return false;
        }
        return Context.CARD.isAround(text, groups.start(), groups.end(used))
                || ISSUED.matcher(digits).matches() && !Context.NO_CARD.isBefore(text, groups.start());
    }

    private static boolean isPrinted(DigitGroups groups, int used) {
        if (used > 1 && (groups.joint(1).length() > 1 || !groups.areJoinedBy(groups.joint(1), used))) {
            return false;
        }
        if (used == 3 && (groups.hasLengths(4, 6, 5) || groups.hasLengths(4, 6, 4))) {
            return true;
        }
        for (int group = 0; group < used - 1; group++) {
            if (groups.length(group) != 4) {
                return false;
            }
        }
        return used == 1 || groups.length(used - 1) <= 4;
    }

    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
