package debrief.segment;

import debrief.model.Speaker.Role;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes who speaks where a file names nobody: whoever asks interviews, and what follows a question is its answer.
 *
 * <p>Sentence by sentence the cheaper of two stories wins: that the same voice goes on, or that the other takes over. The
 * first is the default inside a paragraph, the second after a question. After "do you have any questions for me?" it is the
 * candidate who asks.
 */
public final class Voices {

    /** A talk with fewer questions that are put to somebody and answered is a lecture, or two people chatting. */
    private static final int FEWEST_QUESTIONS = 3;

    /** And with more words for each. */
    private static final int MOST_WORDS = 500;

    /** Who interviews says less than this share of the words. */
    private static final double MOST_ASKING = 0.6;

    /** So many of the interviewer's turns ask, at least: the others react, or lead to a question. */
    private static final double QUESTIONS_SHARE = 0.5;

    /** What it costs to let the other take over. */
    private static final double WITHIN_PARAGRAPH = 2.5;

    private static final double AT_PARAGRAPH = 1;
    private static final double AFTER_QUESTION = -1;

    private Voices() {}

    /**
     * Words of one voice.
     *
     * @param stretch the place of the stretch that they stand in, from 0
     */
    public record Voice(int stretch, Role role, String text) {}

    /**
     * Cuts stretches of talk where the voice changes; a voice may go on over several stretches, and is then one for each.
     *
     * @param stretches in order, paragraphs kept apart by an empty line
     * @return empty unless the talk is clearly one of questions and answers
     */
    public static List<Voice> propose(List<String> stretches) {
        List<VoicedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            int stretch = i;
            Saying.of(Text.of(stretches.get(i))).forEach(saying -> sentences.add(new VoicedSentence(stretch, saying)));
        }
        boolean[] asks = decide(sentences);
        List<Voice> voices = new ArrayList<>();
        for (int from = 0; from < sentences.size(); ) {
            int stretch = sentences.get(from).stretch();
            int to = from + 1;
            while (to < sentences.size()
                    && asks[to] == asks[from]
                    && sentences.get(to).stretch() == stretch) {
                to++;
            }
            String text = stretches.get(stretch).substring(begin(sentences, from), end(sentences, to, stretches));
            voices.add(new Voice(stretch, asks[from] ? Role.INTERVIEWER : Role.CANDIDATE, text.strip()));
            from = to;
        }
        return isInterview(sentences, asks) ? voices : List.of();
    }

    /** Marks without words belong to the voice after them, at the end of a stretch to the one before. */
    private static int begin(List<VoicedSentence> sentences, int from) {
        boolean first = from == 0
                || sentences.get(from - 1).stretch() < sentences.get(from).stretch();
        return first ? 0 : sentences.get(from - 1).to();
    }

    private static int end(List<VoicedSentence> sentences, int to, List<String> stretches) {
        VoicedSentence last = sentences.get(to - 1);
        boolean end = to == sentences.size() || sentences.get(to).stretch() > last.stretch();
        return end ? stretches.get(last.stretch()).length() : last.to();
    }

    /** For each sentence whether the interviewer says it. */
    private static boolean[] decide(List<VoicedSentence> sentences) {
        int n = sentences.size();
        double[] candidate = new double[n + 1];
        double[] interviewer = new double[n + 1];
        boolean[] changedToCandidate = new boolean[n];
        boolean[] changedToInterviewer = new boolean[n];
        boolean turned = false;
        for (int i = 0; i < n; i++) {
            VoicedSentence sentence = sentences.get(i);
            turned |= 2 * i > n && sentence.asksAboutJob();
            double change = i == 0 ? 0 : change(sentences.get(i - 1), sentence);
            double asking = turned ? -sentence.asking() : sentence.asking();
            double toCandidate = interviewer[i] - change;
            double toInterviewer = candidate[i] - change;
            changedToCandidate[i] = toCandidate > candidate[i];
            changedToInterviewer[i] = toInterviewer > interviewer[i];
            candidate[i + 1] = Math.max(candidate[i], toCandidate) - asking;
            interviewer[i + 1] = Math.max(interviewer[i], toInterviewer) + asking;
            turned |= 2 * i > n && sentence.handsOver();
        }
        boolean[] asks = new boolean[n];
        boolean asking = interviewer[n] > candidate[n];
        for (int i = n - 1; i >= 0; i--) {
            asks[i] = asking;
            asking = asking ? !changedToInterviewer[i] : changedToCandidate[i];
        }
        return asks;
    }

    private static double change(VoicedSentence before, VoicedSentence sentence) {
        boolean answer = before.asks() && (!sentence.asks() || sentence.asksItself());
        if (answer || before.stretch() != sentence.stretch()) {
            return AFTER_QUESTION;
        }
        return sentence.opensParagraph() ? AT_PARAGRAPH : WITHIN_PARAGRAPH;
    }

    private static boolean isInterview(List<VoicedSentence> sentences, boolean[] asks) {
        int words = 0;
        int asking = 0;
        int turns = 0;
        int questions = 0;
        boolean open = false;
        for (int i = 0; i < sentences.size(); i++) {
            words += sentences.get(i).words();
            asking += asks[i] ? sentences.get(i).words() : 0;
            turns += asks[i] && (i == 0 || !asks[i - 1]) ? 1 : 0;
            open |= asks[i] && sentences.get(i).asksListener();
            if (open && !asks[i]) {
                questions++;
                open = false;
            }
        }
        return questions >= FEWEST_QUESTIONS
                && questions * MOST_WORDS >= words
                && questions >= QUESTIONS_SHARE * turns
                && asking < MOST_ASKING * words;
    }
}
