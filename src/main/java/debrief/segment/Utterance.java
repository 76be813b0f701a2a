package debrief.segment;

import static debrief.segment.Lexicon.ANAPHORS;
import static debrief.segment.Lexicon.CONNECTIVES;
import static debrief.segment.Lexicon.DETERMINERS;
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
 * @param asks it holds a question or a request
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

    /** A longer question that begins with "how many" or "and" brings its own subject. */
    private static final int SHORT = 12;

    static Utterance of(String text) {
        List<Sentence> sentences = Sentence.split(text);
        Set<String> stems = new LinkedHashSet<>();
        Set<String> questionStems = new LinkedHashSet<>();
        Reference reference = new Reference();
        int words = 0;
        for (Sentence sentence : sentences) {
            words += sentence.words().size();
            if (!sentence.isReaction()) {
                reference.read(sentence);
                addStems(sentence, stems);
            }
            if (sentence.asks()) {
                addStems(sentence, questionStems);
            }
        }
        boolean again = sentences.stream().anyMatch(Lexicon.POINTS_BACK::in);
        boolean counts = sentences.stream().anyMatch(Lexicon.COUNTERS::in) && !reference.bare && !again;
        List<Sentence> questions = sentences.stream().filter(Sentence::asks).toList();
        return new Utterance(
                sentences,
                words,
                !questions.isEmpty(),
                !sentences.isEmpty() && sentences.get(sentences.size() - 1).asks(),
                counts || sentences.stream().anyMatch(Utterance::turnsAway),
                sentences.stream().anyMatch(RECALLS::in),
                sentences.stream().anyMatch(HANDOVERS::in),
                reference.leansBack || again,
                !reference.head.isEmpty() || questions.stream().anyMatch(Utterance::defines),
                reference.head,
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

    /** Follows pronouns through a turn: each needs a thing named before it, or it points outside. */
    private static final class Reference {

        /** A thing stands at most two adjectives after its article. */
        private static final int REACH = 3;

        /** "What changes", "which ship": the very next word is a thing. */
        private static final Set<String> ASK_FOR_THINGS = Set.of("what", "which", "whose");

        private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

        private String head = "";
        private boolean leansBack;

        /** The pronoun stands without a noun: "it", not "this layer". */
        private boolean bare;

        void read(Sentence sentence) {
            List<Word> words = sentence.words();
            int sinceArticle = REACH + 1;
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                sinceArticle = DETERMINERS.has(word) ? 0 : sinceArticle + 1;
                if (ASK_FOR_THINGS.contains(word.text())) {
                    sinceArticle = REACH - 1;
                }
                if (ANAPHORS.has(word) && pointsBack(words, i)) {
                    boolean alone = sentence.asks() && head.isEmpty();
                    leansBack |= alone;
                    bare |= alone
                            && !(POINTING.contains(word.text())
                                    && i + 1 < words.size()
                                    && isNamed(words.get(i + 1), true, 1));
                } else if (head.isEmpty() && isNamed(word, i > sentence.body(), sinceArticle)) {
                    head = word.stem();
                }
            }
        }

        private static boolean isNamed(Word word, boolean inside, int sinceArticle) {
            if (!Lexicon.isContent(word)
                    || Lexicon.ACKNOWLEDGEMENT.has(word)
                    || Character.isDigit(word.text().charAt(0))) {
                return false;
            }
            boolean plural = word.text().endsWith("s")
                    && !word.text().endsWith("ss")
                    && word.text().length() > 3;
            boolean doing = word.text().length() > 4
                    && (word.text().endsWith("ing") || word.text().endsWith("ed"));
            return inside && word.capital() || plural || !doing && sinceArticle > 0 && sinceArticle <= REACH;
        }

        /** "is it safe to", "was it clear that": nothing is meant by it. */
        private static boolean isEmpty(List<Word> words, int at) {
            boolean is =
                    at > 0 && List.of("is", "was").contains(words.get(at - 1).text());
            return is
                    && at + 2 < words.size()
                    && List.of("to", "that").contains(words.get(at + 2).text());
        }

        /** "that" also joins clauses: "do you think that a leader …", "something that went wrong". */
        private static boolean pointsBack(List<Word> words, int at) {
            if (words.get(at).text().equals("it") && isEmpty(words, at)) {
                return false;
            }
            if (!words.get(at).text().equals("that") || at + 1 == words.size() || at == 0) {
                return true;
            }
            Word next = words.get(at + 1);
            Word before = words.get(at - 1);
            boolean relative = before.text().endsWith("thing")
                    || Lexicon.isContent(before) && !before.text().endsWith("ing");
            return !relative && !Lexicon.SUBJECTS.contains(next.text());
        }
    }
}
