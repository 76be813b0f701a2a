/**
 * What interview coaches know of topics: a card for each.
 *
 * <p>A {@link debrief.card.Card} is general knowledge, written once and shown on its topic's page: what a good answer covers, what
 * people believe wrongly, what comes next, one drill. Shelf are text under {@code src/main/resources/debrief/card}, a file for each
 * domain, and reviewed like code:
 *
 * <pre>
 * # Name                          begins a card
 * slug: its address
 * aliases: other names
 * terms: what only people say who speak of it
 * words: ordinary words that go with it, no sign by themselves
 * ## covers
 * - Label: a sentence.
 * ## follow-ups
 * - A question? | The core of a good answer.
 *   A line that begins with blanks goes on.
 * </pre>
 *
 * <p>{@link debrief.card.Shelf} also says which cards an exchange surely is about: a topic that is named in passing is none of them.
 * Nothing here knows whether an answer is good.
 */
@NullMarked
package debrief.card;

import org.jspecify.annotations.NullMarked;
