package debrief.model;

import java.util.List;

/**
 * The parts of an analysis, in the order in which a learner needs them. The key in YAML is the constant's name in lower
 * case.
 */
public enum Section implements Keyed {
    SUMMARY(Form.PROSE),
    EXPECTING(Form.POINTS),
    WHY(Form.POINTS),
    STRENGTHS(Form.POINTS),
    ISSUES(Form.POINTS),
    IMPROVEMENTS(Form.POINTS),
    CLAIMS(Form.CLAIMS),
    SUGGESTED(Form.PROSE),
    APPROACHES(Form.POINTS),
    EXPLAINING(Form.POINTS),
    PRACTICE(Form.POINTS),
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
        return this == SUMMARY || this == STRENGTHS || this == ISSUES || this == RATING;
    }
}
