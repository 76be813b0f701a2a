package debrief.site;

import debrief.model.Guide;
import debrief.model.Guide.Matter;
import debrief.model.Slug;
import debrief.site.page.GuidePage;
import debrief.site.page.Prose;
import debrief.site.page.QuestionPage.GuideView;
import debrief.site.page.QuestionRow;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans the guides: a page for each, with the questions of its kind. */
final class GuidePlan {

    private GuidePlan() {}

    private static String permalink(Guide guide) {
        return "guides/" + guide.kind().key() + ".html";
    }

    /** @param talks newest first */
    static List<GuidePage> pages(List<Guide> guides, List<ShownInterview> talks) {
        List<QuestionRow> rows =
                talks.stream().flatMap(talk -> talk.rows().stream()).toList();
        return guides.stream().map(guide -> page(guide, rows)).toList();
    }

    private static GuidePage page(Guide guide, List<QuestionRow> rows) {
        String kind = guide.kind().key();
        Set<String> anchors = new HashSet<>(Set.of("main", "toc", "check", "questions"));
        List<GuidePage.Part> parts = new ArrayList<>();
        for (Guide.Part part : guide.parts()) {
            String anchor = Slug.free(part.heading().isEmpty() ? "part" : Slug.of(part.heading()), anchors);
            parts.add(new GuidePage.Part(anchor, part.heading(), Prose.of(part.text(), permalink(guide))));
        }
        for (Matter matter : guide.matters()) {
            parts.add(new GuidePage.Part(anchor(matter), matter.title(), Prose.of(text(matter), permalink(guide))));
        }
        return new GuidePage(
                permalink(guide),
                kind,
                guide.title(),
                guide.description(),
                points(guide, guide.points()),
                parts,
                rows.stream().filter(row -> row.kind().equals(kind)).toList(),
                permalink(guide).replaceAll("html$", "md"));
    }

    private static String anchor(Matter matter) {
        return "asked-" + Slug.of(matter.title());
    }

    private static String text(Matter matter) {
        String strong = matter.strong().isEmpty()
                ? ""
                : "\n\n> **Strong:** " + matter.strong().strip().replace("\n", "\n> ");
        return matter.wants() + fault(matter, "\n\n") + strong;
    }

    private static String fault(Matter matter, String between) {
        return matter.fault().isEmpty() ? "" : between + "**What goes wrong most often:** " + matter.fault();
    }

    /** What a question's page shows of its guide. */
    static GuideView view(Guide guide) {
        return new GuideView(guide.title(), permalink(guide), Prose.of(""), points(guide, guide.points()));
    }

    /** The same of what the question asks about; empty where the guide has no such matter. */
    static Optional<GuideView> view(Guide guide, Text asked) {
        return guide.matters().stream()
                .filter(matter -> Phrases.of(matter.asks()).in(asked))
                .findFirst()
                .map(matter -> new GuideView(
                        matter.title(),
                        permalink(guide) + "#" + anchor(matter),
                        Prose.of(matter.wants() + fault(matter, " "), permalink(guide)),
                        points(guide, matter.points())));
    }

    private static List<Prose> points(Guide guide, List<String> points) {
        return points.stream().map(point -> Prose.of(point, permalink(guide))).toList();
    }
}
