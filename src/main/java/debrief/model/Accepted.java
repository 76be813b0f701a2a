package debrief.model;

/**
 * A finding of the evidence check that the author stands by.
 *
 * @param exchange the id of the exchange that it is about; empty for the report as a whole
 * @param kind as the check names it: {@code unsupported-fact}
 * @param words the finding's words, or part of them; empty for a finding that has none
 * @param because why it is right as it is
 */
public record Accepted(String exchange, String kind, String words, String because) {}
