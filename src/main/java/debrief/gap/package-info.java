/**
 * What is missing: sections that a kind of question wants and nobody wrote yet; and what is stale.
 */
@NullMarked
package debrief.gap;

import org.jspecify.annotations.NullMarked;
