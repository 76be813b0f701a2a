/**
 * Turns to proposed exchanges and threads, by rules alone: a transcript without any analysis can be browsed by
 * question. Where a file names nobody, rules also propose who speaks.
 *
 * <p>Each question that is answered opens an exchange; {@link debrief.segment.FollowUp} says which do not. The words of a
 * language that the rules do not know are not weighed: there each question with a substantial answer opens one.
 *
 * <p>Pure: the words that the rules know are lists on the class path, {@code *.txt} beside this package, one phrase a
 * line, to be reviewed like code. There is no trained model, and nothing claims to be certain: what a person or a coach
 * wrote always wins over a proposal.
 */
@NullMarked
package debrief.segment;

import org.jspecify.annotations.NullMarked;
