package debrief.measure;

/**
 * One counted thing, as it was said.
 *
 * @param kind what it counts as
 * @param words the words in the turn
 * @param turn the turn's id
 */
public record Found(Mark kind, String words, int turn) {}
