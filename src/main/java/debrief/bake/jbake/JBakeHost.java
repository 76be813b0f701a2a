package debrief.bake.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * JBake, told to host our site.
 *
 * <p>A host is used by one thread; two hosts may work at the same time, and their crawls then take turns. It leaves
 * the JVM's locale and time zone alone. No class of JBake is loaded while there is no page to crawl.
 */
public final class JBakeHost {

    /** The line of a page's file below which its body starts. */
    public static final String HEADER_END = Settings.HEADER_SEPARATOR;

    /** What JBake calls back for: our own pages. */
    public interface Pages {

        /**
         * Writes one hand-written page, in the site's layout.
         *
         * @param content JBake's own map of the document
         */
        void write(Authored page, Map<String, Object> content, Writer out) throws IOException;

        /** Renders the report: called once, before the hand-written pages. Returns the number of its pages. */
        int report() throws IOException;
    }

    private final Path folder;
    private final UnaryOperator<String> markdown;
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Crawl crawled;

    /**
     * @param pages the only folder that is crawled; it need not exist
     * @param markdown turns Markdown into HTML
     */
    public JBakeHost(Path pages, UnaryOperator<String> markdown) {
        this.folder = pages;
        this.markdown = markdown;
    }

    /** The published pages, sorted by address. */
    public List<Authored> crawl() {
        remarks.clear();
        try {
            Listing listing = Listing.of(folder);
            remarks.addAll(listing.remarks());
            if (listing.pages().isEmpty()) {
                crawled = null;
                return List.of();
            }
            Crawl crawl = Crawl.of(listing, markdown, remarks);
            crawled = crawl;
            return crawl.authored();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the pages in " + folder, e);
        }
    }

    /**
     * The file that a crawled page was written in, below the folder of pages as the caller named it.
     *
     * @throws IllegalArgumentException when no page has this address
     */
    public Path source(String address) {
        Path source = crawled == null ? null : crawled.source(address);
        if (source == null) {
            throw new IllegalArgumentException("no page was crawled for " + address);
        }
        return source;
    }

    /** What the last crawl left out or could not read, and why, sorted by file. Drafts are left out silently. */
    public List<Remark> remarks() {
        return remarks.stream().sorted(Comparator.comparing(Remark::file)).toList();
    }

    /**
     * Has JBake call for the report, render what was crawled and copy the assets.
     *
     * @param scratch receives everything that JBake writes; what it holds after a failure is not to be published
     * @param assetFolders their contents land in {@code scratch} itself; one that does not exist counts as empty
     * @throws PageFailure if a page could not be rendered, once all were tried
     */
    public void render(Path scratch, Pages pages, List<Path> assetFolders) {
        Crawl crawl = crawled != null ? crawled : Crawl.ofNothing();
        try {
            new Bake(crawl).render(scratch, pages, assetFolders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
