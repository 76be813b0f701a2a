package debrief.site.page;

import java.util.List;

/**
 * Everything on one page, for paper.
 *
 * @param guides to the kinds of question that occur
 */
public record PrintPage(
        String subject, List<Chapter> chapters, List<RecommendationsPage.Area> plan, List<GuidePage> guides)
        implements Page {

    @Override
    public String permalink() {
        return "print.html";
    }

    @Override
    public String title() {
        return "Print version";
    }

    @Override
    public String description() {
        return "The whole portfolio on one page, laid out for paper.";
    }

    @Override
    public boolean listed() {
        return false;
    }

    /** One interview with its questions. */
    public record Chapter(InterviewPage interview, List<QuestionPage> questions) {}
}
