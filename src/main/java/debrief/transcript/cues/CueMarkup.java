package debrief.transcript.cues;

import java.util.Locale;
import java.util.Set;

/**
 * Tells tags from text in cues that people and programs wrote without knowing the specification.
 *
 * <p>A tag: {@code <v Ann>}, {@code <c.yellow>}, {@code <00:00:01.500>}, {@code <font color="#ff0">}, {@code {\an8}}. Text:
 * {@code Map<String, Integer>}, {@code a < b}, {@code AT&T}.
 */
final class CueMarkup {

    private static final Set<String> BARE =
            Set.of("c", "i", "b", "u", "s", "ruby", "rt", "em", "strong", "p", "br", "tt");
    private static final Set<String> WITH_ATTRIBUTES = Set.of("v", "lang", "font", "span", "p", "div");
    private static final int LONGEST_TAG = 300;
    private static final int LONGEST_REFERENCE = 33;

    private final String raw;
    private final StringBuilder text;

    private CueMarkup(String raw) {
        this.raw = raw;
        this.text = new StringBuilder(raw.length() + 16);
    }

    /** The same words in clean WebVTT cue text: what is no markup is escaped, what is foreign markup left out. */
    static String escapeText(String raw) {
        boolean plain = raw.indexOf('<') < 0 && raw.indexOf('&') < 0 && raw.indexOf('{') < 0;
        return plain ? raw : new CueMarkup(raw).escape();
    }

    private String escape() {
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '<') {
                at = bracket(at);
            } else if (c == '&') {
                text.append(isReference(at) ? "&" : "&amp;");
                at++;
            } else if (raw.startsWith("{\\", at)) {
                at = override(at);
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private int bracket(int at) {
        int close = indexOf('>', at + 1, LONGEST_TAG);
        if (close < 0 || !isTag(raw.substring(at + 1, close), at, close)) {
            text.append("&lt;");
            return at + 1;
        }
        String body = raw.substring(at + 1, close);
        if (name(body).equals("br")) {
            text.append('\n');
        } else {
            text.append('<').append(body).append('>');
        }
        return close + 1;
    }

    private boolean isTag(String body, int at, int close) {
        if (body.isEmpty() || body.indexOf('<') >= 0) {
            return false;
        }
        if (body.charAt(0) >= '0' && body.charAt(0) <= '9') {
            return body.indexOf(':') > 0 && body.chars().allMatch(c -> c >= '0' && c <= '9' || c == ':' || c == '.');
        }
        String name = name(body);
        if (body.startsWith("/")) {
            return body.length() == name.length() + 1 && (BARE.contains(name) || WITH_ATTRIBUTES.contains(name));
        }
        String after = body.substring(name.length()).strip();
        boolean blank = body.length() > name.length() && Character.isWhitespace(body.charAt(name.length()));
        if (WITH_ATTRIBUTES.contains(name) && (blank || after.startsWith("."))) {
            return true;
        }
        boolean bare = after.isEmpty() || after.equals("/") || after.startsWith(".") && after.indexOf(' ') < 0;
        if (body.startsWith("v")) {
            return bare && name.equals("v");
        }
        return BARE.contains(name) && bare && !isTypeArgument(body, at, close);
    }

    /** {@code Set<B>}: glued to a word and never closed. */
    private boolean isTypeArgument(String body, int at, int close) {
        if (at == 0 || !Character.isLetterOrDigit(raw.charAt(at - 1)) || body.length() > 1) {
            return false;
        }
        int end = Math.min(raw.length(), close + LONGEST_TAG);
        return !raw.substring(close, end).contains("</" + body + ">");
    }

    private static String name(String body) {
        int from = body.startsWith("/") ? 1 : 0;
        int end = from;
        while (end < body.length() && Character.isLetter(body.charAt(end))) {
            end++;
        }
        return body.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** SubStation's {@code {\an8}} says where on the screen. */
    private int override(int at) {
        int close = indexOf('}', at, LONGEST_TAG);
        if (close < 0) {
            text.append('{');
            return at + 1;
        }
        return close + 1;
    }

    private boolean isReference(int at) {
        int semicolon = indexOf(';', at, LONGEST_REFERENCE);
        if (semicolon < at + 3) {
            return false;
        }
        int from = raw.charAt(at + 1) == '#' ? at + 2 : at + 1;
        return raw.substring(from, semicolon).chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }

    private int indexOf(char wanted, int from, int most) {
        int end = Math.min(raw.length(), from + most);
        for (int i = from; i < end; i++) {
            if (raw.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
