package debrief.playbook;

import debrief.talk.Said;
import debrief.words.Forms;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence that somebody said aloud.
 *
 * @param turn the turn's id
 */
record SpokenSentence(int turn, Sentence sentence) {

    static List<SpokenSentence> of(Said said) {
        return said.text().sentences().stream()
                .map(sentence -> new SpokenSentence(said.id(), sentence))
                .toList();
    }

    Text text() {
        return sentence.text();
    }

    /** The place of its first word in its text. */
    int first() {
        return sentence.first();
    }

    /** The place behind its last word. */
    int behind() {
        return sentence.behind();
    }

    /** How many words people count in it. */
    int words() {
        return text().count(first(), behind());
    }

    boolean asks() {
        return sentence.isMarked();
    }

    boolean hasNumber() {
        return IntStream.range(first(), behind()).anyMatch(at -> text().isDigit(at) && text().head(at) == at);
    }

    Stream<String> stems() {
        return folded().map(Forms::stem);
    }

    Stream<String> folded() {
        return IntStream.range(first(), behind()).mapToObj(text()::folded);
    }

    /** The whole sentence without its end mark. */
    Quote whole() {
        return new Quote(this, first(), behind());
    }

    /** The place behind so many words, or behind the last. */
    int ahead(int from, int words) {
        int behind = from;
        for (int size = 0; size < words && behind < behind(); size++) {
            behind = text().tail(behind);
        }
        return behind;
    }

    /** Its first words, at most so many. */
    Quote start(int most) {
        return new Quote(this, first(), ahead(first(), most));
    }

    /** How it begins, in at most so many words. */
    Quote opening(int most) {
        return new Quote(this, first(), first() + 1).around(most);
    }

    /** How it ends. */
    Quote ending(int most) {
        return new Quote(this, behind() - 1, behind()).around(most);
    }
}
