/**
 * Technical statements that people make, judged by knowledge packs.
 *
 * <p>A {@link debrief.knowledge.Phrase} is a way to say a thing, in a language that a mentor can write; {@link
 * debrief.knowledge.Knowledge} finds many of them at once. A {@link debrief.knowledge.Contrast} knows things that people mix up
 * by what is true of each. Nothing here understands a sentence. So whatever might turn its meaning round silences it: a
 * question, a negation, somebody else's view, a statement that is taken back. Better no hit than a wrong one, because every hit
 * is a judgement about a person.
 */
@NullMarked
package debrief.knowledge;

import org.jspecify.annotations.NullMarked;
