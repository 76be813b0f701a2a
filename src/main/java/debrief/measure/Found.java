package debrief.measure;

/**
 * One counted thing, as it was said.
 *
 * @param kind what it counts as
 * @param words the words in the turn
 * @param turn the turn's id
 * @param first the place of its first word in the turn's text
 * @param behind the place behind its last word
 */
public record Found(Mark kind, String words, int turn, int first, int behind) {}
