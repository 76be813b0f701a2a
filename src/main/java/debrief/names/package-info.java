/**
 * Names as people write them: who is declared, every spelling that means them, and how a text reads without its escapes.
 *
 * <p>{@link debrief.names.Cast} knows who is called what instead; {@link debrief.names.DeclaredNames} finds the spellings, for
 * whoever replaces names and whoever looks for them, so that both agree. {@link debrief.names.SpokenNames} proposes which words
 * are names. Texts are read character by character here, since a name may hide between any two of them.
 */
@NullMarked
package debrief.names;

import org.jspecify.annotations.NullMarked;
