/**
 * What goes wrong in a user's files, and where.
 *
 * <p>A {@link debrief.problem.Problem} is the user's to fix and always has a {@link debrief.problem.Location}. A bug in this
 * program is an ordinary exception and never passes through here.
 */
@NullMarked
package debrief.problem;

import org.jspecify.annotations.NullMarked;
