/**
 * Bytes to text, and files that are no transcript: what a file is, how its letters are encoded, what a Word file holds.
 *
 * <p>Archives are read in memory only and with limits; nothing is unpacked to a disk.
 */
@NullMarked
package debrief.transcript.file;

import org.jspecify.annotations.NullMarked;
