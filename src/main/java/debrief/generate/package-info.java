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
 * debrief.coach.LanguageModel}: {@code prompt} says what to ask, {@code checks} what to keep. What fails goes back to the
 * model with the reason, twice at most; what still fails is left out.
 */
@NullMarked
package debrief.generate;

import org.jspecify.annotations.NullMarked;
