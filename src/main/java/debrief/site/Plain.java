package debrief.site;

import java.util.regex.Pattern;

/** Markdown as plain words, for places that cannot show more. */
final class Plain {

    /** What search engines and link previews show. */
    private static final int DESCRIPTION = 200;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
    private static final Pattern MARKS = Pattern.compile("(?m)[`*]+|^[#>\\s]+|^[-+] ");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Plain() {}

    static String text(String markdown) {
        String words = LINK.matcher(markdown).replaceAll("$1");
        return SPACE.matcher(MARKS.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** At most 200 characters, cut between words. */
    static String sentence(String markdown) {
        return shorten(text(markdown), DESCRIPTION);
    }

    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end > most / 2 ? end : most - 1).strip() + "…";
    }
}
