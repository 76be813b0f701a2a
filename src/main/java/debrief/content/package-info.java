/**
 * Files under {@code content/} to the model, and nothing else: the only room that knows YAML and the folder's layout.
 *
 * <p>A file is read in three steps. {@link debrief.content.Yaml} makes a tree of {@link debrief.content.Node nodes} that
 * remember where they stand; {@link debrief.content.Shape shapes} say what must be there, once, for the reader and for the
 * JSON Schema alike; then the records are made from a tree that is known to be right. All mistakes of all files are reported
 * together, in reading order.
 */
@NullMarked
package debrief.content;

import org.jspecify.annotations.NullMarked;
