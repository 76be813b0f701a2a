package debrief.bake;

import debrief.bake.jbake.JBakeHost;
import debrief.markdown.Markdown;
import debrief.problem.Location;
import debrief.problem.LostLetters;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.site.page.AuthoredPage;
import debrief.site.page.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages in {@code content/pages} and the files in {@code assets}, as JBake reads them. */
public final class HandWritten {

    private final Path root;
    private final Markdown markdown = new Markdown();
    private final JBakeHost host;
    private final List<Problem> warnings = new ArrayList<>();

    private HandWritten(Path root) throws IOException {
        this.root = root;
        this.host = JBakeHost.crawl(root.resolve("content/pages"), "content/pages", markdown::unsafe);
        warnings.addAll(host.warnings());
        for (AuthoredPage page : host.pages()) {
            byte[] bytes = Files.readAllBytes(root.resolve(page.source()));
            LostLetters.in(bytes, 0, StandardCharsets.UTF_8)
                    .or(() -> LostLetters.in(new String(bytes, StandardCharsets.UTF_8)))
                    .ifPresent(lost -> warnings.add(Problem.warning(
                            new Location(page.source(), lost.line(), lost.column()), lost.what(), lost.hint())));
        }
    }

    /**
     * @param root the portfolio's folder
     * @throws ProblemsException when a folder is a link that leads out of the portfolio: it could publish anything
     */
    public static HandWritten crawl(Path root) throws IOException {
        for (String folder : List.of("content/pages", "assets", "templates")) {
            Path at = root.resolve(folder);
            if (Files.exists(at) && !at.toRealPath().startsWith(root.toRealPath())) {
                throw ProblemsException.at(
                        folder, "a link that leads out of the portfolio", "copy the files here instead");
            }
        }
        return new HandWritten(root);
    }

    public List<AuthoredPage> pages() {
        return host.pages();
    }

    /** What JBake left out or could not read, and where letters were lost. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** Where pages start whose Markdown stands there as it was typed. */
    public List<Location> asTyped() throws IOException {
        Set<String> bodies = markdown.asTyped().stream().map(markdown::unsafe).collect(Collectors.toSet());
        List<Location> starts = new ArrayList<>();
        for (AuthoredPage page : pages()) {
            if (bodies.contains(page.body().unchecked())) {
                List<String> lines = new String(Files.readAllBytes(root.resolve(page.source())), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                starts.add(new Location(page.source(), lines.indexOf(JBakeHost.HEADER_END) + 2, 0));
            }
        }
        return starts;
    }

    /** Renders a whole site: the report, then with JBake the pages written by hand and the assets, if there are any. */
    public void bake(Site site, Templates templates, Destination destination) throws IOException {
        new ReportPages(templates, site)
                .render(
                        site.pages().stream()
                                .filter(page -> !(page instanceof AuthoredPage))
                                .toList(),
                        destination);
        Path assets = root.resolve("assets");
        if (pages().isEmpty() && !Files.isDirectory(assets)) {
            return;
        }
        Path scratch = Files.createTempDirectory("debrief-");
        try {
            Path rendered = scratch.resolve("pages");
            host.render(rendered, (page, out) -> templates.render(site, page, out));
            Path copied = scratch.resolve("assets");
            JBakeHost.copy(assets, copied);
            for (Path file : Folders.files(rendered)) {
                destination.add(Folders.relative(rendered, file), Files.readAllBytes(file));
            }
            for (Path file : Folders.files(copied)) {
                String permalink = Folders.relative(copied, file);
                if (Publishable.any(file, permalink).isEmpty()) {
                    destination.add(permalink, Files.readAllBytes(file));
                }
            }
        } finally {
            Folders.delete(scratch);
        }
    }
}
