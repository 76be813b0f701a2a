/**
 * What every format is given and what it returns: a file, and who said what in it, with times.
 *
 * <p>The formats live in the rooms beside this one and know nothing of each other.
 */
@NullMarked
package debrief.transcript.reading;

import org.jspecify.annotations.NullMarked;
