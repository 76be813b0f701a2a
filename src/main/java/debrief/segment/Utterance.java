package debrief.segment;

import static debrief.segment.Lexicon.ANAPHORS;
import static debrief.segment.Lexicon.CONNECTIVES;
import static debrief.segment.Lexicon.FOLLOW_UPS;
import static debrief.segment.Lexicon.HANDOVERS;
import static debrief.segment.Lexicon.INTERROGATIVES;
import static debrief.segment.Lexicon.PROMPTS;
import static debrief.segment.Lexicon.RECALLS;
import static debrief.segment.Lexicon.TRANSITIONS;

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
        List<Sentence> sentences,
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

    static Utterance of(String text) {
        List<Sentence> sentences = Sentence.split(text);
        Set<String> stems = new LinkedHashSet<>();
        Set<String> questionStems = new LinkedHashSet<>();
        Reference reference = new Reference();
        int words = 0;
        int after = 0;
        for (Sentence sentence : sentences) {
            words += sentence.words().size();
            after = sentence.asks() ? 0 : after + sentence.words().size();
            if (!sentence.isReaction()) {
                reference.read(sentence);
                addStems(sentence, stems);
            }
            if (sentence.asks()) {
                addStems(sentence, questionStems);
            }
        }
        boolean again = sentences.stream().anyMatch(Lexicon.POINTS_BACK::in);
        boolean counts = sentences.stream().anyMatch(Lexicon.COUNTERS::in) && !reference.isBare() && !again;
        List<Sentence> questions = sentences.stream().filter(Sentence::asks).toList();
        return new Utterance(
                sentences,
                words,
                !questions.isEmpty() && (words < LONG || after <= TALKS_ON),
                !sentences.isEmpty() && sentences.get(sentences.size() - 1).asks(),
                counts
                        || sentences.stream().anyMatch(Utterance::turnsAway)
                        || sentences.stream().anyMatch(Utterance::asksForStory),
                sentences.stream().anyMatch(RECALLS::in),
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
    private static boolean turnsAway(Sentence sentence) {
        boolean conditional = sentence.words().stream()
                .limit(sentence.body() + 1L)
                .anyMatch(word -> word.text().equals("if"));
        return TRANSITIONS.in(sentence) && !Lexicon.LOOK_AHEAD.in(sentence) && !conditional;
    }

    /** "Tell us a bit about the game" brings its subject along; "tell us a bit about that" does not. */
    private static boolean asksForStory(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            int length = Lexicon.STORY_REQUESTS.at(words, i, i == sentence.body());
            if (length > 0) {
                int subject = i + length;
                return subject < words.size()
                        && !ANAPHORS.has(words.get(subject))
                        && words.stream().skip(subject).anyMatch(Lexicon::isContent);
            }
        }
        return false;
    }

    /** "Sorry, go ahead" gives back what was taken. */
    private static boolean givesTheWord(Sentence sentence) {
        return HANDOVERS.in(sentence)
                && sentence.words().stream().noneMatch(word -> word.text().equals("sorry"));
    }

    private static void addStems(Sentence sentence, Set<String> stems) {
        for (Word word : sentence.words()) {
            if (Lexicon.isContent(word)) {
                stems.add(word.stem());
            }
        }
    }

    /** "What is a mutex?", "Explain polymorphism": a word that stands alone is a thing here. */
    private static boolean defines(Sentence question) {
        List<Word> words = question.words();
        int at = question.body();
        if (at + 2 < words.size() && INTERROGATIVES.has(words.get(at))) {
            String verb = words.get(at + 1).text();
            return (verb.equals("is") || verb.equals("are") || verb.equals("does")) && isThing(words.get(at + 2));
        }
        return at < words.size()
                && PROMPTS.at(words, at, true) > 0
                && words.stream().skip(at + 1).anyMatch(Utterance::isThing);
    }

    private static boolean isThing(Word word) {
        return Lexicon.isContent(word);
    }

    private static boolean digsIn(Sentence question) {
        return question.words().size() <= SHORT && beginsWithin(FOLLOW_UPS, question);
    }

    /** Before or after the words that lead in: "Okay, and …", "So why …". */
    private static boolean beginsWithin(Phrases phrases, Sentence question) {
        for (int i = 0; i <= question.body() && i < question.words().size(); i++) {
            if (phrases.at(question.words(), i, true) > 0) {
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
        return sentences.stream().allMatch(Sentence::isReaction);
    }
}
