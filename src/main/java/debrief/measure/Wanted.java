package debrief.measure;

import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Speaker.Role;
import debrief.words.Phrases;
import debrief.words.Sentence;
import java.util.List;

/** What a question wants of an answer: a story, a longer explanation, or perhaps no more than a fact. */
record Wanted(List<Stretch> talk) {

    private static final Phrases STORY = Phrases.read(Wanted.class, "asks-story.en.txt");
    private static final Phrases MUCH = Phrases.read(Wanted.class, "asks-much.en.txt");

    /** Whoever asks on so often wants more words than the range has. */
    private static final int MOST_FOLLOW_UPS = 1;

    /** "Mm-hmm", "I see, yeah": nobody asks on. */
    private static final int LISTENING = 4;

    /** Something that happened once. */
    boolean story() {
        return asked(STORY);
    }

    /** More than a fact: whoever says little has not answered. */
    boolean much() {
        return asked(MUCH) || story();
    }

    /** The length of the answer is the candidate's own. */
    boolean atOnce(Kind kind) {
        boolean answered = false;
        int more = 0;
        for (Stretch stretch : talk) {
            answered |= stretch.isCandidate();
            if (answered && stretch.role() == Role.INTERVIEWER && stretch.text().count() > LISTENING) {
                more++;
            }
        }
        return !kind.is(Trait.COURTESY) && more <= MOST_FOLLOW_UPS;
    }

    /** In what was said before the candidate's first words. */
    private boolean asked(Phrases phrases) {
        for (Stretch stretch : talk) {
            if (stretch.isCandidate()) {
                return false;
            }
            for (Sentence sentence : stretch.text().sentences()) {
                if (phrases.in(sentence)) {
                    return true;
                }
            }
        }
        return false;
    }
}
