package debrief.model;

/**
 * The candidate's own note to the coach.
 *
 * @param answer Markdown whose first sentence answers; empty while nobody answered
 */
public record Ask(String text, String answer) {}
