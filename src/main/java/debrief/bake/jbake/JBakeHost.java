package debrief.bake.jbake;

import debrief.problem.Problem;
import debrief.site.page.AuthoredPage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * JBake, told to host our site.
 *
 * <pre>{@code
 * JBakeHost host = JBakeHost.crawl(root.resolve("content/pages"), "content/pages", markdown::unsafe);
 * host.pages();                                                   // to link to
 * host.render(scratch, (page, out) -> templates.render(site, page, out));
 * JBakeHost.copy(root.resolve("assets"), scratch);
 * }</pre>
 *
 * <p>Two hosts may work at the same time; their crawls then take turns. They leave the JVM's locale and time zone alone. No class
 * of JBake is loaded while there is neither a page nor an asset.
 */
public final class JBakeHost {

    /** The line of a page's file below which its body starts. */
    public static final String HEADER_END = Settings.HEADER_SEPARATOR;

    /** What a page stands in. */
    public interface Layout {

        /** Writes one hand-written page. */
        void write(AuthoredPage page, Writer out) throws IOException;
    }

    private final @Nullable Crawl crawl;
    private final List<Problem> warnings;

    private JBakeHost(@Nullable Crawl crawl, List<Problem> warnings) {
        this.crawl = crawl;
        this.warnings = warnings.stream().sorted(Problem.READING_ORDER).toList();
    }

    /**
     * @param folder the only folder that is crawled; it need not exist
     * @param shownAs what the user calls it
     * @param markdown turns Markdown into HTML
     */
    public static JBakeHost crawl(Path folder, String shownAs, UnaryOperator<String> markdown) throws IOException {
        PagesFolder pages = PagesFolder.of(folder, shownAs);
        List<Problem> warnings = new ArrayList<>(pages.warnings());
        Crawl crawl = pages.files().isEmpty() ? null : Crawl.of(pages, markdown, warnings);
        return new JBakeHost(crawl, warnings);
    }

    /** The published pages, sorted by address. */
    public List<AuthoredPage> pages() {
        return crawl == null ? List.of() : List.copyOf(crawl.pages().values());
    }

    /** What was left out or could not be read, and why. Drafts are left out silently. */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * Renders what was crawled.
     *
     * @param target receives the pages; what it holds after a failure is not to be published
     */
    public void render(Path target, Layout layout) throws IOException {
        if (crawl != null) {
            Bake.render(crawl, target, layout);
        }
    }

    /** Copies a folder of assets, but no links and nothing hidden; one that does not exist counts as empty. */
    public static void copy(Path assets, Path target) throws IOException {
        Bake.copy(assets, target);
    }
}
