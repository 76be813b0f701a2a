package debrief.view;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Speaker;
import debrief.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the public profile keeps back. All of it lies open all the same where the repository that holds {@code content/} is
 * public, as the repository of a site on GitHub Pages is with a free account.
 */
public final class Withheld {

    private Withheld() {}

    /** In words, as {@code 2 private interviews}; empty when everything may be read by everybody. */
    public static List<String> in(Portfolio portfolio) {
        List<String> all = new ArrayList<>();
        tell(
                all,
                count(
                        portfolio,
                        one -> one.setting().draft() || !isPublic(one.setting().visibility())),
                "a private interview",
                "%d private interviews");
        tell(
                all,
                count(
                        portfolio,
                        one -> isPublic(one.setting().visibility())
                                && !isPublic(one.setting().transcript())),
                "what was said in an interview",
                "what was said in %d interviews");
        tell(
                all,
                (int) portfolio.interviews().stream()
                        .flatMap(one -> one.report().exchanges().stream())
                        .filter(Exchange::hidden)
                        .count(),
                "a private question",
                "%d private questions");
        tell(
                all,
                count(portfolio, Withheld::namesSomebody) + (isReplaced(portfolio.owner()) ? 1 : 0),
                "names that pages replace",
                "names that pages replace");
        tell(all, portfolio.cv().isBlank() ? 0 : 1, "your CV", "");
        tell(all, count(portfolio, one -> !one.job().isBlank()), "a job's advertisement", "%d jobs' advertisements");
        return all;
    }

    private static boolean isPublic(Visibility visibility) {
        return visibility == Visibility.PUBLIC;
    }

    private static boolean namesSomebody(Interview interview) {
        return !interview.setting().names().isEmpty()
                || isReplaced(interview.setting().company())
                || interview.setting().speakers().stream().map(Speaker::person).anyMatch(Withheld::isReplaced);
    }

    private static boolean isReplaced(Person person) {
        return !person.name().isEmpty();
    }

    private static int count(Portfolio portfolio, Predicate<Interview> which) {
        return (int) portfolio.interviews().stream().filter(which).count();
    }

    private static void tell(List<String> all, int count, String one, String several) {
        if (count > 0) {
            all.add(count == 1 ? one : several.replace("%d", Integer.toString(count)));
        }
    }
}
