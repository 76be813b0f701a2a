package debrief.report;

/** Words in quotation marks. */
final class QuotationMarks {

    private static final String OPENING = "\"“„«";

    private QuotationMarks() {}

    /** Without the one pair of quotation marks around all of it, if there is one. */
    static String strip(String text) {
        String bare = text.strip();
        if (bare.length() > 4
                && bare.startsWith("*")
                && bare.endsWith("*")
                && !bare.startsWith("**")
                && bare.indexOf('*', 1) == bare.length() - 1) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        if (bare.length() < 3
                || OPENING.indexOf(bare.charAt(0)) < 0
                || !closes(bare.charAt(0), bare.charAt(bare.length() - 1))) {
            return text.strip();
        }
        String inside = bare.substring(1, bare.length() - 1);
        return isOnePair(bare.charAt(0), inside) ? inside.strip() : text.strip();
    }

    private static boolean closes(char opening, char closing) {
        return switch (opening) {
            case '"' -> closing == '"';
            case '“' -> closing == '”';
            case '„' -> closing == '“' || closing == '”';
            default -> closing == '»';
        };
    }

    /** {@code "One" or "two"} begins and ends with a mark, but they belong to different pairs. */
    private static boolean isOnePair(char opening, String inside) {
        int depth = 1;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            boolean opens =
                    c == opening && (opening != '"' || i == 0 || " \t([{—–-".indexOf(inside.charAt(i - 1)) >= 0);
            if (c == '"' && opening == '"' && i > 0 && inside.charAt(i - 1) == '\n') {
                return false;
            }
            if (opens) {
                depth++;
            } else if (closes(opening, c)) {
                depth--;
            }
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }
}
