package debrief.bake;

import debrief.site.page.Page;
import debrief.site.page.PrintPage;
import debrief.site.page.Site;
import debrief.site.page.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Renders the pages of a site, at the same time, into a destination. */
public record ReportPages(Templates templates, Site site) {

    /** A page is about this big; a buffer that starts so never has to grow twice. */
    private static final int TYPICAL = 32 * 1024;

    /** Pages a thread takes at a time: neighbours lie in one folder, and the system lets one thread at a time into a folder. */
    private static final int AT_ONCE = 12;

    /** Renders these pages; the order does not matter, each ends up at its permalink. */
    public void render(Collection<? extends Page> pages, Destination destination) throws IOException {
        // The print version is as long as all questions together, the search index as long as many: started last, they
        // would keep one processor alone at the end.
        List<Page> longestFirst = new ArrayList<>(pages);
        longestFirst.sort(Comparator.comparingInt(ReportPages::turn));
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            workers.add(CompletableFuture.runAsync(() -> renderFrom(longestFirst, next, destination)));
        }
        try {
            CompletableFuture.allOf(workers.toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException e) {
                throw e.getCause();
            }
            throw failed.getCause() instanceof RuntimeException e ? e : failed;
        }
    }

    private static int turn(Page page) {
        return page instanceof PrintPage ? 0 : page instanceof TextFile ? 1 : 2;
    }

    private void renderFrom(List<Page> pages, AtomicInteger next, Destination destination) {
        try {
            for (int from = next.getAndAdd(AT_ONCE); from < pages.size(); from = next.getAndAdd(AT_ONCE)) {
                for (Page page : pages.subList(from, Math.min(from + AT_ONCE, pages.size()))) {
                    destination.add(page.permalink(), bytes(page));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Page page) throws IOException {
        if (page instanceof TextFile file) {
            String content = file.content();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length() + TYPICAL);
            try (Writer out = writer(bytes)) {
                out.write(content);
            }
            return bytes.toByteArray();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL);
        try (Writer out = writer(bytes)) {
            templates.render(site, page, out);
        }
        return bytes.toByteArray();
    }

    /** Half an emoji shows as a sign that could not be read; Java would write a question mark, which says something else. */
    private static Writer writer(ByteArrayOutputStream bytes) {
        return new OutputStreamWriter(
                bytes,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith("\ufffd".getBytes(StandardCharsets.UTF_8)));
    }
}
