/**
 * How what is missing gets written: who is asked, with what in between, and where the words are kept.
 */
@NullMarked
package debrief.write;

import org.jspecify.annotations.NullMarked;
