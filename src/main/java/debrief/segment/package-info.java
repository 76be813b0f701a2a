/**
 * Turns to proposed exchanges and threads, by rules alone: a transcript without any analysis can be browsed by
 * question. Where a file names nobody, rules also propose who speaks.
 *
 * <p>Pure: the words that the rules know are lists on the class path, {@code *.txt} beside this package, one phrase a
 * line, to be reviewed like code. There is no trained model, and nothing claims to be certain: what a person or a coach
 * wrote always wins over a proposal.
 */
@NullMarked
package debrief.segment;

import org.jspecify.annotations.NullMarked;
