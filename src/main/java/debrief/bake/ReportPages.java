package debrief.bake;

import debrief.site.Page;
import debrief.site.Site;
import debrief.site.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Renders the pages of a site, at the same time, into a publication. */
public final class ReportPages {

    /** A page is about this big; a buffer that starts so never has to grow twice. */
    private static final int TYPICAL = 32 * 1024;

    private final Templates templates;
    private final Site site;

    public ReportPages(Templates templates, Site site) {
        this.templates = templates;
        this.site = site;
    }

    /** Renders these pages; the order does not matter, each ends up at its permalink. */
    public void render(Collection<? extends Page> pages, Publication publication) throws IOException {
        try {
            pages.parallelStream().forEach(page -> {
                try {
                    publication.add(page.permalink(), bytes(page));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private byte[] bytes(Page page) throws IOException {
        if (page instanceof TextFile file) {
            return file.content().getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL);
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            templates.render(site, page, out);
        }
        return bytes.toByteArray();
    }
}
