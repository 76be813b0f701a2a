package debrief.build;

import debrief.bake.Templates;
import debrief.content.ContentFolder.Content;
import debrief.content.LocatedMarkdown;
import debrief.content.Passages;
import debrief.markdown.Markdown;
import debrief.problem.Location;
import debrief.problem.Nearest;
import debrief.problem.Problem;
import debrief.site.page.Addresses;
import debrief.site.page.Addresses.Target;
import debrief.site.page.AuthoredPage;
import debrief.site.page.Page;
import debrief.site.page.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Links of texts inside the site that lead nowhere, pictures that are not there, and where they are written. */
final class DeadLinks {

    private final Site site;
    private final Templates templates;
    private final Set<String> files;
    private final Addresses addresses;
    private final Map<String, Page> pages;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private DeadLinks(Site site, Templates templates, Set<String> files) {
        this.site = site;
        this.templates = templates;
        this.files = files;
        this.addresses = Addresses.of(site);
        this.pages = site.pages().stream().collect(Collectors.toMap(Page::permalink, page -> page));
    }

    /**
     * @param site texts whose page it does not have are passed over
     * @param files of the site that are no pages
     */
    static List<Problem> in(Path root, Content content, Site site, Templates templates, Set<String> files)
            throws IOException {
        DeadLinks dead = new DeadLinks(site, templates, files);
        Markdown markdown = new Markdown();
        for (LocatedMarkdown text : Passages.of(content)) {
            if (mayLead(text)) {
                dead.look(
                        text.home(),
                        markdown.html(text.markdown()).addresses(),
                        href -> Passages.place(content, text, href));
            }
        }
        for (AuthoredPage page : site.pages(AuthoredPage.class)) {
            dead.look(
                    page.permalink(),
                    Markdown.authored(page.body().unchecked()).addresses(),
                    href -> place(root, page.source(), href));
        }
        return dead.problems;
    }

    static boolean anyWritten(Content content) {
        return Passages.of(content).stream().anyMatch(DeadLinks::mayLead);
    }

    private static boolean mayLead(LocatedMarkdown text) {
        return text.markdown().contains("](") || text.markdown().contains("]:");
    }

    private void look(String home, List<String> hrefs, Function<String, Location> place) throws IOException {
        if (!pages.containsKey(home)) {
            return;
        }
        for (String href : new LinkedHashSet<>(hrefs)) {
            Optional<Target> target = addresses.of(home, href);
            if (target.isPresent()) {
                look(href, target.get(), place);
            }
        }
    }

    private void look(String href, Target to, Function<String, Location> place) throws IOException {
        if (!to.known() && !files.contains(to.path())) {
            Set<String> all = to.isPage() ? pages.keySet() : files;
            problems.add(Problem.warning(
                    place.apply(href),
                    "nothing of the site is at '" + href + "'",
                    Nearest.to(to.path(), all)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(
                                    to.isPage()
                                            ? "a link is written as seen from the page of its text; private pages are on no public site"
                                            : "put the file into content/images, or into assets")));
            return;
        }
        String anchor = to.fragment().substring(to.fragment().indexOf('#') + 1);
        Page page = pages.get(to.path());
        if (to.fragment().contains("#") && !anchor.isEmpty() && page != null && to.isPage()) {
            Set<String> there = anchors(page);
            if (!there.contains(anchor) && !there.contains(Addresses.decoded(anchor))) {
                problems.add(Problem.warning(
                        place.apply(href),
                        "the page '" + to.path() + "' has no place '#" + anchor + "'",
                        Nearest.hint(anchor, there, "a heading's place is its words in small letters, with hyphens")));
            }
        }
    }

    private Set<String> anchors(Page page) throws IOException {
        Set<String> known = anchors.get(page.permalink());
        if (known == null) {
            known = templates.anchors(site, page);
            anchors.put(page.permalink(), known);
        }
        return known;
    }

    /** In a page written by hand. */
    private static Location place(Path root, String source, String href) {
        try {
            List<String> lines = new String(Files.readAllBytes(root.resolve(source)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                int at = lines.get(i).indexOf(href);
                if (at >= 0) {
                    return new Location(source, i + 1, lines.get(i).codePointCount(0, at) + 1);
                }
            }
            return Location.of(source);
        } catch (IOException unreadable) {
            return Location.of(source);
        }
    }
}
