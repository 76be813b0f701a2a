/**
 * Writing so that a crash leaves the old file or the new one, never half of either; and one writer at a time.
 */
@NullMarked
package debrief.disk;

import org.jspecify.annotations.NullMarked;
