/**
 * What the words of an interview prove: technical statements recognised in what somebody said, and judged by knowledge
 * packs.
 *
 * <p>A {@link debrief.evidence.Phrase} is a way to say a thing, in a language that a mentor can write; {@link
 * debrief.evidence.Knowledge} finds many of them at once. Nothing here understands a sentence. So whatever might turn its
 * meaning round silences it: a question, a negation, somebody else's view, a statement that is taken back. Better no hit than
 * a wrong one, because every hit is a judgement about a person.
 */
@NullMarked
package debrief.evidence;

import org.jspecify.annotations.NullMarked;
