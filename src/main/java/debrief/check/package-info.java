/**
 * What a check says: the problems in the portfolio's files and the findings of the evidence check, each at its place.
 */
@NullMarked
package debrief.check;

import org.jspecify.annotations.NullMarked;
