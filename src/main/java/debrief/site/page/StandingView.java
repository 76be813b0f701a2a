package debrief.site.page;

import java.util.List;

/**
 * Where the candidate stands, and the one thing to do next.
 *
 * @param verdict on the last talk that somebody gave one; may be empty
 * @param of that talk; an empty title when there is none
 * @param marks of the interviews that were rated, oldest first
 * @param tonight a question; an empty title when nothing is surely to be done
 * @param todo what to do about it; may be empty
 */
public record StandingView(Prose verdict, InterviewCard of, List<Mark> marks, QuestionRow tonight, Prose todo) {

    private static final Prose SILENT = Prose.of("", "");

    /** Nobody judged anything yet. */
    public static final StandingView NONE = new StandingView(
            SILENT,
            new InterviewCard("", "", "", "", "", "", SILENT, 0, 0, ""),
            List.of(),
            new QuestionRow(0, "", "", "", "", "", 0, 0, 0, "", SILENT, List.of(), ""),
            SILENT);

    public StandingView {
        marks = List.copyOf(marks);
    }

    /**
     * The mean of an interview's ratings.
     *
     * @param score in tenths, 10 to 40
     * @param rated of how many questions
     */
    public record Mark(InterviewCard interview, int score, int rated) {}
}
