package debrief.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Markdown as safe HTML.
 *
 * <pre>{@code
 * Markdown markdown = new Markdown();
 * markdown.html("Use a *business key*.").markup();     // <p>Use a <em>business key</em>.</p>
 * markdown.html("Use a *business key*.").inline();     // Use a <em>business key</em>.
 * }</pre>
 *
 * <p>One serves many threads, and remembers which texts it could not read: those are shown as they were typed.
 */
public final class Markdown {

    /** A place in a suggested answer where only the candidate knows what to say; the mark tells what the words before the colon say. */
    private static final Pattern SLOT = Pattern.compile("\\[fill in:\\s*([^\\[\\]<>\"]*)]");

    private final Set<String> asTyped = ConcurrentHashMap.newKeySet();

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

        static String html(CharSequence text) {
            Document document = PARSER.parse(BasedSequence.of(text));
            if (!Bounds.hold(document)) {
                throw new IllegalArgumentException("nested too deeply");
            }
            return RENDERER.render(document);
        }
    }

    /** Paragraphs, lists, code and links; a plain text becomes one paragraph. */
    public SafeHtml html(String markdown) {
        return new SafeHtml(markup(markdown));
    }

    private String markup(String markdown) {
        if (markdown.isBlank()) {
            return "";
        }
        String light = LightMarkdown.html(markdown);
        return light != null ? light : full(markdown);
    }

    /** The long way, which is the law: the light way must give the same bytes. */
    String full(String markdown) {
        return SLOT.matcher(Extras.in(Policy.TEXT.sanitize(unsafe(markdown)).strip()))
                .replaceAll("<mark class=\"slot\">[$1]</mark>");
    }

    /**
     * Markdown of a hand-written page, not yet safe: {@link #authored} comes after it. A text that flexmark cannot master is
     * shown as it was typed.
     */
    public String unsafe(String markdown) {
        if (asTyped.contains(markdown) || !Bounds.hold(markdown)) {
            return typed(markdown);
        }
        // Here, so that loading flexmark does not count.
        Flexmark.RENDERER.getOptions();
        return Deadline.read(markdown, Flexmark::html).orElseGet(() -> typed(markdown));
    }

    private String typed(String markdown) {
        asTyped.add(markdown);
        return "<pre>" + Escaping.escapeHtml(markdown, false) + "</pre>\n";
    }

    /** The body of a hand-written page: its images and heading anchors stay, scripts and styles go. */
    public static SafeHtml authored(String html) {
        return new SafeHtml(
                Extras.anchored(Extras.in(Policy.AUTHORED.sanitize(html).strip())));
    }

    /** Whether a text can be laid out; if not, it is shown as it was typed. */
    public boolean isReadable(String markdown) {
        markup(markdown);
        return !asTyped.contains(markdown);
    }

    /** The texts that were too long, too deep or too hard to read so far. */
    public Set<String> asTyped() {
        return Set.copyOf(asTyped);
    }
}
