package debrief.segment;

import static debrief.segment.QuestionWords.ANAPHORS;

import debrief.words.Phrases;
import debrief.words.Text;
import java.util.List;

/** The sentence of a turn that says what it asks for. */
final class MainSentence {

    private static final int FEWEST_WORDS = 3;

    /** Nobody's title is longer; a recogniser's sentence may be the whole file. */
    private static final int READ = 400;

    private static final Phrases BY_THE_WAY = Phrases.of(List.of("by the way", "let me know", "no worries"));

    /** Courtesies, and what somebody asks themselves. */
    private static final Phrases UNASKED = Phrases.of(List.of("thanks", "thank you", "should i", "am i", "do i"));

    private static final Phrases GREETINGS = QuestionWords.list("greeting");

    private MainSentence() {}

    /**
     * A question that names something, any that can be understood alone, one that says much or a turn to a subject, a statement
     * that names something, any other question; the first of the best.
     */
    private static int rank(Saying sentence) {
        Utterance alone = Utterance.of(List.of(sentence));
        int stems = alone.stems().size();
        if (sentence.asks()) {
            boolean says = alone.names() || alone.words() >= FEWEST_WORDS && stems > 0;
            boolean matter = alone.names()
                    && !alone.manner().isFragment()
                    && (stems > 1 || alone.manner().defines());
            boolean whole = (says || KindWords.isSetPiece(alone)) && !alone.isBare();
            if (sentence.has(UNASKED)) {
                return 1;
            }
            return whole && !alone.manner().recalls() ? matter ? 5 : 4 : stems >= FEWEST_WORDS ? 3 : 1;
        }
        boolean judges = sentence.body() < sentence.behind()
                && ANAPHORS.has(sentence.text().folded(sentence.body()));
        if (sentence.opening(BY_THE_WAY, sentence.body()) > 0 || stems < 2 || judges) {
            return 0;
        }
        // "So today I'd like you to design …" says more than "let's get started".
        return alone.manner().setsTask() && alone.names() ? 5 : alone.transition() ? 3 : alone.names() ? 2 : 0;
    }

    /** The sentence that says most, without what people say while they think. */
    static Text of(Text question) {
        Saying chosen = null;
        for (Saying sentence : Saying.of(question)) {
            if (chosen == null || rank(sentence) > rank(chosen)) {
                chosen = sentence;
            }
        }
        if (chosen == null) {
            return question;
        }
        int from = chosen.asksBehind(GREETINGS)
                ? question.start(chosen.behindLast(GREETINGS))
                : chosen.sentence().start();
        int to = Math.min(chosen.sentence().end(), from + READ);
        return Text.of(ThinkingAloud.without(question.source().substring(from, to)));
    }
}
