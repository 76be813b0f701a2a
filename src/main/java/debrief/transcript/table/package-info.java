/**
 * Transcripts in rows and columns, with commas, semicolons or tabs between: CSV, TSV, what a spreadsheet saves. Which column says
 * what, its title tells, or its cells.
 */
@NullMarked
package debrief.transcript.table;

import org.jspecify.annotations.NullMarked;
