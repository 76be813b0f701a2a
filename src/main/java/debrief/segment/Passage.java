package debrief.segment;

import debrief.model.Kind;
import java.util.List;
import java.util.Set;

/**
 * A sentence in its place.
 *
 * @param stretch the place of its stretch of talk, from 0
 * @param from where it begins in the stretch
 * @param to where it ends
 */
record Passage(int stretch, int from, int to, boolean opensParagraph, Sentence sentence) {

    private static final double SURE = 3;
    private static final double LIKELY = 1.5;
    private static final double HINT = 0.7;

    /** Longer than this a sentence without any full stop is a recogniser's whole paragraph. */
    private static final int LONGEST_QUESTION = 60;

    /** "I did, very much so, more than anything" answers, though it names nothing. */
    private static final int LONGEST_REACTION = 7;

    /** A candidate's question to the interviewer is short. */
    private static final int LONGEST_OWN_QUESTION = 25;

    /** A statement of so many words is an answer's for certain. */
    private static final double STATEMENT = 15;

    private static final String CLOSING = ")]\"'\u201d\u2019\u00bb";

    private static final Set<String> SPEAKER = Set.of("i", "my", "me", "we", "our", "us", "myself");
    private static final Set<String> FIRST = Set.of("i", "my");
    private static final Set<String> LISTENER = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> ASKING = Set.of("question", "questions", "ask");
    private static final Set<String> ASSENT = Set.of("yes", "yeah", "yep", "no", "sure", "well", "so", "um", "uh");

    /** Lines of captions break anywhere; paragraphs and full stops do not. */
    static void cut(int stretch, String text, List<Passage> passages) {
        int from = 0;
        boolean paragraph = true;
        for (int i = 0; i < text.length(); i++) {
            boolean gap = text.startsWith("\n\n", i);
            if (gap || text.charAt(i) != '\n' && Sentence.ends(text, i)) {
                int end = i + 1;
                while (!gap && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                i = end - 1;
                boolean said = add(stretch, text, from, end, paragraph, passages);
                paragraph = gap || paragraph && !said;
                from = end;
            }
        }
        add(stretch, text, from, text.length(), paragraph, passages);
    }

    private static boolean add(int stretch, String text, int from, int to, boolean paragraph, List<Passage> passages) {
        List<Sentence> sentences = Sentence.split(text.substring(from, to).replace('\n', ' '));
        if (sentences.isEmpty()) {
            return false;
        }
        passages.add(new Passage(stretch, from, to, paragraph, sentences.get(0)));
        return true;
    }

    /** The interviewer gives the word to the candidate's own questions. */
    boolean handsOver() {
        return sentence.asks() && has(ASKING) && Kinds.touches(Kind.CANDIDATE_QUESTION, Utterance.of(sentence.text()));
    }

    boolean asks() {
        return sentence.asks() && sentence.words().size() <= LONGEST_QUESTION;
    }

    /** A question that is put to somebody. */
    boolean asksListener() {
        return asks() && has(LISTENER);
    }

    /** "So I asked myself, what do we need?" is part of an answer. */
    boolean asksItself() {
        return asks() && has(SPEAKER) && !has(LISTENER);
    }

    /** "Can you tell me about the team that I would work with?": only a candidate asks so. */
    boolean asksAboutJob() {
        return asksListener()
                && sentence.text().endsWith("?")
                && sentence.words().size() <= LONGEST_OWN_QUESTION
                && has(FIRST)
                && Lexicon.CANDIDATE_ASKS.in(sentence);
    }

    /** How much speaks for whoever asks the questions (above 0) or answers them (below). */
    double asking() {
        int words = sentence.words().size();
        boolean own = has(SPEAKER);
        boolean other = has(LISTENER);
        if (asks()) {
            return other ? SURE : own ? -HINT : LIKELY;
        }
        // "I called the next one" leads to nothing
        if (Lexicon.RECALLS.in(sentence) || Lexicon.TRANSITIONS.in(sentence) && !has(FIRST)) {
            return LIKELY;
        }
        if (sentence.isReaction() && words <= LONGEST_REACTION) {
            return sentence.words().stream().anyMatch(word -> ASSENT.contains(word.text())) ? -HINT : HINT;
        }
        double statement = Math.min(1, words / STATEMENT);
        return other && !own ? HINT - statement : own ? -HINT - statement : -statement;
    }

    private boolean has(Set<String> pronouns) {
        return sentence.words().stream().anyMatch(word -> pronouns.contains(word.text()));
    }
}
