package debrief.model;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

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

    /** The same of exchanges and turns that are there: what names another falls away. */
    public Overall among(Set<String> exchanges, IntPredicate turns) {
        return new Overall(
                verdict,
                carried.stream().map(point -> point.restingOn(turns)).toList(),
                wrong.stream()
                        .filter(one -> exchanges.contains(one.exchange()) && turns.test(one.turn()))
                        .toList(),
                stories.stream().map(story -> story.among(exchanges)).toList(),
                week);
    }

    /** The same without all that may rest on exchanges or turns that are hidden. */
    public Overall restingOnly(Set<String> exchanges, IntPredicate turns) {
        return new Overall(
                "",
                carried.stream().filter(point -> point.restsOnly(turns)).toList(),
                wrong.stream()
                        .filter(one -> exchanges.contains(one.exchange()) && turns.test(one.turn()))
                        .toList(),
                stories.stream()
                        .filter(story -> !story.told().isEmpty() && exchanges.containsAll(story.told()))
                        .toList(),
                List.of());
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

        Story among(Set<String> exchanges) {
            List<String> left = told.stream().filter(exchanges::contains).toList();
            return new Story(title, left, situation, result, figures, serves);
        }
    }
}
