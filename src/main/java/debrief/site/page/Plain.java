package debrief.site.page;

import java.util.regex.Pattern;

/** Markdown as plain words, for places that cannot show more. */
public final class Plain {

    /** What search engines and link previews show. */
    private static final int DESCRIPTION = 200;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");

    private Plain() {}

    public static String text(String markdown) {
        String words = markdown.contains("](") ? LINK.matcher(markdown).replaceAll("$1") : markdown;
        StringBuilder plain = new StringBuilder(words.length());
        boolean lineStarts = true;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean bullet = (c == '-' || c == '+') && words.startsWith(" ", at + 1);
            boolean mark = c == '`' || c == '*' || lineStarts && (c == '#' || c == '>' || bullet);
            if (c <= ' ') {
                blank(plain);
            } else if (!mark) {
                plain.append(c);
            }
            lineStarts = c == '\n' || lineStarts && (c <= ' ' || c == '#' || c == '>');
        }
        return plain.toString().strip();
    }

    /** One, however many stand in the text. */
    private static void blank(StringBuilder plain) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    /** At most 200 characters, cut between words. */
    public static String sentence(String markdown) {
        return shorten(text(markdown), DESCRIPTION);
    }

    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        int cut = end > most / 2 ? end : most - 1;
        // Never within a sign of two characters, as an emoji is.
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut)
                        .strip()
                + "…";
    }
}
