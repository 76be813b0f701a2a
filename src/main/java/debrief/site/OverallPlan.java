package debrief.site;

import debrief.model.Interview;
import debrief.model.Overall;
import debrief.site.page.Byline;
import debrief.site.page.Link;
import debrief.site.page.OverallView;
import debrief.site.page.OverallView.MistakeView;
import debrief.site.page.OverallView.StoryView;
import debrief.site.page.QuestionPage.PointView;
import java.util.List;

/** Plans what an interview's page says of the whole talk. */
final class OverallPlan {

    private OverallPlan() {}

    static OverallView of(ShownInterview talk, SignedTexts signed) {
        Interview interview = talk.interview();
        Overall overall = interview.report().overall();
        return new OverallView(
                signed.prose(overall.verdict()),
                overall.carried().stream()
                        .map(point -> PointViews.of(point, "", signed))
                        .toList(),
                overall.wrong().stream()
                        .filter(mistake ->
                                interview.exchange(mistake.exchange()).isPresent())
                        .map(mistake -> new MistakeView(
                                mistake.says(),
                                signed.prose(mistake.because()),
                                talk.link(mistake.exchange()),
                                mistake.turn(),
                                talk.whereIs(mistake.turn(), mistake.exchange())))
                        .toList(),
                overall.stories().stream()
                        .map(story -> new StoryView(
                                story.title(),
                                told(story, talk),
                                signed.prose(story.situation()),
                                signed.prose(story.result()),
                                story.figures(),
                                story.serves()))
                        .toList(),
                week(talk, signed),
                Byline.of(interview.report().advised()));
    }

    static List<PointView> week(ShownInterview talk, SignedTexts signed) {
        return talk.interview().report().overall().week().stream()
                .map(day -> PointViews.of(day, "", signed))
                .toList();
    }

    private static List<Link> told(Overall.Story story, ShownInterview talk) {
        return story.told().stream()
                .filter(id -> talk.interview().exchange(id).isPresent())
                .map(talk::link)
                .toList();
    }
}
