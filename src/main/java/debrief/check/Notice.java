package debrief.check;

import debrief.content.ContentFolder.Content;
import debrief.content.Places;
import debrief.evidence.Review;
import debrief.evidence.reading.Finding;
import debrief.problem.Location;
import debrief.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a check has to say: a problem in a file, or a finding of the evidence check.
 *
 * @param kind {@code problem}, or the finding's kind as YAML writes it
 * @param interview its id; empty, as the next three are, for a problem in a file
 * @param words the fewest words that are wrong; empty when something is missing
 * @param turn the turn that proves it; 0 when none does
 * @param problem where it is, what it is, and what to try
 */
public record Notice(
        String kind, String interview, String exchange, String section, String words, int turn, Problem problem) {

    /** What is wrong with a file, not with what is said in it. */
    public static final String PROBLEM = "problem";

    private static final Comparator<Notice> READING_ORDER =
            Comparator.comparing(Notice::problem, Problem.READING_ORDER).thenComparing(Notice::kind);

    static Notice of(Problem problem) {
        return new Notice(PROBLEM, "", "", "", "", 0, problem);
    }

    static Notice of(Finding finding, Location location) {
        Finding.Place place = finding.place();
        return new Notice(
                finding.kind().key(),
                place.interview(),
                place.exchange(),
                place.section(),
                finding.words(),
                place.turn(),
                finding.isError()
                        ? Problem.error(location, finding.message(), finding.hint())
                        : Problem.warning(location, finding.message(), finding.hint()));
    }

    /** All of it in reading order. */
    public static List<Notice> all(Content content, List<Problem> problems, Review review) {
        Places places = Places.of(content);
        return Stream.of(
                        problems.stream().map(Notice::of),
                        review.findings().stream().map(finding -> of(finding, places.of(finding))),
                        review.idle().stream().map(idle -> of(idle(idle, places.of(idle)))))
                .flatMap(notices -> notices)
                .sorted(READING_ORDER)
                .toList();
    }

    private static Problem idle(Review.Idle idle, Location location) {
        return Problem.warning(
                location,
                "this accepts a finding of the kind '" + idle.accepted().kind() + "' that is not made",
                "remove the entry; or compare its words with those that 'debrief check' tells");
    }

    public boolean isError() {
        return problem.isError();
    }
}
