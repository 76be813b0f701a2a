/**
 * Whoever writes analyses: the port through which the built-in playbook and the language models come in.
 *
 * <p>A {@link debrief.coach.Coach} gets an {@link debrief.coach.Assignment} and gives back a {@link
 * debrief.coach.Draft}. A {@link debrief.coach.LanguageModel} knows nothing of interviews: it gets a {@link
 * debrief.coach.Prompt} and gives back a {@link debrief.coach.Answer} or a {@link debrief.coach.ModelFailure}.
 */
@NullMarked
package debrief.coach;

import org.jspecify.annotations.NullMarked;
