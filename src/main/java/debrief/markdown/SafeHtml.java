package debrief.markdown;

import java.util.Map;

/** Markup that may be printed as it stands: only this room makes it, and only of what passed the sanitizer or was escaped. */
public final class SafeHtml {

    private static final char ASCII = 128;

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

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
