package debrief.bake;

import debrief.bake.jbake.Authored;
import debrief.bake.jbake.JBakeHost;
import debrief.bake.jbake.PageFailure;
import debrief.markdown.Markdown;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.site.AuthoredPage;
import debrief.site.Page;
import debrief.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages in {@code content/pages} and the files in {@code assets}, as JBake reads them. */
public final class HandWritten {

    private final Path root;
    private final Markdown markdown = new Markdown();
    private final JBakeHost host;
    private final List<AuthoredPage> pages;

    private HandWritten(Path root) {
        this.root = root;
        this.host = new JBakeHost(root.resolve("content/pages"), markdown::unsafe);
        this.pages = host.crawl().stream()
                .map(authored -> page(authored, shown(host.source(authored.address()))))
                .toList();
    }

    /**
     * @param root the portfolio's folder
     * @throws ProblemsException when a folder is a link that leads out of the portfolio: it could publish anything
     */
    public static HandWritten crawl(Path root) throws IOException {
        for (String folder : List.of("content/pages", "assets", "templates")) {
            Path at = root.resolve(folder);
            if (Files.exists(at) && !at.toRealPath().startsWith(root.toRealPath())) {
                throw new ProblemsException(List.of(Problem.error(
                        Location.of(folder), "a link that leads out of the portfolio", "copy the files here instead")));
            }
        }
        return new HandWritten(root);
    }

    public List<AuthoredPage> pages() {
        return pages;
    }

    /** What JBake left out or could not read. */
    public List<Problem> warnings() {
        return host.remarks().stream()
                .map(remark -> Problem.warning(Location.of(shown(remark.file())), remark.message(), remark.hint()))
                .toList();
    }

    /** Where pages start whose Markdown stands there as it was typed. */
    public List<Location> asTyped() throws IOException {
        Set<String> bodies = markdown.asTyped().stream().map(markdown::unsafe).collect(Collectors.toSet());
        List<Location> starts = new ArrayList<>();
        for (AuthoredPage page : pages) {
            if (bodies.contains(page.body().unchecked())) {
                List<String> lines = Files.readAllLines(root.resolve(page.source()));
                starts.add(new Location(page.source(), lines.indexOf(JBakeHost.HEADER_END) + 2, 0));
            }
        }
        return starts;
    }

    /**
     * Renders a whole site: JBake calls for the report's pages, renders those written by hand and copies the assets.
     * Without such pages and assets the report is rendered directly, to the same bytes.
     */
    public void bake(Site site, Templates templates, Destination destination) throws IOException {
        ReportPages report = new ReportPages(templates, site);
        List<Page> reportPages = site.pages().stream()
                .filter(page -> !(page instanceof AuthoredPage))
                .toList();
        Path assets = root.resolve("assets");
        if (pages.isEmpty() && !Files.isDirectory(assets)) {
            report.render(reportPages, destination);
            return;
        }
        Path scratch = Files.createTempDirectory("debrief-");
        try {
            host.render(scratch, new Rendering(site, templates, report, reportPages, destination), List.of(assets));
            addAll(scratch, assets, destination);
        } catch (PageFailure failure) {
            throw failure.getCause() instanceof ProblemsException problems ? problems : failure;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Folders.delete(scratch);
        }
    }

    private static void addAll(Path scratch, Path assets, Destination destination) throws IOException {
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String permalink = scratch.relativize(file).toString().replace('\\', '/');
                Path asset = assets.resolve(permalink);
                if (!Files.exists(asset) || Publishable.any(asset, permalink).isEmpty()) {
                    destination.add(permalink, Files.readAllBytes(file));
                }
            }
        }
    }

    /** A file as the user would type it. */
    private String shown(Path file) {
        return root.relativize(root.resolve(file)).toString().replace('\\', '/');
    }

    private static AuthoredPage page(Authored authored, String source) {
        return new AuthoredPage(
                authored.address(),
                source,
                authored.title(),
                authored.attributes().getOrDefault("description", ""),
                new AuthoredPage.Html(authored.body()),
                authored.attributes());
    }

    /** What JBake calls back for. */
    private record Rendering(
            Site site, Templates templates, ReportPages reports, List<Page> reportPages, Destination destination)
            implements JBakeHost.Pages {

        @Override
        public int report() throws IOException {
            reports.render(reportPages, destination);
            return reportPages.size();
        }

        @Override
        public void write(Authored authored, Map<String, Object> content, Writer out) throws IOException {
            Map<String, Object> shown = new HashMap<>(authored.attributes());
            shown.put("title", authored.title());
            shown.put("type", authored.type());
            shown.put("status", authored.status());
            templates.render(site, page(authored, ""), shown, out);
        }
    }
}
