/**
 * What the words of an interview prove: whether a quote was said and by whom, what in a text nobody ever said, and which
 * technical statements somebody made, judged by knowledge packs.
 *
 * <p>Pure: texts and turns in, findings out. Nothing here knows who wrote the text that is checked, a person, the playbook
 * or a model; the same proof is asked of all of them.
 *
 * <p>A {@link debrief.evidence.Phrase} is a way to say a thing, in a language that a mentor can write; {@link
 * debrief.evidence.Knowledge} finds many of them at once. Nothing here understands a sentence. So whatever might turn its
 * meaning round silences it: a question, a negation, somebody else's view, a statement that is taken back. Better no hit than
 * a wrong one, because every hit is a judgement about a person.
 */
@NullMarked
package debrief.evidence;

import org.jspecify.annotations.NullMarked;
