package debrief.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A short way for the text that people mostly write: paragraphs of plain words, perhaps with {@code code}, *emphasis* and
 * **strong**. It gives the same bytes as flexmark and the sanitizer, or gives up.
 */
final class LightMarkdown {

    /** By character: whether it means nothing to Markdown and HTML, wherever behind a line's start it stands. */
    private static final boolean[] PLAIN = new boolean[0x7f];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "\"'+=@<>&{}`*_\\[]!~|".indexOf(c) < 0;
        }
    }

    private final String text;
    private final char[] characters;
    private final StringBuilder out;
    private int at;

    private LightMarkdown(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        this.out = new StringBuilder(text.length() + text.length() / 8 + 8);
    }

    /** Null when the text holds anything that is not surely understood here. */
    static @Nullable String html(String markdown) {
        int end = markdown.length();
        while (end > 0 && markdown.charAt(end - 1) == '\n') {
            end--;
        }
        String text = markdown.substring(0, end);
        // Indented text is code, and of the many blanks Unicode has flexmark drops only some.
        // An address becomes a link.
        if (end == 0 || text.strip().length() < end || text.contains("https://")) {
            return null;
        }
        LightMarkdown light = new LightMarkdown(text);
        return light.paragraphs() ? light.out.toString() : null;
    }

    private boolean paragraphs() {
        out.append("<p>");
        if (!lineStart(0)) {
            return false;
        }
        while (at < characters.length) {
            char c = characters[at];
            if (isPlain(c)) {
                plainRun();
            } else if (c == '\n') {
                if (!newline()) {
                    return false;
                }
            } else if (c == '`') {
                if (!code()) {
                    return false;
                }
            } else if (c == '*') {
                if (!emphasis()) {
                    return false;
                }
            } else if (!plain(c)) {
                return false;
            } else {
                at++;
            }
        }
        out.append("</p>");
        return true;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    /** Most of a text at once. */
    private void plainRun() {
        int start = at;
        while (at < characters.length && isPlain(characters[at])) {
            at++;
        }
        out.append(characters, start, at - start);
    }

    /** A line that could open a list, a heading, a quote, a rule or a fence is for the long way. */
    private boolean lineStart(int i) {
        if (i >= text.length()) {
            return true;
        }
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
            int end = i;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end >= text.length() || text.charAt(end) != '.' && text.charAt(end) != ')';
        }
        return c != ' ' && c != '-' && c != '+' && c != '=' && c != '#' && c != ':' && c != '*'
                || c == '*' && isStrong(i);
    }

    private boolean isStrong(int i) {
        return text.startsWith("**", i) && i + 2 < text.length() && Character.isLetterOrDigit(text.charAt(i + 2));
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && text.charAt(i) < 0x7f && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean newline() {
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            return false;
        }
        if (text.startsWith("\n\n", at)) {
            at += 2;
            if (at < text.length() && text.charAt(at) == '\n') {
                return false;
            }
            out.append("</p>\n<p>");
        } else {
            at++;
            out.append('\n');
        }
        return lineStart(at);
    }

    /** {@code `x`} with nothing odd inside. */
    private boolean code() {
        int end = text.indexOf('`', at + 1);
        if (end <= at + 1 || end + 1 < text.length() && text.charAt(end + 1) == '`') {
            return false;
        }
        String inside = text.substring(at + 1, end);
        if (inside.indexOf('\n') >= 0 || inside.startsWith(" ") || inside.endsWith(" ") || inside.contains("  ")) {
            return false;
        }
        out.append("<code>");
        for (int i = 0; i < inside.length(); i++) {
            if (!escaped(inside.charAt(i))) {
                return false;
            }
        }
        out.append("</code>");
        at = end + 1;
        return true;
    }

    /** {@code *x*} or {@code **x**} around plain words, white space or a line's end on both sides. */
    private boolean emphasis() {
        String mark = text.startsWith("**", at) ? "**" : "*";
        int from = at + mark.length();
        int end = text.indexOf(mark, from);
        if (end <= from
                || at > 0 && !opens(text.charAt(at - 1))
                || end + mark.length() < text.length() && !closes(text.charAt(end + mark.length()))) {
            return false;
        }
        String tag = mark.length() == 2 ? "strong" : "em";
        if (!Character.isLetterOrDigit(text.charAt(from))
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                        && text.charAt(end - 1) != '.'
                        && text.charAt(end - 1) != ':') {
            return false;
        }
        out.append('<').append(tag).append('>');
        for (at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '`' || c == '*' || !plain(c)) {
                return false;
            }
        }
        out.append("</").append(tag).append('>');
        at = end + mark.length();
        return true;
    }

    private static boolean opens(char before) {
        return before == ' ' || before == '\n' || before == '(';
    }

    private static boolean closes(char after) {
        return after == ' ' || after == '\n' || after == '.' || after == ',' || after == ';' || after == ')';
    }

    /** Writes the character at {@link #at} if it means nothing to Markdown; false if it might. */
    private boolean plain(char c) {
        return switch (c) {
            // as in acks_late
            case '_' -> isLetter(at - 1) && isLetter(at + 1) && escaped(c);
            case '\\', '[', ']', '<', '>', '&', '!', '~', '|', '\t', '\r' -> false;
            default -> escaped(c);
        };
    }

    /** Writes a character as the sanitizer would. */
    private boolean escaped(char c) {
        switch (c) {
            case '"' -> out.append("&#34;");
            case '\'' -> out.append("&#39;");
            case '+' -> out.append("&#43;");
            case '=' -> out.append("&#61;");
            case '@' -> out.append("&#64;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            // Two braces would look like a template to some readers, so the sanitizer parts them.
            case '{', '}' -> {
                return false;
            }
            default -> {
                if (c < ' ' || c >= 0x7f && c < 0xa1 || c >= 0xd800 && c < 0xe000 || c >= 0xfdd0) {
                    return false;
                }
                out.append(c);
            }
        }
        return true;
    }
}
