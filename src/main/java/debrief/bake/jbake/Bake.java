package debrief.bake.jbake;

import debrief.problem.ProblemsException;
import debrief.site.page.AuthoredPage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import org.jbake.app.Asset;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.model.TemplateModel;

/** Pages and assets: what JBake's Oven does after a crawl. The Oven itself cannot run without OrientDB. */
final class Bake {

    private Bake() {}

    static void render(Crawl crawl, Path target, JBakeHost.Layout layout) throws IOException {
        Settings settings = into(target);
        // JBake's own engine for FreeMarker does not escape, and writes stack traces into pages.
        DelegatingTemplateEngine engine = new DelegatingTemplateEngine(null, settings) {
            @Override
            public void renderDocument(TemplateModel model, String templateName, Writer out) {
                try {
                    layout.write(page(crawl, model.getContent()), out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        Renderer renderer = new Renderer(null, settings, engine);
        for (DocumentModel document : crawl.documents()) {
            try {
                renderer.render(document);
            } catch (Exception e) {
                throw ours(e, page(crawl, document));
            }
        }
    }

    static void copy(Path assets, Path target) throws IOException {
        Asset asset = new Asset(into(target));
        asset.copy(new LinklessFolder(assets.toFile()));
        for (Throwable error : asset.getErrors()) {
            throw new IOException("An asset could not be copied: " + error.getMessage(), error);
        }
    }

    private static Settings into(Path target) {
        File folder = target.toAbsolutePath().toFile();
        return new Settings() {
            @Override
            public File getDestinationFolder() {
                return folder;
            }
        };
    }

    private static AuthoredPage page(Crawl crawl, DocumentModel document) {
        return Objects.requireNonNull(crawl.pages().get(document.getUri()));
    }

    /** JBake's renderer wraps what a page threw. */
    private static RuntimeException ours(Exception wrapped, AuthoredPage page) throws IOException {
        Throwable cause = wrapped.getCause();
        if (cause instanceof ProblemsException problems) {
            return problems;
        }
        if (cause instanceof IOException || cause instanceof UncheckedIOException) {
            throw new IOException(page.source() + ": " + cause.getMessage(), cause);
        }
        return new IllegalStateException(page.source() + " could not be rendered to " + page.permalink(), cause);
    }
}
