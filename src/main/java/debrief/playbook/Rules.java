package debrief.playbook;

import debrief.measure.Mark;
import debrief.model.Kind.Trait;
import java.util.Optional;

/** What all rules share: what they hear, where they write down what they notice. */
abstract class Rules {

    /** As many words as a quote may have in a bullet. */
    static final int QUOTE = 12;

    /** Fewer words than this lack everything; that they are few is the point then. */
    private static final int WORTH_A_LACK = 15;

    final Heard heard;
    final Vocabulary vocabulary;
    final Noticed noticed;

    Rules(Heard heard, Noticed noticed) {
        this.heard = heard;
        this.noticed = noticed;
        vocabulary = heard.vocabulary();
    }

    final void note(Optional<Quote> words, Feature feature, Slot slot, int most) {
        words.ifPresent(hit -> noticed.feature(feature, slot, hit.around(most)));
    }

    /** Whether the answer should be like that and is long enough to be told what it lacks. */
    final boolean isWorthALack(Trait trait) {
        return heard.kind().is(trait) && isWorthALack();
    }

    final boolean isWorthALack() {
        return heard.words() >= WORTH_A_LACK;
    }

    /** The first such words in a sentence that was heard well. */
    final Optional<Quote> clear(Mark mark) {
        return heard.found(mark).filter(hit -> heard.isClear(hit.in())).findFirst();
    }

    final Quote opening() {
        return heard.said().get(0).opening(QUOTE);
    }
}
