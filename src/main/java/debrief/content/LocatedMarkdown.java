package debrief.content;

import debrief.problem.Location;

/**
 * A Markdown text of the portfolio.
 *
 * @param at where it starts
 * @param markdown as the model has it
 */
public record LocatedMarkdown(Location at, String markdown) {}
