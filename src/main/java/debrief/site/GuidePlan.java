package debrief.site;

import debrief.model.Guide;
import debrief.model.Slug;
import debrief.site.page.GuidePage;
import debrief.site.page.Prose;
import debrief.site.page.QuestionPage.GuideView;
import debrief.site.page.QuestionRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        return new GuidePage(
                permalink(guide),
                kind,
                guide.title(),
                guide.description(),
                guide.points().stream()
                        .map(point -> Prose.of(point, permalink(guide)))
                        .toList(),
                parts,
                rows.stream().filter(row -> row.kind().equals(kind)).toList(),
                permalink(guide).replaceAll("html$", "md"));
    }

    /** What a question's page shows of its guide. */
    static GuideView view(Guide guide) {
        return new GuideView(
                guide.title(),
                permalink(guide),
                guide.points().stream()
                        .map(point -> Prose.of(point, permalink(guide)))
                        .toList());
    }
}
