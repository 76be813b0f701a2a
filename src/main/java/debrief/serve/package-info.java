/**
 * The site on this machine only, rebuilt and reloaded while its author writes.
 */
@NullMarked
package debrief.serve;

import org.jspecify.annotations.NullMarked;
