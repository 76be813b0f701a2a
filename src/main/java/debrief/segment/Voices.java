package debrief.segment;

import debrief.model.Speaker.Role;
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
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Passage.cut(i, stretches.get(i), passages);
        }
        boolean[] asks = decide(passages);
        List<Voice> voices = new ArrayList<>();
        for (int from = 0; from < passages.size(); ) {
            int stretch = passages.get(from).stretch();
            int to = from + 1;
            while (to < passages.size()
                    && asks[to] == asks[from]
                    && passages.get(to).stretch() == stretch) {
                to++;
            }
            String text = stretches.get(stretch).substring(begin(passages, from), end(passages, to, stretches));
            voices.add(new Voice(stretch, asks[from] ? Role.INTERVIEWER : Role.CANDIDATE, text.strip()));
            from = to;
        }
        return isInterview(passages, asks) ? voices : List.of();
    }

    /** Marks without words belong to the voice after them, at the end of a stretch to the one before. */
    private static int begin(List<Passage> passages, int from) {
        boolean first = from == 0
                || passages.get(from - 1).stretch() < passages.get(from).stretch();
        return first ? 0 : passages.get(from - 1).to();
    }

    private static int end(List<Passage> passages, int to, List<String> stretches) {
        Passage last = passages.get(to - 1);
        boolean end = to == passages.size() || passages.get(to).stretch() > last.stretch();
        return end ? stretches.get(last.stretch()).length() : last.to();
    }

    /** For each passage whether the interviewer says it. */
    private static boolean[] decide(List<Passage> passages) {
        int n = passages.size();
        double[] candidate = new double[n + 1];
        double[] interviewer = new double[n + 1];
        boolean[] changedToCandidate = new boolean[n];
        boolean[] changedToInterviewer = new boolean[n];
        boolean turned = false;
        for (int i = 0; i < n; i++) {
            Passage passage = passages.get(i);
            turned |= 2 * i > n && passage.asksAboutJob();
            double change = i == 0 ? 0 : change(passages.get(i - 1), passage);
            double asking = turned ? -passage.asking() : passage.asking();
            double toCandidate = interviewer[i] - change;
            double toInterviewer = candidate[i] - change;
            changedToCandidate[i] = toCandidate > candidate[i];
            changedToInterviewer[i] = toInterviewer > interviewer[i];
            candidate[i + 1] = Math.max(candidate[i], toCandidate) - asking;
            interviewer[i + 1] = Math.max(interviewer[i], toInterviewer) + asking;
            turned |= 2 * i > n && passage.handsOver();
        }
        boolean[] asks = new boolean[n];
        boolean asking = interviewer[n] > candidate[n];
        for (int i = n - 1; i >= 0; i--) {
            asks[i] = asking;
            asking = asking ? !changedToInterviewer[i] : changedToCandidate[i];
        }
        return asks;
    }

    private static double change(Passage before, Passage passage) {
        boolean answer = before.asks() && (!passage.asks() || passage.asksItself());
        if (answer || before.stretch() != passage.stretch()) {
            return AFTER_QUESTION;
        }
        return passage.opensParagraph() ? AT_PARAGRAPH : WITHIN_PARAGRAPH;
    }

    private static boolean isInterview(List<Passage> passages, boolean[] asks) {
        int words = 0;
        int asking = 0;
        int turns = 0;
        int questions = 0;
        boolean open = false;
        for (int i = 0; i < passages.size(); i++) {
            Sentence sentence = passages.get(i).sentence();
            words += sentence.words().size();
            asking += asks[i] ? sentence.words().size() : 0;
            turns += asks[i] && (i == 0 || !asks[i - 1]) ? 1 : 0;
            open |= asks[i] && passages.get(i).asksListener();
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
