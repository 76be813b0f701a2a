/**
 * How a file from elsewhere comes into the portfolio: a transcript or a classic report becomes an interview's folder, and a report on
 * a talk that is there comes to its questions.
 *
 * <p>{@link debrief.bring.Import} makes a folder and never changes one; {@link debrief.bring.ReportJoin} adds lines to an analysis and
 * never changes one that was there. What a file's name and its words tell of the interview is proposed, asked about where somebody
 * sits at a terminal, and told where nobody does.
 */
@NullMarked
package debrief.bring;

import org.jspecify.annotations.NullMarked;
