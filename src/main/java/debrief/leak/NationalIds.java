package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that a state gives one person, told by their check digits or their form: India's Aadhaar and PAN, Spain's DNI. */
final class NationalIds implements LeakRule {

    /** The fourth letter says that it is a person's. */
    private static final Pattern PAN = Pattern.compile("[A-Z]{3}P[A-Z]\\d{4}[A-Z]");

    private static final int LETTERS = 5;
    private static final int PAN_LENGTH = 10;
    private static final String DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final int DNI_DIGITS = 8;
    private static final int AADHAAR_DIGITS = 12;

    private static final int[] VERHOEFF = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    /** At the first digit behind letters. */
    @Override
    public Optional<Found> at(String text, int at) {
        int start = at - LETTERS;
        int end = start + PAN_LENGTH;
        boolean pan = start >= 0
                && end <= text.length()
                && !Edges.isAlnum(text, start - 1)
                && !Edges.isAlnum(text, end)
                && PAN.matcher(text.substring(start, end)).matches();
        return pan ? Optional.of(new Found(Kind.SSN, "Indian tax number (PAN)", start, end)) : Optional.empty();
    }

    /** @return where a number of digits ends, or -1 */
    static int end(String text, DigitGroups groups) {
        int end = groups.end(1);
        if (groups.length(0) == DNI_DIGITS && end < text.length() && !Edges.isAlnum(text, end + 1)) {
            int check = Integer.parseInt(groups.digits(0)) % DNI.length();
            return text.charAt(end) == DNI.charAt(check) ? end + 1 : -1;
        }
        int used = groups.hasLengths(4, 4, 4) ? 3 : 1;
        boolean aadhaar = groups.size(used) == AADHAAR_DIGITS
                && groups.standAlone(used)
                && (used == 3 && groups.count() == used
                        || Context.AADHAAR.isAround(text, groups.start(), groups.end(used)));
        String digits = groups.digitsOf(used);
        return aadhaar && digits.charAt(0) > '1' && !digits.endsWith("00") && isChecked(digits) ? groups.end(used) : -1;
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
