/**
 * Language models: the only room that knows langchain4j, keys, the network and other programs.
 *
 * <p>{@link debrief.llm.Models} makes a {@link debrief.coach.LanguageModel} of a {@link debrief.llm.ModelChoice}. For a
 * provider on the network langchain4j writes the request and reads the text of the reply; what it loses on the way is kept
 * here: the wish to be left alone for a while, deadlines, the reason why a reply ends, and counts that it would turn into
 * zero. Nothing is tried twice and nothing is logged: the caller decides on both.
 *
 * <p>What a server refuses by name is left out from then on ({@link debrief.llm.Manners}); where it takes no schema, the prompt's
 * words tell it ({@link debrief.llm.SchemaText}). A program is a model too ({@link debrief.llm.CommandModel}): it reads a prompt, prints
 * a reply, and is ended in time. {@link debrief.llm.AtHand} tells what there is to choose from.
 *
 * <p>A key comes from the environment, travels to one host only, and is hidden in every message; all failures are made in
 * one place for that.
 */
@NullMarked
package debrief.llm;

import org.jspecify.annotations.NullMarked;
