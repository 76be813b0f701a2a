/**
 * An interview as it was said: each turn cut into words once, for all who count, compare and search.
 *
 * <pre>
 * Talk talk = Talk.of(interview.transcript());
 * talk.said(3).text().count()     how many words the third turn has
 * talk.said(3).notes()            what the candidate noted for the coach in it
 * </pre>
 */
@NullMarked
package debrief.talk;

import org.jspecify.annotations.NullMarked;
