/**
 * What the words of an interview prove, and so what holds of what is written on it: a portfolio in, findings out.
 *
 * <p>Pure, and nothing in it asks a model. Nothing here knows who wrote the text that is checked, a person, the playbook or a
 * model; the same proof is asked of all of them.
 *
 * <p>{@link debrief.evidence.Review} reads a {@link debrief.model.Portfolio} and asks each {@code Rule}; a rule is one class and
 * one kind of {@link debrief.evidence.Finding}. Below them lie the tools: {@link debrief.evidence.Quotes} finds out whether words
 * were said and by whom, {@link debrief.evidence.NewFacts} what in a text nobody ever said. A false alarm costs more than a
 * miss, because after the third one nobody reads the rest.
 */
@NullMarked
package debrief.evidence;

import org.jspecify.annotations.NullMarked;
