package debrief.segment;

import debrief.model.Kind;
import debrief.segment.Segmenter.HeardTurn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through an interview once and notes where an exchange begins; what is over is forgotten. */
final class ExchangeSearch {

    /** A statement of so many words that hands over is a task; shorter ones cheer on. */
    private static final int TASK_WORDS = 20;

    /** So many words before the candidate's question make the turn an answer first. */
    private static final int ANSWER_WORDS = 20;

    /** An answer to a candidate's question says something; fewer words only react. */
    private static final int STATEMENT_WORDS = 8;

    /** So many words in common make a statement the run-up to a question; one does for a remark before a turn. */
    private static final int RUN_UP = 2;

    private static final int REMARK = 25;

    /** And this share of its subject words. */
    private static final double RUN_UP_SHARE = 0.3;

    /** "Does that sound okay?" asks for a nod to what was announced. */
    private static final int NOD = 6;

    private final Hearing turns;
    private final List<Proposed> over = new ArrayList<>();
    private final Memory memory = new Memory();
    private final int lastQuestion;

    private OpenExchange current;
    private boolean answered;

    /** So many words were answered since the last question. */
    private int said;

    /** The subject words of the exchange's questions and of what was answered last. */
    private final Set<String> spoken = new HashSet<>();

    private final Set<String> answer = new HashSet<>();

    /** The subject words of the design that was just talked about; empty when there was none. */
    private final Set<String> design = new HashSet<>();

    ExchangeSearch(Hearing turns) {
        this.turns = turns;
        this.current = new OpenExchange(1, 1, 0, Kind.GREETING);
        this.lastQuestion = turns.lastQuestion();
    }

    /** The exchanges in order, without the candidate's notes. */
    List<Proposed> exchanges() {
        for (int i = 0; i < turns.size(); i++) {
            HeardTurn turn = turns.get(i);
            if (i == 0) {
                begin(new OpenExchange(1, 1, 0, isFirstQuestion(turn) ? null : Kind.GREETING));
            } else {
                OpenExchange next = next(turn, i);
                if (next != null) {
                    end(next.start() - 1);
                    begin(next);
                }
            }
            hear(turn);
        }
        if (turns.size() > 0) {
            end(turns.size());
        }
        return over;
    }

    private void end(int last) {
        Kind kind = current.kind(turns, last);
        Utterance question = turns.get(current.opener() - 1).utterance();
        if (kind == Kind.TECHNICAL
                && !question.transition()
                && question.manner().isOfMaking()
                && isOfDesign(question)) {
            kind = Kind.DESIGN;
        }
        if (kind != Kind.DESIGN) {
            design.clear();
        } else {
            for (int at = current.start() - 1; at < last; at++) {
                design.addAll(turns.get(at).utterance().stems());
            }
        }
        over.add(new Proposed(current.start(), last, kind, current.follows(), List.of()));
        turns.forget(last);
    }

    /** Right after a design a question is on a part of it, unless it brings a term of the trade that nobody used there. */
    private boolean isOfDesign(Utterance question) {
        return !design.isEmpty()
                && question.questionStems().stream()
                        .noneMatch(stem -> KindWords.isOfTheTrade(stem) && !design.contains(stem));
    }

    private boolean isFirstQuestion(HeardTurn turn) {
        Utterance utterance = turn.utterance();
        boolean asks = utterance.asks()
                && !KindWords.isSmallTalk(utterance)
                && !((utterance.manner().decides() || utterance.manner().isFragment())
                        && Response.to(turns, 0).isClosed());
        return turn.byInterviewer() && (asks || KindWords.touches(Kind.INTRODUCTION, utterance));
    }

    private void begin(OpenExchange draft) {
        current = draft;
        answered = false;
        spoken.clear();
        answer.clear();
        said = 0;
        memory.open(turns.get(draft.opener() - 1).utterance());
    }

    private void hear(HeardTurn turn) {
        Utterance utterance = turn.utterance();
        if (!current.is(Kind.GREETING)) {
            memory.hear(utterance, current.start());
        }
        if (turn.byInterviewer()) {
            if (utterance.asks()) {
                if (turn.id() != current.opener()) {
                    memory.followUp(utterance);
                }
                answer.clear();
                said = 0;
                spoken.clear();
                spoken.addAll(turns.get(current.opener() - 1).utterance().questionStems());
            }
            spoken.addAll(utterance.stems());
        } else if (!utterance.isReaction() || isDecision(utterance)) {
            answered = true;
            said += utterance.words();
            answer.addAll(utterance.stems());
        }
    }

    /** "Do you need a visa?" "No." */
    private boolean isDecision(Utterance answer) {
        return answer.manner().decided(Response.FIRST_WORDS)
                && turns.get(current.opener() - 1).utterance().manner().decides();
    }

