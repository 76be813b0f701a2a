package debrief.leak;

/** India's number for each resident: twelve digits in fours, or told, the last of which checks the others. */
final class Aadhaar {

    private static final int DIGITS = 12;

    private static final int[] VERHOEFF = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private Aadhaar() {}

    /** @return where the number ends, or -1 */
    static int end(String text, DigitGroups groups) {
        int used = groups.hasLengths(4, 4, 4) ? 3 : 1;
        boolean formed = groups.size(used) == DIGITS
                && groups.standAlone(used)
                && (used == 3 && groups.count() == used
                        || Context.AADHAAR.isAround(text, groups.start(), groups.end(used)));
        String digits = groups.digitsOf(used);
        return formed && digits.charAt(0) > '1' && !digits.endsWith("00") && isChecked(digits) ? groups.end(used) : -1;
    }

    /** After Verhoeff: by the group of the symmetries of a pentagon. */
    private static boolean isChecked(String digits) {
        int check = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            for (int turn = 0; turn < i % 8; turn++) {
                digit = VERHOEFF[digit];
            }
            check = product(check, digit);
        }
        return check == 0;
    }

    private static int product(int one, int other) {
        int turned = one < 5 ? one + other % 5 : one - other % 5;
        boolean mirrored = one < 5 == other >= 5;
        return Math.floorMod(turned, 5) + (mirrored ? 5 : 0);
    }
}
