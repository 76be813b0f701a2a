/**
 * Fills gaps through a coach: what to ask, in what order, what to keep of the replies, and nothing twice.
 *
 * <p>{@link debrief.generate.Work} says what a coach shall write. {@link debrief.generate.Generation} hands it out, some
 * assignments at a time, and {@link debrief.generate.ReportUpdate} puts what came back beside what was there, so that no word of
 * a person is touched. Language models come wrapped: {@link debrief.generate.Remembered} keeps every reply that was paid
 * for, {@link debrief.generate.Patient} tries again, {@link debrief.generate.Budgeted} stops before it is too dear, {@link
 * debrief.generate.Masked} tells no names.
 *
 * <p>{@link debrief.generate.PromptedCoach} stands between {@link debrief.coach.Coach} and {@link
 * debrief.coach.LanguageModel}. Its prompts lie beside this package as {@code prompts/*.md}, each with a version in its
 * first line. What other people said or wrote stands between fences in them and is never an instruction. One JSON Schema
 * for each request tells the provider the form of the reply and checks it afterwards.
 *
 * <p>A reply is believed in nothing: each {@link debrief.generate.Check} holds one promise of the report against the words
 * of the interview. What fails goes back to the model with the reason, twice at most; what still fails is left out.
 */
@NullMarked
package debrief.generate;

import org.jspecify.annotations.NullMarked;