    /** The exchange that begins with this turn; null when it goes on. */
    private @Nullable OpenExchange next(HeardTurn turn, int index) {
        Utterance utterance = turn.utterance();
        if (!turn.byInterviewer() || current.is(Kind.CLOSING)) {
            return null;
        }
        if (!turns.isUnderstood()) {
            boolean opens = answered
                    && utterance.manner().endsAsking()
                    && Response.to(turns, index).isSubstantial();
            return opens ? new OpenExchange(turn.id(), turn.id(), 0, null) : null;
        }
        if (turn.id() >= lastQuestion && closes(utterance)) {
            return new OpenExchange(turn.id(), turn.id(), 0, Kind.CLOSING);
        }
        if (utterance.asks() && !current.is(Kind.GREETING) && KindWords.touches(Kind.CANDIDATE_QUESTION, utterance)) {
            return current.is(Kind.CANDIDATE_QUESTION)
                    ? null
                    : new OpenExchange(turn.id(), turn.id(), 0, Kind.CANDIDATE_QUESTION);
        }
        if (answersCandidate(turn, index)) {
            int asked = words(turns.get(index - 1).utterance()) > ANSWER_WORDS ? turn.id() : turn.id() - 1;
            return asked > current.opener() ? new OpenExchange(asked, turn.id(), 0, Kind.CANDIDATE_QUESTION) : null;
        }
        if (!opens(utterance, index)) {
            return null;
        }
        int start = leadIn(index);
        return new OpenExchange(start, turn.id(), memory.thread(utterance), null);
    }

    private static boolean closes(Utterance utterance) {
        return !KindWords.touches(Kind.CANDIDATE_QUESTION, utterance) && KindWords.isGoodbye(utterance);
    }

    /** Nobody invited the question, but the candidate asks about the job and is told. */
    private boolean answersCandidate(HeardTurn turn, int index) {
        HeardTurn before = turns.get(index - 1);
        return !current.is(Kind.CANDIDATE_QUESTION)
                && before.byCandidate()
                && before.utterance().manner().endsAsking()
                && 2 * turn.id() > turns.size()
                && !turn.utterance().asks()
                && turn.utterance().words() >= STATEMENT_WORDS
                && before.utterance().sentences().stream()
                        .anyMatch(sentence -> sentence.asks() && sentence.has(QuestionWords.CANDIDATE_ASKS));
    }

    private static int words(Utterance utterance) {
        return utterance.sentences().stream()
                .filter(sentence -> !sentence.asks())
                .mapToInt(Saying::size)
                .sum();
    }

    private boolean opens(Utterance utterance, int index) {
        HeardTurn before = turns.get(index - 1);
        // "I'll let you introduce yourself" is no question
        if (current.is(Kind.GREETING) && KindWords.touches(Kind.INTRODUCTION, utterance)) {
            return true;
        }
        boolean task = utterance.handsOver() && utterance.words() >= TASK_WORDS && !utterance.leansBack();
        boolean leads = utterance.transition()
                && (utterance.asks() || !Response.to(turns, index).isClosed());
        if (!utterance.asks() && !leads && !task) {
            return false;
        }
        if (isForColleague(index)) {
            return false;
        }
        if (current.is(Kind.GREETING)) {
            return leads || task || isMatter(utterance, index);
        }
        // "Would you move here?" "Yes." "And your salary?"
        boolean elsewhere = leads && utterance.asks() && utterance.overlap(spoken) == 0;
        if (!answered && !(before.byInterviewer() ? leads : elsewhere || KindWords.isSetPiece(utterance))) {
            return false;
        }
        if (leads) {
            return true;
        }
        if (current.is(Kind.CANDIDATE_QUESTION)) {
            return KindWords.isSetPiece(utterance);
        }
        return task || !isFollowUp(utterance, before, index);
    }

    /** "Felix, do you have more?" "Yes, how do you test?" */
    private boolean isForColleague(int index) {
        if (index + 1 >= turns.size() || !turns.get(index + 1).byInterviewer()) {
            return false;
        }
        Utterance next = turns.get(index + 1).utterance();
        return next.asks() && !next.leansBack();
    }

    private boolean isFollowUp(Utterance question, HeardTurn before, int index) {
        Set<String> all = new HashSet<>(spoken);
        all.addAll(answer);
        Utterance opener = turns.get(current.opener() - 1).utterance();
        boolean task = opener.manner().setsTask();
        return KindWords.asksForStory(opener) && question.manner().probes()
                || FollowUp.is(question, before, all, answer, said, Response.to(turns, index), task, memory);
    }

    /** Small talk asks as well; what it gets is brief, and what it asks about is no subject of an interview. */
    private boolean isMatter(Utterance turn, int index) {
        Utterance question = Utterance.of(turn.questions());
        boolean leans = turn.leansBack() || question.leansBack() && question.words() <= NOD;
        return !KindWords.isSmallTalk(turn)
                && (KindWords.isSetPiece(turn)
                        || turn.names() && (!leans || question.manner().defines()))
                && (KindWords.tells(question)
                        || question.manner().defines()
                        || Response.to(turns, index).isSubstantial());
    }

    /** A question may have a run-up: the interviewer's turns on its subject since the last answer. */
    private int leadIn(int index) {
        int start = index;
        for (int i = index - 1; i > current.start() - 1 && !isAnswer(turns.get(i)); i--) {
            if (turns.get(i).byInterviewer()
                    && runsUpTo(turns.get(i).utterance(), turns.get(index).utterance())) {
                start = i;
            }
        }
        return turns.get(start).id();
    }

    private static boolean runsUpTo(Utterance statement, Utterance question) {
        long common =
                question.stems().stream().filter(statement.stems()::contains).count();
        int fewest = statement.words() <= REMARK && question.transition() ? 1 : RUN_UP;
        boolean same =
                common >= fewest && common >= RUN_UP_SHARE * question.stems().size();
        return !statement.asks() && (statement.transition() || same);
    }

    private static boolean isAnswer(HeardTurn turn) {
        return !turn.byInterviewer() && !turn.utterance().isReaction()
                || turn.byInterviewer() && turn.utterance().asks();
    }
}
