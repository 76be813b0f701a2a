package debrief.segment;

import debrief.words.Forms;
import debrief.words.Text;
import java.util.Set;

/** Follows pronouns through a turn: each needs a thing named before it, or it points outside. */
final class Reference {

    /** A thing stands at most two adjectives after its article. */
    private static final int REACH = 3;

    /** "What changes", "which ship": the very next word is a thing. */
    private static final Set<String> ASK_FOR_THINGS = Set.of("what", "which", "whose");

    /** "Would you test that with them": nothing that tells more of a thing begins so. */
    private static final Set<String> RELATIONS =
            Set.of("with", "in", "for", "on", "at", "from", "when", "if", "without");

    /** "Are you sure that ferries float": what follows is said. */
    private static final Set<String> SAYING =
            Set.of("sure", "certain", "think", "know", "say", "said", "mean", "feel", "clear", "see");

    private static final Set<String> BEFORE_DEEDS = Set.of("to", "you", "we", "i", "they");

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

    private String head = "";
    private boolean leansBack;
    private boolean points;

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

    /** A question has a pronoun. */
    boolean points() {
        return points;
    }

    boolean isBare() {
        return bare;
    }

    void read(Saying sentence) {
        Text text = sentence.text();
        int sinceArticle = REACH + 1;
        for (int at = sentence.first(); at < sentence.behind(); at++) {
            String word = text.folded(at);
            sinceArticle = QuestionWords.DETERMINERS.has(word) ? 0 : sinceArticle + 1;
            if (ASK_FOR_THINGS.contains(word)) {
                sinceArticle = REACH - 1;
            } else if (BEFORE_DEEDS.contains(word)) {
                // "a way to change it", "which one would you choose": what follows is done
                sinceArticle = REACH;
            }
            if (isOne(sentence, at)) {
                leansBack |= sentence.asks() && head.isEmpty();
            }
            if (QuestionWords.ANAPHORS.has(word) && pointsBack(sentence, at)) {
                boolean alone = sentence.asks() && head.isEmpty();
                points |= sentence.asks();
                leansBack |= alone;
                bare |= alone
                        && !(POINTING.contains(word) && at + 1 < sentence.behind() && isNamed(text, at + 1, true, 1));
            } else if (head.isEmpty()
                    && !isOne(sentence, at + 1)
                    && isNamed(text, at, at > sentence.body(), sinceArticle)) {
                head = Forms.stem(word);
            }
        }
    }

    private static boolean isNamed(Text text, int at, boolean inside, int sinceArticle) {
        String word = text.folded(at);
        if (!QuestionWords.isContent(text, at) || QuestionWords.ACKNOWLEDGEMENT.has(word) || text.isDigit(at)) {
            return false;
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        boolean doing = word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed"));
        return inside && text.isCapital(at) || plural || !doing && sinceArticle > 0 && sinceArticle <= REACH;
    }

    /** "Give me a real one", "a better one?": one of what was spoken of. */
    private static boolean isOne(Saying sentence, int at) {
        Text text = sentence.text();
        return at + 1 == sentence.behind()
                && at - 2 >= sentence.first()
                && text.is(at, "one")
                && (text.is(at - 2, "a") || text.is(at - 2, "an"));
    }

    /** "is it safe to", "was it clear that": nothing is meant by it. */
    private static boolean isEmpty(Saying sentence, int at) {
        Text text = sentence.text();
        return at > sentence.first()
                && Set.of("is", "was").contains(text.folded(at - 1))
                && at + 2 < sentence.behind()
                && Set.of("to", "that").contains(text.folded(at + 2));
    }

    /** "that" also joins clauses: "do you think that a leader …", "something that went wrong". */
    private static boolean pointsBack(Saying sentence, int at) {
        Text text = sentence.text();
        if (text.is(at, "it") && isEmpty(sentence, at)) {
            return false;
        }
        if (!text.is(at, "that") || at + 1 == sentence.behind() || at == sentence.first()) {
            return true;
        }
        String before = text.folded(at - 1);
        boolean relative = before.endsWith("thing")
                || SAYING.contains(before)
                || QuestionWords.isContent(text, at - 1) && !before.endsWith("ing");
        String after = text.folded(at + 1);
        return !QuestionWords.SUBJECTS.contains(after) && (!relative || RELATIONS.contains(after));
    }
}
