/**
 * What the words of an interview prove, and so what holds of what is written on it: a portfolio in, findings out.
 *
 * <p>Pure, and nothing in it asks a model. Nothing here knows who wrote the text that is checked, a person, the playbook or a
 * model; the same proof is asked of all of them.
 *
 * <p>This is the door. {@link debrief.evidence.Review} reads a {@link debrief.model.Portfolio} and asks each rule;
 * {@link debrief.evidence.Signing} says what stands behind the sentences of a page. The rules have a room of their own, {@code
 * evidence.rules}, and both stand on {@code evidence.reading}, which finds out what was said, by whom, and what nobody ever told.
 * A false alarm costs more than a miss, because after the third one nobody reads the rest.
 */
@NullMarked
package debrief.evidence;

import org.jspecify.annotations.NullMarked;
