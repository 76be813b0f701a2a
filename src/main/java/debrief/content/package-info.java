/**
 * Files under {@code content/} to the model, and what a coach or an import writes back: the only room that knows the folder's
 * layout.
 *
 * <p>A file is read in three steps. {@link debrief.content.yaml} makes a tree that remembers where it stands; {@link
 * debrief.content.Schemas} say what must be there, once, for the reader and for editors alike; then the records are made from a
 * tree that is known to be right. All mistakes of all files are reported together, in reading order.
 */
@NullMarked
package debrief.content;

import org.jspecify.annotations.NullMarked;
