/**
 * What can be counted in an interview: talk share, length, pace, fillers, hedges, repetitions, numbers, STAR parts.
 *
 * <p>Computed, never guessed: every count can be listed word by word as {@link debrief.measure.Found}, times are used
 * only where the transcript has them, and what no word list of the language knows is not measured instead of being
 * zero. There is no score for accent, grammar, confidence or anything else that a text cannot hold. The candidate's
 * notes to the coach are no part of any input. The word lists are {@code *.LANGUAGE.txt} beside this package.
 */
@NullMarked
package debrief.measure;

import org.jspecify.annotations.NullMarked;
