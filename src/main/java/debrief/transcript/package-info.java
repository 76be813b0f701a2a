/**
 * Bytes to a transcript: who said what, in order.
 *
 * <p>Pure: a reader gets the file's text and what {@code interview.yaml} declares, and returns turns. It never guesses a
 * speaker that the whole file does not support.
 */
@NullMarked
package debrief.transcript;

import org.jspecify.annotations.NullMarked;
