package debrief.bake.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.jbake.app.Asset;
import org.jbake.app.Renderer;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Report, documents, assets: what JBake's Oven does after a crawl. The Oven itself cannot run without OrientDB. */
final class Bake {

    private static final String UNREGISTERED = "META-INF/org.jbake.parser.TemplateEngines.properties lost our engine";

    private final Crawl crawl;

    Bake(Crawl crawl) {
        this.crawl = crawl;
    }

    void render(Path scratch, JBakeHost.Pages pages, List<Path> assetFolders) throws IOException {
        Settings settings = new Settings(UnaryOperator.identity(), remark -> {});
        settings.setDestinationFolder(
                Files.createDirectories(scratch.toAbsolutePath()).toFile());
        Served served = new Served(pages);
        Shelf shelf = new Shelf(List.copyOf(crawl.documents().values()), served);
        Renderer renderer = new Renderer(shelf, settings);

        for (RenderingTool tool : tools()) {
            try {
                tool.render(renderer, shelf, settings);
            } catch (RenderingException e) {
                throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
            }
        }
        if (served.reports() != 1) {
            throw new IllegalStateException("META-INF/services/org.jbake.render.RenderingTool lost our tool");
        }
        renderDocuments(renderer, served);

        Asset asset = new Asset(settings);
        for (Path folder : assetFolders) {
            asset.copy(new LinklessFolder(folder.toFile()));
        }
        for (Throwable error : asset.getErrors()) {
            throw new IOException("An asset could not be copied: " + error.getMessage(), error);
        }
    }

    /** JBake's own tools for index, feed, archive and tags would want templates for what the report already has. */
    private static List<RenderingTool> tools() {
        return ServiceLoader.load(RenderingTool.class, RenderingTool.class.getClassLoader()).stream()
                .filter(tool -> !tool.type().getPackage().equals(DocumentsRenderer.class.getPackage()))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private void renderDocuments(Renderer renderer, Served served) {
        List<PageFailure> failures = new ArrayList<>();
        crawl.documents().forEach((address, document) -> {
            Path file = crawl.files().getOrDefault(address, Path.of(address));
            try {
                renderer.render(document);
                if (!served.wrote(address)) {
                    failures.add(new PageFailure(file, address, new IllegalStateException(UNREGISTERED)));
                }
            } catch (Exception e) {
                failures.add(new PageFailure(file, address, ours(e)));
            }
        });
        if (!failures.isEmpty()) {
            PageFailure first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** JBake's renderer wraps what a page threw once, our template engine once more. */
    private static Throwable ours(Exception thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && (cause == thrown || cause instanceof RenderingException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
