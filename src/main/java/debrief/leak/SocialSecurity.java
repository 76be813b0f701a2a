package debrief.leak;

/** Social security numbers of the United States: 3-2-4 digits, and nine in a row where the talk says what they are. */
final class SocialSecurity {

    private SocialSecurity() {}

    /** @return where the number ends, or -1 */
    static int end(String text, DigitGroups groups) {
        boolean grouped = groups.hasLengths(3, 2, 4);
        int used = grouped ? 3 : 1;
        if (!grouped && !groups.hasLengths(9) || !groups.standAlone(used)) {
            return -1;
        }
        boolean told = Context.SOCIAL_SECURITY.isAround(text, groups.start(), groups.end(used));
        boolean formed = grouped && groups.areJoinedBy("-", used);
        return (formed || told) && isGivenOut(groups.digitsOf(used), told) ? groups.end(used) : -1;
    }

    /** No number was ever given out with 000 or 666 in front, nor with only zeros in a part; those from 900 are for taxes. */
    private static boolean isGivenOut(String digits, boolean told) {
        String area = digits.substring(0, 3);
        return !area.equals("000")
                && !area.equals("666")
                && (told || !area.startsWith("9"))
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
    }
}
