package debrief.segment;

import java.util.List;
import java.util.Set;

/** Follows pronouns through a turn: each needs a thing named before it, or it points outside. */
final class Reference {

    /** A thing stands at most two adjectives after its article. */
    private static final int REACH = 3;

    /** "What changes", "which ship": the very next word is a thing. */
    private static final Set<String> ASK_FOR_THINGS = Set.of("what", "which", "whose");

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

    private String head = "";
    private boolean leansBack;

    /** The pronoun stands without a noun: "it", not "this layer". */
    private boolean bare;

    /** The stem of the first thing that is named; empty for none. */
    String head() {
        return head;
    }

    /** A pronoun in a question has nothing in the turn to stand for. */
    boolean leansBack() {
        return leansBack;
    }

    boolean isBare() {
        return bare;
    }

    void read(Sentence sentence) {
        List<Word> words = sentence.words();
        int sinceArticle = REACH + 1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            sinceArticle = Lexicon.DETERMINERS.has(word) ? 0 : sinceArticle + 1;
            if (ASK_FOR_THINGS.contains(word.text())) {
                sinceArticle = REACH - 1;
            }
            if (Lexicon.ANAPHORS.has(word) && pointsBack(words, i)) {
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
        boolean is = at > 0 && List.of("is", "was").contains(words.get(at - 1).text());
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
