package debrief.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as safe HTML. Stateless: one may be used by many threads. */
public final class Markdown {

    /** A place in a suggested answer where only the candidate knows what to say. */
    private static final Pattern SLOT = Pattern.compile("\\[fill in:[^\\[\\]<>\"]*]");

    private Markdown() {}

    /** Built when the first text needs it: most texts are plain and never do. */
    private static final class Flexmark {

        private static final MutableDataSet OPTIONS = new MutableDataSet()
                // Pipe tables; nothing that opens a way for attributes or other languages.
                .set(Parser.EXTENSIONS, List.<Extension>of(TablesExtension.create()))
                // Escaped, not suppressed: "List<String>" must survive.
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SOFT_BREAK, "\n");

        private static final Parser PARSER = Parser.builder(OPTIONS).build();
        private static final HtmlRenderer RENDERER =
                HtmlRenderer.builder(OPTIONS).build();
    }

    /** What may stand on a page; everything else is left out, its text kept. */
    private static final class Policy {

        private static final PolicyFactory TEXT = new HtmlPolicyBuilder()
                .allowElements(
                        "p",
                        "br",
                        "em",
                        "strong",
                        "code",
                        "pre",
                        "blockquote",
                        "ul",
                        "ol",
                        "li",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "hr",
                        "a",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "dl",
                        "dt",
                        "dd",
                        "sub",
                        "sup",
                        "kbd")
                .allowElements(Policy::link, "a")
                .allowWithoutAttributes("a")
                .allowAttributes("href")
                .matching(Policy::address)
                .onElements("a")
                .allowAttributes("start")
                .matching(Pattern.compile("[0-9]{1,6}"))
                .onElements("ol")
                .allowUrlProtocols("https", "http", "mailto")
                .toFactory();

        private static final PolicyFactory AUTHORED = TEXT.and(new HtmlPolicyBuilder()
                // The page's own title is its one largest heading.
                .allowElements((element, attributes) -> "h2", "h1")
                .allowElements("img", "h2", "h3", "h4", "figure", "figcaption", "details", "summary")
                .allowAttributes("src")
                .matching(Pattern.compile("(?![a-zA-Z][a-zA-Z0-9+.-]*:|//|/)[^\\s\\\\]+"))
                .onElements("img")
                .allowAttributes("alt", "title", "width", "height")
                .onElements("img")
                .allowAttributes("id")
                .matching(Pattern.compile("[a-z][a-z0-9-]{0,60}"))
                .onElements("h1", "h2", "h3", "h4")
                .toFactory());

        /** What leads elsewhere says so; links inside the site stay plain. */
        private static String link(String element, List<String> attributes) {
            int href = attributes.indexOf("href");
            if (href >= 0 && attributes.get(href + 1).startsWith("http")) {
                attributes.add("rel");
                attributes.add("noopener nofollow");
            }
            return element;
        }

        /** {@code //host} would take the page's own scheme: on disk it would be a file. */
        private static @Nullable String address(String element, String attribute, String value) {
            return value.startsWith("/") || value.startsWith("\\") ? null : value;
        }
    }

    /** Paragraphs, lists, code and links; a plain text becomes one paragraph. */
    public static String html(String markdown) {
        if (markdown.isBlank()) {
            return "";
        }
        String light = LightMarkdown.html(markdown);
        return light != null ? light : full(markdown);
    }

    /** The long way, which is the law: the light way must give the same bytes. */
    static String full(String markdown) {
        return SLOT.matcher(Policy.TEXT.sanitize(unsafe(markdown)).strip())
                .replaceAll("<mark class=\"slot\">$0</mark>");
    }

    /** As {@link #html}, without the paragraph's tags when there is only one: for a bullet, a table's cell, a line. */
    public static String inline(String markdown) {
        String html = html(markdown);
        boolean single = html.startsWith("<p>")
                && html.endsWith("</p>")
                && html.indexOf("<p>", 1) < 0
                && html.indexOf("</p>") == html.length() - 4;
        return single ? html.substring(3, html.length() - 4) : html;
    }

    /**
     * Markdown of a hand-written page, not yet safe: {@link #authored} comes after it. A text that flexmark cannot master is
     * shown as it was typed.
     */
    public static String unsafe(String markdown) {
        // Here, so that loading flexmark does not count.
        Parser parser = Flexmark.PARSER;
        HtmlRenderer renderer = Flexmark.RENDERER;
        return Deadline.read(markdown, text -> renderer.render(parser.parse(BasedSequence.of(text))))
                .orElseGet(() -> "<pre>" + Escaping.escapeHtml(markdown, false) + "</pre>\n");
    }

    /** The body of a hand-written page: its images and heading anchors stay, scripts and styles go. */
    public static String authored(String html) {
        return Policy.AUTHORED.sanitize(html).strip();
    }
}
