package debrief.measure;

/**
 * A silence.
 *
 * @param turn id of the turn that ends it
 * @param ms how long, in milliseconds
 */
public record Wait(int turn, long ms) {}
