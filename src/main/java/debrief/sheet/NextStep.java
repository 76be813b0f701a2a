package debrief.sheet;

import debrief.measure.Mark;
import debrief.measure.Range;
import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Point;
import debrief.model.Point.Evidence;
import debrief.sheet.Doubt.Outcome;
import debrief.talk.Said;
import debrief.words.Phrases;
import debrief.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one answer calls for, the worst first. A page shows the first alone; what several answers share becomes a recommendation. */
enum NextStep {
    WRONG(
            "Put right what was wrong",
            "Read the source beside what is judged wrong, then answer the question again, aloud.",
            "technical",
            "Look up what was wrong",
            "In each of these answers stands a statement that a knowledge pack judges wrong. Read its source, then answer the question"
                    + " again, aloud."),
    DOUBTED(
            "When they doubt it, say how you know",
            "Look the doubted words up today. Next time say how you know them, or how you would check, before you stand by them.",
            "communication",
            "When they doubt it, say how you know",
            "In each of these answers the interviewer doubted something, and nothing shows that they were convinced. Look these words"
                    + " up; next time say how you know them, or how you would check, before you stand by them."),
    NOT_KNOWN(
            "Go on after \u201CI don\u2019t know\u201D",
            "Three sentences, ready before the next talk: that you do not know, what you do know next to it, how you would find out.",
            "preparation",
            "Go on after \u201CI don\u2019t know\u201D",
            "These answers end where the knowledge did. Have three sentences ready: that you do not know, what you do know next to it,"
                    + " how you would find out."),
    ONLY_WE(
            "Say what you did",
            "This story says \u201Cwe\u201D and never \u201CI\u201D. Tell it once more with what you decided and did yourself.",
            "communication",
            "Say what you did",
            "These stories say \u201Cwe\u201D and never \u201CI\u201D. Tell them once more with what you decided and did yourself."),
    NO_RESULT(
            "Say how it ended",
            "No words of this story tell what came of it. Add one sentence: what was different afterwards.",
            "communication",
            "Say how it ended",
            "No words of these stories tell what came of them. Add one sentence to each: what was different afterwards."),
    TOO_LONG(
            "Say it in half the words",
            "Tell it once more in half the time: what you keep is the answer, and the rest waits until they ask.",
            "communication",
            "Say it in half the words",
            "These answers are more than twice as long as such answers usually are. Tell each once more in half the time: what you keep is"
                    + " the answer, and the rest waits until they ask.");

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|um+|uh+|well|sorry|oh|no|honestly|to be honest|actually)\\b[,.]*\\s+)*"
                    + "(?:i (?:really |honestly |actually |just )*(?:don['\u2019]?t|do not) (?:really |actually )?know|i(?: have|['\u2019]ve) no idea|no idea)"
                    + "(?: (?:that|this|it|the answer|about (?:that|this|it)|exactly|yet|sorry|honestly))?[,.!]*(?: (?:sorry|honestly|to be honest)[.!]*)?\\W*$");

    /** Whatever may tell an end: so many words that a story without any of them surely has none. */
    private static final Phrases ENDINGS = Phrases.read(NextStep.class, "endings.txt");

    private static final int BARE = 14;
    private static final int STORY = 60;
    private static final int MANY_WE = 3;
    private static final double FAR = 2;

    private final String label;
    private final String text;
    private final String area;
    private final String sharedLabel;
    private final String sharedText;

    NextStep(String label, String text, String area, String sharedLabel, String sharedText) {
        this.label = label;
        this.text = text;
        this.area = area;
        this.sharedLabel = sharedLabel;
        this.sharedText = sharedText;
    }

    String area() {
        return area;
    }

    String sharedLabel() {
        return sharedLabel;
    }

    String sharedText() {
        return sharedText;
    }

    Point point(Heard heard) {
        List<Evidence> evidence =
                this == NOT_KNOWN ? List.of(new Evidence(heard.answers().get(0).id(), "")) : List.of();
        return Point.of(label, text, evidence);
    }

    /** The worst that an answer calls for. */
    static Optional<NextStep> first(Heard heard, List<Doubt> doubts, List<Claim> claims) {
        for (NextStep step : values()) {
            if (step.isCalledFor(heard, doubts, claims)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    boolean isCalledFor(Heard heard, List<Doubt> doubts, List<Claim> claims) {
        boolean spoken = heard.isJudged() && !heard.recalled();
        return switch (this) {
            case WRONG -> !heard.isGuessed() && claims.stream().anyMatch(claim -> claim.verdict() == Verdict.WRONG);
            case DOUBTED -> doubts.stream().anyMatch(doubt -> doubt.outcome() == Outcome.OPEN);
            case NOT_KNOWN -> spoken && !heard.isGuessed() && heard.isTechnical() && isBare(heard.answers());
            case ONLY_WE -> spoken && isStory(heard) && isOnlyWe(heard);
            case NO_RESULT -> spoken && isStory(heard) && isEndless(heard.answers());
            case TOO_LONG -> spoken && isFarTooLong(heard);
        };
    }

    /** All that was said is that nothing is known. */
    private static boolean isBare(List<Said> answers) {
        return answers.size() == 1
                && answers.get(0).text().count() <= BARE
                && NOTHING.matcher(answers.get(0).spoken()).find();
    }

    private static boolean isStory(Heard heard) {
        return heard.measures().isStory()
                && heard.measures().words() >= STORY
                && heard.answers().stream().allMatch(Heard::isClear);
    }

    private static boolean isOnlyWe(Heard heard) {
        return heard.measures().found(Mark.OWN).isEmpty()
                && heard.measures().found(Mark.SHARED).size() >= MANY_WE;
    }

    private static boolean isEndless(List<Said> answers) {
        boolean ends = answers.stream().anyMatch(said -> ENDINGS.in(said.text()));
        Said last = answers.get(answers.size() - 1);
        List<Sentence> sentences = last.text().sentences();
        boolean counts = sentences.subList(Math.max(0, sentences.size() - 2), sentences.size()).stream()
                .anyMatch(NextStep::hasNumber);
        return !ends && !counts;
    }

    private static boolean hasNumber(Sentence sentence) {
        for (int at = sentence.first(); at < sentence.behind(); at++) {
            if (sentence.text().isDigit(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFarTooLong(Heard heard) {
        Optional<Range> range = heard.measures().fairRange();
        return range.isPresent() && heard.measures().words() > FAR * range.get().to();
    }
}
