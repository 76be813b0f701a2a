package debrief.build;

import debrief.bake.Assets;
import debrief.bake.HandWritten;
import debrief.bake.LockedSite;
import debrief.bake.Publication;
import debrief.bake.Templates;
import debrief.build.BuildRequest.Progress;
import debrief.content.ContentFolder.Content;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.site.Proof;
import debrief.site.SitePlan;
import debrief.site.SitePlan.Address;
import debrief.site.page.Site;
import debrief.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that a site is made of: the content, the pages written by hand, pictures and templates. */
public record BuildInputs(Path root, Content content, HandWritten handWritten, Assets assets, Templates templates) {

    /** @throws debrief.problem.ProblemsException when hand-written files or templates cannot be used at all */
    public static BuildInputs of(Path root, Content content) throws IOException {
        return new BuildInputs(
                root,
                content,
                HandWritten.crawl(root),
                Assets.of(root),
                new Templates(root.resolve("templates"), content.portfolio().language()));
    }

    public Site plan(View view, Address address, Proof proof) {
        return SitePlan.of(view, address, handWritten.pages(), templates.words(), proof);
    }

    /** What a build would say of these files, without one. */
    public List<Problem> check() throws IOException {
        Portfolio readable = content.portfolio();
        Site site = plan(View.of(readable, Profile.PRIVATE), Address.of("", ""), Proof.NONE);
        templates.check(site.pages());
        Set<Problem> dead = new LinkedHashSet<>(deadLinks(site));
        if (readable.profile() != Profile.PRIVATE && DeadLinks.anyWritten(content)) {
            // What leads to a page that only the owner sees.
            dead.addAll(deadLinks(plan(View.of(readable, readable.profile()), Address.of("", ""), Proof.NONE)));
        }
        List<Problem> doubtful = readable.profile() == Profile.PUBLIC ? DoubtfulNames.in(content) : List.of();
        return warnings(List.of(UnreadableMarkdown.check(content, handWritten), List.copyOf(dead), doubtful));
    }

    private List<Problem> deadLinks(Site site) throws IOException {
        return DeadLinks.in(root, content, site, templates, assets.permalinks());
    }

    /** Renders all pages, and locks them where that is wanted. */
    public void bake(Site site, BuildRequest request, Publication publication, Progress progress) throws IOException {
        if (request.passphrase().isEmpty()) {
            handWritten.bake(site, templates, publication);
            assets.publish(publication);
            return;
        }
        LockedSite locked = new LockedSite(
                request.site(), request.shownAs(), request.passphrase().get(), templates);
        handWritten.bake(site, templates, locked);
        assets.publish(publication, locked);
        progress.step("locking");
        locked.seal(publication);
    }

    /** What is worth a look in the user's files after a build. */
    public List<Problem> warnings(Site site, Gate gate, BuildRequest request, Profile profile) throws IOException {
        return warnings(List.of(
                gate.close(root, request.shownAs()),
                profile == Profile.PUBLIC ? DoubtfulNames.in(content) : List.of(),
                UnreadableMarkdown.on(content, handWritten, templates),
                deadLinks(site)));
    }

    private List<Problem> warnings(List<List<Problem>> more) {
        return Stream.concat(
                        Stream.of(content.problems(), handWritten.warnings(), assets.warnings(), templates.warnings()),
                        more.stream())
                .flatMap(List::stream)
                .sorted(Problem.READING_ORDER)
                .toList();
    }
}
