/**
 * What a language model is told, and the form of what it replies.
 *
 * <p>A {@link debrief.generate.prompt.PromptText} lies as a file on the class path, with its version in the first line; its
 * slots are filled with the {@link debrief.generate.prompt.Ground} of an assignment. What other people said or wrote stands
 * between fences in it and is never an instruction. One {@link debrief.generate.prompt.ReplySchema} for each request tells the
 * provider the form of the reply and checks it afterwards.
 */
@NullMarked
package debrief.generate.prompt;

import org.jspecify.annotations.NullMarked;
