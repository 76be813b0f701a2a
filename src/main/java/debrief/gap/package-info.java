/**
 * What is missing: sections that a kind of question wants and nobody wrote yet.
 */
@NullMarked
package debrief.gap;

import org.jspecify.annotations.NullMarked;
