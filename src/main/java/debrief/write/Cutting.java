package debrief.write;

import debrief.coach.Coach;
import debrief.coach.ModelFailure;
import debrief.generate.Recut;
import debrief.generate.Scope;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Report;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where one question ends and the next begins, as the coach sees it: in a transcript whose exchanges nobody wrote down yet,
 * and on request again where rules or a coach did.
 */
final class Cutting {

    private final Coach coach;
    private final Talks talks;
    private final Set<String> recorded;
    private final Set<String> cut = new HashSet<>();
    private final List<String> failures = new ArrayList<>();

    /** @param recorded interviews whose exchanges are written down */
    Cutting(Coach coach, Talks talks, Set<String> recorded) {
        this.coach = coach;
        this.talks = talks;
        this.recorded = Set.copyOf(recorded);
    }

    /**
     * The portfolio with exchanges as the coach finds them; once written down they stay.
     *
     * @param wanted ids of the interviews that are written on
     * @throws ModelFailure that ends the run
     */
    Portfolio of(Portfolio portfolio, Set<String> wanted, Scope scope) throws ModelFailure, InterruptedException {
        List<Interview> interviews = new ArrayList<>();
        for (Interview interview : portfolio.interviews()) {
            if (scope.cutsAnew() && scope.takes(interview)) {
                interviews.add(anew(portfolio, interview));
            } else if (wanted.contains(interview.id()) && isBare(interview)) {
                interviews.add(divided(portfolio, interview, interview, "its questions are those that rules found"));
            } else {
                interviews.add(interview);
            }
        }
        return portfolio.with(interviews);
    }

    /** Interviews whose exchanges are written down as they were found now, whatever was written of them before. */
    Set<String> cut() {
        return Set.copyOf(cut);
    }

    /** What could not be done, in words. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Rules propose its exchanges at each build: nobody wrote them down. */
    private boolean isBare(Interview interview) {
        List<Exchange> exchanges = interview.report().exchanges();
        return !recorded.contains(interview.id())
                && !exchanges.isEmpty()
                && exchanges.stream().allMatch(Exchange::proposed);
    }

    private Interview anew(Portfolio portfolio, Interview interview) throws ModelFailure, InterruptedException {
        if (interview.transcript().turns().isEmpty()) {
            return interview;
        }
        Optional<String> obstacle = Recut.obstacle(interview);
        if (obstacle.isPresent()) {
            failures.add(interview.id() + ": its questions stay as they are divided: " + obstacle.get());
            return interview;
        }
        Interview bare = BareTranscript.complete(portfolio.with(List.of(interview.with(Report.EMPTY))), talks)
                .interviews()
                .get(0);
        Interview divided = divided(portfolio, interview, bare, "its questions stay as they were divided");
        return divided.equals(interview)
                ? interview
                : divided.with(divided.report()
                        .with(Recut.of(
                                interview.report().exchanges(), divided.report().exchanges())));
    }

    private Interview divided(Portfolio portfolio, Interview interview, Interview bare, String otherwise)
            throws ModelFailure, InterruptedException {
        try {
            List<Exchange> found = coach.segment(portfolio, bare, bare.report().exchanges());
            cut.add(interview.id());
            return interview.with(interview.report().with(found));
        } catch (ModelFailure failure) {
            return switch (failure.kind()) {
                case REFUSED, BUDGET -> throw failure;
                case RATE_LIMITED, OUTAGE, TOO_LONG, REJECTED -> {
                    failures.add(interview.id() + ": " + otherwise + ": " + failure.getMessage());
                    yield interview;
                }
                case WAITING -> interview;
            };
        }
    }
}
