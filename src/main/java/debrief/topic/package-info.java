/**
 * The terms that interviews are about: aliases folded, parents resolved, everything about one term gathered.
 */
@NullMarked
package debrief.topic;

import org.jspecify.annotations.NullMarked;
