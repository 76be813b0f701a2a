package debrief.site.page;

import java.util.List;

/**
 * One item of the plan: the same advice of several interviews is one item.
 *
 * @param anchor its name on the page
 * @param priority 1 first … 3; 0 when nobody said
 * @param says what each interview says of it, newest first
 * @param topics what it is about
 */
public record MergedAdvice(String anchor, String area, String label, int priority, List<Said> says, List<Link> topics) {

    /**
     * @param interview where it was said
     * @param from the questions it comes from
     * @param by who said it
     * @param language of the interview
     */
    public record Said(Link interview, String date, Prose text, List<Link> from, Byline by, String language) {}
}
