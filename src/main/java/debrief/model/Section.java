package debrief.model;

import java.util.Locale;

/**
 * The parts of an analysis, in the order in which a learner needs them. The key in YAML is the constant's name in lower
 * case.
 */
public enum Section {
    SUMMARY(Shape.PROSE),
    EXPECTING(Shape.POINTS),
    WHY(Shape.POINTS),
    STRENGTHS(Shape.POINTS),
    ISSUES(Shape.POINTS),
    IMPROVEMENTS(Shape.POINTS),
    CLAIMS(Shape.OWN),
    SUGGESTED(Shape.PROSE),
    APPROACHES(Shape.POINTS),
    EXPLAINING(Shape.POINTS),
    PRACTICE(Shape.POINTS),
    HANDLING(Shape.POINTS),
    TOPICS(Shape.OWN),
    RATING(Shape.OWN);

    /** How a section is written down. */
    public enum Shape {
        /** A list of {@link Point points}. */
        POINTS,
        /** One Markdown text. */
        PROSE,
        /** A form that only this section has. */
        OWN
    }

    private final Shape shape;

    Section(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /** The candidate is judged in it, so what the candidate said must carry it, and quotes in it are meant to be said. */
    public boolean judges() {
        return this == SUMMARY || this == STRENGTHS || this == ISSUES || this == RATING;
    }

    /** Its key in YAML and in the site's texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
