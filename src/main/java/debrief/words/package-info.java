/**
 * The one place that cuts a text: into words, sentences, phrases, numbers and notes to the coach.
 *
 * <pre>
 * Text text = Text.of("Node.js didn't block. (You asked: Why?) It's 50% faster, I'd say.");
 *
 * text.folded(2)                   "did"                       compared without case, accents and short forms
 * text.folded(3)                   "not"                       JOINED to "did": one word as people count
 * text.sentences().get(0).raw()    "Node.js didn't block."
 * Phrases.of(List.of("i would say")).in(text)                  true
 * Amounts.of(text).get(0)          50, of the unit "share"
 * Forms.stem("tried")              "try"
 *
 * Text.spoken(turn)                the same without "(You asked: …)", which nobody said aloud
 * </pre>
 *
 * <p>A {@link debrief.words.Text} is arrays of places in the text as it was typed; words, sentences and hits are only places
 * in it, so nothing is copied and every quotation comes out letter for letter. It knows nobody, reads only the lists beside it, and
 * judges nothing: what a word means is told in the rooms above. The room {@code privacy} looks at single characters by a law of
 * its own and does not cut here.
 */
@NullMarked
package debrief.words;

import org.jspecify.annotations.NullMarked;
