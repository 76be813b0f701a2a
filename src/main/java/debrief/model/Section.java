package debrief.model;

import java.util.List;

/**
 * The parts of an analysis, in the order in which a learner needs them. The key in YAML is the constant's name in lower
 * case.
 */
public enum Section implements Keyed {
    VERDICT(Form.PROSE),
    SUMMARY(Form.PROSE),
    IMPROVEMENTS(Form.POINTS),
    STRENGTHS(Form.POINTS),
    ISSUES(Form.POINTS),
    CLAIMS(Form.CLAIMS),
    SUGGESTED(Form.PROSE),
    CHANGES(Form.POINTS),
    SHORT(Form.PROSE),
    ELSEWHERE(Form.POINTS),
    FOLLOWUPS(Form.POINTS),
    PRACTICE(Form.POINTS),
    EXPECTING(Form.POINTS),
    WHY(Form.POINTS),
    APPROACHES(Form.POINTS),
    EXPLAINING(Form.POINTS),
    HANDLING(Form.POINTS),
    TOPICS(Form.TOPICS),
    RATING(Form.MARKS);

    /** How a section is written down: the forms that a {@link Body} can have. */
    public enum Form {
        PROSE(new Body.Prose("")),
        POINTS(new Body.Points(List.of())),
        CLAIMS(new Body.Claims(List.of())),
        TOPICS(new Body.Topics(List.of())),
        MARKS(new Body.Marks(null));

        private final Body nothing;

        Form(Body nothing) {
            this.nothing = nothing;
        }

        /** In this form, that there is nothing to say. */
        public Body nothing() {
            return nothing;
        }
    }

    private final Form form;

    Section(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** The candidate is judged in it, so what the candidate said must carry it, and quotes in it are meant to be said. */
    public boolean judges() {
        return this == VERDICT || this == SUMMARY || this == STRENGTHS || this == ISSUES || this == RATING;
    }

    /** Rules can know something that stands in it; all else only persons and models write. */
    public boolean isForRules() {
        return this == IMPROVEMENTS
                || this == STRENGTHS
                || this == ISSUES
                || this == CLAIMS
                || this == SUGGESTED
                || this == ELSEWHERE
                || this == TOPICS;
    }

    /** A report without it is not whole, and its page says so. */
    public boolean isMissed() {
        return this != VERDICT && this != CHANGES && this != SHORT && this != ELSEWHERE && this != FOLLOWUPS;
    }
}
