package debrief.generate;

import debrief.model.Kind;

/**
 * An exchange as a model divides it off.
 *
 * @param first id of its first turn
 * @param last id of its last turn
 * @param follows the first turn of the exchange it grows out of; 0 for none
 */
record Cut(int first, int last, String title, Kind kind, int follows) {}
