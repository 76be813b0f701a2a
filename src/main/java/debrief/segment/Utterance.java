package debrief.segment;

import static debrief.segment.QuestionWords.ANAPHORS;
import static debrief.segment.QuestionWords.CONNECTIVES;
import static debrief.segment.QuestionWords.FOLLOW_UPS;
import static debrief.segment.QuestionWords.HANDOVERS;
import static debrief.segment.QuestionWords.INTERROGATIVES;
import static debrief.segment.QuestionWords.PROMPTS;
import static debrief.segment.QuestionWords.RECALLS;
import static debrief.segment.QuestionWords.TRANSITIONS;

import debrief.words.Forms;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules need to know of one turn, read once.
 *
 * @param words how many
 * @param asks it holds a question or a request, and does not talk on at length after it
 * @param endsAsking its last sentence is one
 * @param transition it says that a new subject begins
 * @param recalls it takes up what was said before: "you said …"
 * @param handsOver it gives the word away without a question: "go ahead"
 * @param leansBack a pronoun in its question has nothing in the turn to stand for: it means something in the answer
 * @param names its question names a thing: it can be understood alone
 * @param head the stem of the first thing that it names; empty for none
 * @param digs it is short and begins like a question on the answer just given: "how many", "and …"
 * @param connects it begins with "but", "so", "why" …
 * @param stems the subject words of all that is more than a reaction
 * @param questionStems those of its questions and requests
 */
record Utterance(
        List<Saying> sentences,
        int words,
        boolean asks,
        boolean endsAsking,
        boolean transition,
        boolean recalls,
        boolean handsOver,
        boolean leansBack,
        boolean names,
        String head,
        boolean digs,
        boolean connects,
        Set<String> stems,
        Set<String> questionStems) {

    /** So many words after a question of a long turn: it was rhetorical, or answered itself. */
    private static final int TALKS_ON = 25;

    private static final int LONG = 40;

    /** A longer question that begins with "how many" or "and" brings its own subject. */
    private static final int SHORT = 12;

    static Utterance of(Text text) {
        return of(Saying.of(text));
    }

    static Utterance of(List<Saying> sentences) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> questionStems = new LinkedHashSet<>();
        Reference reference = new Reference();
        int words = 0;
        int after = 0;
        for (Saying sentence : sentences) {
            words += sentence.size();
            after = sentence.asks() ? 0 : after + sentence.size();
            if (!sentence.isReaction()) {
                reference.read(sentence);
                addStems(sentence, stems);
            }
            if (sentence.asks()) {
                addStems(sentence, questionStems);
            }
        }
        boolean again = sentences.stream().anyMatch(one -> one.has(QuestionWords.POINTS_BACK));
        boolean counts =
                sentences.stream().anyMatch(one -> one.has(QuestionWords.COUNTERS)) && !reference.isBare() && !again;
        List<Saying> questions = sentences.stream().filter(Saying::asks).toList();
        return new Utterance(
                sentences,
                words,
                !questions.isEmpty() && (words < LONG || after <= TALKS_ON),
                !sentences.isEmpty() && sentences.get(sentences.size() - 1).asks(),
                counts
                        || sentences.stream().anyMatch(Utterance::turnsAway)
                        || sentences.stream().anyMatch(Utterance::asksForStory),
                sentences.stream().anyMatch(one -> one.has(RECALLS)),
                sentences.stream().anyMatch(Utterance::givesTheWord),
                reference.leansBack() || again,
                !reference.head().isEmpty() || questions.stream().anyMatch(Utterance::defines),
                reference.head(),
                questions.stream().limit(1).anyMatch(Utterance::digsIn),
                questions.stream().limit(1).anyMatch(question -> beginsWithin(CONNECTIVES, question)),
                stems,
                questionStems);
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
                        && hasContent(sentence, subject);
            }
        }
        return false;
    }

    private static boolean hasContent(Saying sentence, int from) {
        for (int at = from; at < sentence.behind(); at++) {
            if (QuestionWords.isContent(sentence.text(), at)) {
                return true;
            }
        }
        return false;
    }

    /** "Sorry, go ahead" gives back what was taken. */
    private static boolean givesTheWord(Saying sentence) {
        return sentence.has(HANDOVERS) && !sentence.hasAny(Set.of("sorry"));
    }

    private static void addStems(Saying sentence, Set<String> stems) {
        Text text = sentence.text();
        for (int at = sentence.first(); at < sentence.behind(); at++) {
            if (QuestionWords.isContent(text, at)) {
                stems.add(Forms.stem(text.folded(at)));
            }
        }
    }

    /** "What is a mutex?", "Explain polymorphism": a word that stands alone is a thing here. */
    private static boolean defines(Saying question) {
        Text text = question.text();
        int at = question.body();
        if (at + 2 < question.behind() && INTERROGATIVES.has(text.folded(at))) {
            return Set.of("is", "are", "does").contains(text.folded(at + 1)) && QuestionWords.isContent(text, at + 2);
        }
        return at < question.behind() && question.opening(PROMPTS, at) > 0 && hasContent(question, at + 1);
    }

    private static boolean digsIn(Saying question) {
        return question.size() <= SHORT && beginsWithin(FOLLOW_UPS, question);
    }

    /** Before or after the words that lead in: "Okay, and …", "So why …". */
    private static boolean beginsWithin(Phrases phrases, Saying question) {
        for (int at = question.first(); at <= question.body() && at < question.behind(); at++) {
            if (question.opening(phrases, at) > 0) {
                return true;
            }
        }
        return false;
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
