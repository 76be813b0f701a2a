package debrief.segment;

import static debrief.segment.QuestionWords.ANAPHORS;
import static debrief.segment.QuestionWords.HANDOVERS;
import static debrief.segment.QuestionWords.TRANSITIONS;

import debrief.words.Forms;
import debrief.words.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules need to know of one turn, read once.
 *
 * @param words how many
 * @param asks it holds a question or a request, and does not talk on at length after it
 * @param transition it says that a new subject begins
 * @param leansBack a pronoun in its question has nothing in the turn to stand for: it means something in the answer
 * @param isBare the same, and no noun stands beside the pronoun: "it", not "this layer"
 * @param points a pronoun in its question stands for something named before, in the turn or in the answer
 * @param names its question names a thing: it can be understood alone
 * @param head the stem of the first thing that it names; empty for none
 * @param stems the subject words of all that is more than a reaction
 * @param questionStems those of its questions and requests
 */
record Utterance(
        List<Saying> sentences,
        int words,
        boolean asks,
        boolean transition,
        boolean leansBack,
        boolean isBare,
        boolean points,
        boolean names,
        String head,
        Set<String> stems,
        Set<String> questionStems) {

    /** So many words after a question of a long turn: it was rhetorical, or answered itself. */
    private static final int TALKS_ON = 25;

    private static final int LONG = 40;

    static Utterance of(Text text) {
        return of(Saying.of(text));
    }

    static Utterance of(List<Saying> sentences) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> questionStems = new LinkedHashSet<>();
        Reference reference = new Reference();
        int words = 0;
        int after = 0;
        boolean questions = false;
        for (Saying sentence : sentences) {
            words += sentence.size();
            questions |= sentence.asks();
            after = sentence.asks() ? 0 : after + sentence.size();
            if (!sentence.isReaction()) {
                reference.read(sentence);
                addStems(sentence, stems);
            }
            if (sentence.asks()) {
                addStems(sentence, questionStems);
            }
        }
        boolean again = sentences.stream().anyMatch(one -> one.asks() && one.has(QuestionWords.POINTS_BACK));
        boolean counts =
                sentences.stream().anyMatch(one -> one.has(QuestionWords.COUNTERS)) && !reference.isBare() && !again;
        return new Utterance(
                sentences,
                words,
                questions && (words < LONG || after <= TALKS_ON),
                counts
                        || sentences.stream().anyMatch(Utterance::turnsAway)
                        || sentences.stream().anyMatch(Utterance::asksForStory),
                reference.leansBack() || again,
                reference.isBare() || again,
                reference.points(),
                !reference.head().isEmpty() || sentences.stream().anyMatch(one -> one.asks() && Manner.defines(one)),
                reference.head(),
                stems,
                questionStems);
    }

    List<Saying> questions() {
        return sentences.stream().filter(Saying::asks).toList();
    }

    /** How it asks. */
    Manner manner() {
        return new Manner(sentences);
    }

    /** It gives the word away without a question: "go ahead". */
    boolean handsOver() {
        return sentences.stream().anyMatch(Utterance::givesTheWord);
    }

    /** "Let's talk about" turns away; "If you can't decide, you can move on" and "the next steps" do not. */
    private static boolean turnsAway(Saying sentence) {
        if (!sentence.has(TRANSITIONS) || sentence.has(QuestionWords.LOOK_AHEAD)) {
            return false;
        }
        for (int at = sentence.first(); at <= sentence.body() && at < sentence.behind(); at++) {
            if (sentence.text().is(at, "if")) {
                return false;
            }
        }
        return true;
    }

    /** "Tell us a bit about the game" brings its subject along; "tell us a bit about that" does not. */
    private static boolean asksForStory(Saying sentence) {
        Text text = sentence.text();
        for (int at = sentence.first(); at < sentence.behind(); at++) {
            int length = sentence.at(QuestionWords.STORY_REQUESTS, at);
            if (length > 0) {
                int subject = at + length;
                return subject < sentence.behind()
                        && !ANAPHORS.has(text.folded(subject))
                        && Manner.hasContent(sentence, subject);
            }
        }
        return false;
    }

    /** "Sorry, go ahead" gives back what was taken. */
    private static boolean givesTheWord(Saying sentence) {
        return sentence.has(HANDOVERS) && !sentence.hasAny(Set.of("sorry"));
    }

    /** The subject words of what it takes up: "You said tickets point back. …". */
    Set<String> recalledStems() {
        Set<String> recalled = new LinkedHashSet<>();
        sentences.stream().filter(one -> one.has(QuestionWords.RECALLS)).forEach(one -> addStems(one, recalled));
        return recalled;
    }

    private static void addStems(Saying sentence, Set<String> stems) {
        Text text = sentence.text();
        for (int at = sentence.first(); at < sentence.behind(); at++) {
            if (QuestionWords.isContent(text, at)) {
                stems.add(Forms.stem(text.folded(at)));
            }
        }
    }

    /** All that it asks about was asked or said: it is put again. */
    boolean repeats(Set<String> spoken) {
        return !questionStems.isEmpty() && spoken.containsAll(questionStems);
    }

    /** How much of what it asks, or of all that it says, was spoken of before: 0 to 1. */
    double overlap(Set<String> before) {
        return Math.max(share(questionStems, before), share(stems, before));
    }

    private static double share(Set<String> own, Set<String> before) {
        return own.isEmpty()
                ? 0
                : (double) own.stream().filter(before::contains).count() / own.size();
    }

    /** It says nothing of its own: "Great.", "Okay, thank you.", "Mm-hm". */
    boolean isReaction() {
        return sentences.stream().allMatch(Saying::isReaction);
    }
}
