package debrief.site.page;

import java.util.List;

/**
 * One interview: what it was, its questions in threads, the advice that came of it.
 *
 * @param intro what stands before the first question
 * @param closing what stands after the last
 * @param overall what the talk as a whole comes to
 * @param measures the talk in numbers
 * @param timeline who spoke how much, and when
 * @param questions in the order of the talk
 * @param proposed no person said which questions there are: rules or a coach found them
 * @param plan the advice of this interview alone
 * @param transcript the permalink of its transcript; empty when it has no page
 * @param notes a mentor's, on the whole interview
 */
public record InterviewPage(
        InterviewCard card,
        Prose intro,
        Prose closing,
        OverallView overall,
        List<MeasureView> measures,
        TimelineView timeline,
        List<QuestionRow> questions,
        boolean proposed,
        List<MergedAdvice> plan,
        List<TopicCount> topics,
        String transcript,
        List<NoteView> notes,
        Json structured)
        implements Page {

    @Override
    public String permalink() {
        return card.to();
    }

    @Override
    public String title() {
        return card.title();
    }

    @Override
    public String description() {
        if (card.summary().isEmpty() && questions.isEmpty()) {
            return card.title() + ": the transcript of an interview.";
        }
        return card.summary().isEmpty()
                ? card.title() + ": " + card.questions() + " questions, one by one."
                : Plain.sentence(card.summary().markdown());
    }
}
