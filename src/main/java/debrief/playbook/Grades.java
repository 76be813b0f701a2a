package debrief.playbook;

import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Rating;
import debrief.playbook.Question.Term;
import java.util.stream.Stream;

/**
 * Rates an answer by what rules can see of it. The rubric of the kind says in words what each mark stands for.
 *
 * <p>Content is judged by the question's and the topic's words alone: whether they are used rightly, no rule can tell.
 */
final class Grades {

    /** Fewer words can be rated as too few, and as nothing else. */
    private static final int WORTH_RATING = 5;

    private Grades() {}

    static Rating of(Reading reading) {
        if (reading.heard().isSilent() || !reading.heard().english()) {
            return new Rating(0, 0, 0);
        }
        return new Rating(content(reading), structure(reading), evidence(reading));
    }

    private static int content(Reading reading) {
        if (reading.has(Sign.ADMITTED_BARE) || reading.heard().words() < WORTH_RATING) {
            return 1;
        }
        long terms = reading.question().terms().size();
        long touched = reading.question().terms().stream()
                .filter((Term term) -> term.isIn(reading.heard().stems()))
                .count();
        if (reading.heard().kind().is(Trait.PERSONAL)) {
            return story(reading);
        }
        if (terms == 0 && !reading.has(Sign.TOPIC)) {
            return 0;
        }
        int grade = 2;
        grade += terms > 0 && touched * 2 > terms ? 1 : 0;
        grade += reading.has(Sign.KNOWN_TERMS) || reading.has(Sign.REASON) && reading.has(Sign.TRADE_OFF) ? 1 : 0;
        grade -= terms > 0 && touched == 0 && !reading.has(Sign.KNOWN_TERMS) ? 1 : 0;
        grade -= reading.has(Sign.UNANSWERED) && grade > 1 ? 1 : 0;
        return clamp(grade);
    }

    /** What such a story should hold. */
    private static int story(Reading reading) {
        boolean wish =
                reading.heard().kind() == Kind.MOTIVATION || reading.heard().kind() == Kind.PLANS;
        int grade = reading.has(Sign.TOO_SHORT) ? 0 : 1;
        grade += reading.has(Sign.OWN_ACTION) ? 1 : 0;
        grade += reading.has(wish ? Sign.REASON : Sign.RESULT) ? 1 : 0;
        grade += reading.has(Sign.EXAMPLE) || reading.has(wish ? Sign.NAME : Sign.SITUATION) ? 1 : 0;
        return clamp(grade);
    }

    private static int structure(Reading reading) {
        int grade = 2;
        grade += reading.has(Sign.DIRECT) || !reading.has(Sign.INDIRECT) && reading.has(Sign.SITUATION) ? 1 : 0;
        grade += reading.has(Sign.ON_LENGTH) ? 1 : 0;
        grade -= reading.has(Sign.INDIRECT) ? 1 : 0;
        grade -= reading.has(Sign.TRAILING) || reading.has(Sign.WINDING) ? 1 : 0;
        return clamp(grade);
    }

    private static int evidence(Reading reading) {
        long kinds = Stream.of(Sign.NUMBER, Sign.RESULT, Sign.OWN_ACTION, Sign.EXAMPLE, Sign.NAME)
                .filter(reading::has)
                .count();
        return clamp((int) kinds);
    }

    private static int clamp(int grade) {
        return Math.max(1, Math.min(Rating.BEST, grade));
    }
}
