package debrief.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that may be printed as it stands: only this room makes it, and only of what passed the sanitizer or was escaped. */
public final class SafeHtml {

    private static final char ASCII = 128;

    /** The sanitizer writes all its tags so, and links never stand in one another. */
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"([^>]*>)(.*?)</a>", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("<(?:a href|img src)=\"([^\"]*)\"");

    private static final Pattern NUMBERED = Pattern.compile("&#([0-9]{1,6});");

    private final String markup;

    SafeHtml(String markup) {
        this.markup = markup;
    }

    /** A link; a mere {@code span} when it leads nowhere. Every part is escaped. */
    public static SafeHtml link(String to, String kind, String title, String text) {
        boolean leads = !to.isEmpty();
        return new SafeHtml((leads ? "<a href=\"" + escaped(to) + "\"" : "<span") + " class=\"" + escaped(kind)
                + "\" title=\"" + escaped(title) + "\">" + escaped(text) + (leads ? "</a>" : "</span>"));
    }

    /** The same markup, without the paragraph's tags when it is only one. */
    public SafeHtml inline() {
        boolean single = markup.startsWith("<p>")
                && markup.endsWith("</p>")
                && markup.indexOf("<p>", 1) < 0
                && markup.indexOf("</p>") == markup.length() - 4;
        return single ? new SafeHtml(markup.substring(3, markup.length() - 4)) : this;
    }

    /** The same markup with other markup in the place of some characters beyond ASCII, which must stand outside of tags. */
    public SafeHtml with(Map<Character, SafeHtml> parts) {
        StringBuilder whole = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < markup.length(); i++) {
            SafeHtml part = markup.charAt(i) < ASCII ? null : parts.get(markup.charAt(i));
            if (part != null) {
                whole.append(markup, copied, i).append(part.markup);
                copied = i + 1;
            }
        }
        return copied == 0
                ? this
                : new SafeHtml(whole.append(markup, copied, markup.length()).toString());
    }

    /** The addresses of its links and pictures, as they were written. */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        Matcher address = ADDRESS.matcher(markup);
        while (address.find()) {
            addresses.add(unescaped(address.group(1)));
        }
        return addresses;
    }

    /** The same markup with other addresses in its links; of a link whose address comes back empty only the words stay. */
    public SafeHtml leading(UnaryOperator<String> where) {
        return markup.contains("<a href=\"")
                ? new SafeHtml(LINK.matcher(markup).replaceAll(link -> {
                    String written = unescaped(link.group(1));
                    String to = where.apply(written);
                    String kept = to.equals(written)
                            ? link.group()
                            : Policy.leadsSomewhereSafe(to)
                                    ? "<a href=\"" + escaped(to) + "\"" + link.group(2) + link.group(3) + "</a>"
                                    : link.group(3);
                    return Matcher.quoteReplacement(kept);
                }))
                : this;
    }

    /** The same markup with more behind it. */
    public SafeHtml then(SafeHtml more) {
        return new SafeHtml(markup + " " + more.markup);
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }

    private static String unescaped(String attribute) {
        return NUMBERED.matcher(attribute)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
