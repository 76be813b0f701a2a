/**
 * The built-in coach: rules over what was said, and what an interview coach knows about each kind of question.
 *
 * <p>It needs no network and no key, and says nothing that it cannot point at. What it knows is text under {@code
 * src/main/resources/debrief/playbook} and reviewed like code: {@code kinds/KIND.md} for each kind of question, {@code
 * every.md} for all of them, {@code advice.md} for whole interviews, {@code topics/*.md} for technical subjects, {@code
 * words.md} for the words that the rules listen to. All have one form:
 *
 * <pre>
 * # Title                         begins an entry
 * key: value                      a field of the entry
 * ## section
 * - A bullet.
 * - [no-number] Only when this was noticed.
 * - [number, !result] Only when the first was noticed and the second was not.
 * - Label | A bullet with a label and a {slot}.
 *   A line that begins with blanks goes on.
 * </pre>
 *
 * <p>A {@link debrief.playbook.Feature} is what conditions name, a {@link debrief.playbook.Slot} what braces name. A bullet
 * whose slot has nothing to hold for this answer is not used, so a slot is a condition too.
 */
@NullMarked
package debrief.playbook;

import org.jspecify.annotations.NullMarked;
