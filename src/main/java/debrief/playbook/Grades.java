package debrief.playbook;

import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Rating;
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

    static Rating of(Assessment assessment) {
        if (assessment.heard().isSilent() || !assessment.heard().english()) {
            return Rating.of(0, 0, 0);
        }
        return Rating.of(content(assessment), structure(assessment), evidence(assessment));
    }

    private static int content(Assessment assessment) {
        if (assessment.has(Feature.ADMITTED_BARE) || assessment.heard().words() < WORTH_RATING) {
            return 1;
        }
        long terms = assessment.question().terms().size();
        long touched = assessment.question().terms().stream()
                .filter(term -> term.isIn(assessment.heard().stems()))
                .count();
        if (assessment.heard().kind().is(Trait.PERSONAL)) {
            return story(assessment);
        }
        if (terms == 0 && !assessment.has(Feature.TOPIC)) {
            return 0;
        }
        int grade = 2;
        grade += terms > 0 && touched * 2 > terms ? 1 : 0;
        grade += assessment.has(Feature.KNOWN_TERMS)
                        || assessment.has(Feature.REASON) && assessment.has(Feature.TRADE_OFF)
                ? 1
                : 0;
        grade -= terms > 0 && touched == 0 && !assessment.has(Feature.KNOWN_TERMS) ? 1 : 0;
        grade -= assessment.has(Feature.UNANSWERED) && grade > 1 ? 1 : 0;
        return clamp(grade);
    }

    /** What such a story should hold. */
    private static int story(Assessment assessment) {
        boolean wish = assessment.heard().kind() == Kind.MOTIVATION
                || assessment.heard().kind() == Kind.PLANS;
        int grade = assessment.has(Feature.TOO_SHORT) ? 0 : 1;
        grade += assessment.has(Feature.OWN_ACTION) ? 1 : 0;
        grade += assessment.has(wish ? Feature.REASON : Feature.RESULT) ? 1 : 0;
        grade += assessment.has(Feature.EXAMPLE) || assessment.has(wish ? Feature.NAME : Feature.SITUATION) ? 1 : 0;
        return clamp(grade);
    }

    private static int structure(Assessment assessment) {
        int grade = 2;
        grade +=
                assessment.has(Feature.DIRECT) || !assessment.has(Feature.INDIRECT) && assessment.has(Feature.SITUATION)
                        ? 1
                        : 0;
        grade += assessment.has(Feature.ON_LENGTH) ? 1 : 0;
        grade -= assessment.has(Feature.INDIRECT) ? 1 : 0;
        grade -= assessment.has(Feature.TRAILING) || assessment.has(Feature.WINDING) ? 1 : 0;
        return clamp(grade);
    }

    private static int evidence(Assessment assessment) {
        long kinds = Stream.of(Feature.NUMBER, Feature.RESULT, Feature.OWN_ACTION, Feature.EXAMPLE, Feature.NAME)
                .filter(assessment::has)
                .count();
        return clamp((int) kinds);
    }

    private static int clamp(int grade) {
        return Math.max(1, Math.min(Rating.BEST, grade));
    }
}
