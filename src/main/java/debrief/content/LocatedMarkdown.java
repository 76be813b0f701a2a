package debrief.content;

import debrief.problem.Location;

/**
 * A Markdown text of the portfolio.
 *
 * @param at where it starts
 * @param markdown as the model has it
 * @param home the page of the site that its links lead from; empty when it has none
 */
public record LocatedMarkdown(Location at, String markdown, String home) {}
