/**
 * The built-in coach: what of an answer code can know, and not a word more.
 *
 * <p>It needs no network and no key. It tells what the interviewer doubted ({@link debrief.sheet.Doubts}), what the candidate took
 * back ({@link debrief.sheet.Mended}), what knowledge packs judge, and answers those notes to the coach that figures and packs can
 * answer ({@link debrief.sheet.Asks}). Of all that one thing to do next comes ({@link debrief.sheet.NextStep}). Each rule is right
 * at least nineteen times in twenty on talks that nobody tuned it for, or it is not here: what may be wrong is left out, not hedged.
 *
 * <p>No rule understands content, so none praises or blames any, gives marks, or calls a right answer short. A better answer is
 * there only where the candidate's own mended words are one ({@link debrief.sheet.CleanWords}). What is generally known of a
 * question stands in its guide, not here.
 */
@NullMarked
package debrief.sheet;

import org.jspecify.annotations.NullMarked;
