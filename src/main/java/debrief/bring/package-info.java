/**
 * How a file from elsewhere comes into the portfolio: a transcript or a classic report becomes an interview's folder.
 */
@NullMarked
package debrief.bring;

import org.jspecify.annotations.NullMarked;
