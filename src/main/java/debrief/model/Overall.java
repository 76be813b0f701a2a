package debrief.model;

import java.util.List;

/**
 * What a coach makes of a whole talk, beside the recommendations.
 *
 * @param verdict one sentence on the talk, Markdown; may be empty
 * @param carried what carried it
 * @param wrong wrong statements over all questions
 * @param stories what the candidate told that can serve again
 * @param week what to do on which day: the label is the day
 */
public record Overall(String verdict, List<Point> carried, List<Mistake> wrong, List<Story> stories, List<Point> week) {

    /** Nobody made anything of it. */
    public static final Overall NONE = new Overall("", List.of(), List.of(), List.of(), List.of());

    public Overall {
        carried = List.copyOf(carried);
        wrong = List.copyOf(wrong);
        stories = List.copyOf(stories);
        week = List.copyOf(week);
    }

    /** Nobody made anything of it. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * A statement that is not true.
     *
     * @param exchange the id of the exchange in which it was said
     * @param turn where it was said
     * @param says the statement
     * @param because Markdown
     */
    public record Mistake(String exchange, int turn, String says, String because) {}

    /**
     * Something that happened, ready to be told again.
     *
     * @param told ids of the exchanges in which it was told
     * @param situation Markdown; may be empty
     * @param result Markdown; may be empty
     * @param figures the numbers in it
     * @param serves the questions that it can answer
     */
    public record Story(
            String title,
            List<String> told,
            String situation,
            String result,
            List<String> figures,
            List<String> serves) {

        public Story {
            told = List.copyOf(told);
            figures = List.copyOf(figures);
            serves = List.copyOf(serves);
        }
    }
}
