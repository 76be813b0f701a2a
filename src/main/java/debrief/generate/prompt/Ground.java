package debrief.generate.prompt;

import debrief.coach.Assignment;
import debrief.evidence.reading.Testimony;
import debrief.measure.AnswerMeasures;
import debrief.measure.Measure;
import debrief.measure.Stretch;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Portfolio;
import debrief.model.Speaker.Role;
import debrief.model.Taxonomy;
import debrief.model.Turn;
import debrief.talk.Talk;
import debrief.words.Aside;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an assignment gives to stand on: the words of the exchange, who said them, their measures, and what is known of the
 * candidate.
 *
 * @param turns of the exchange, in order
 * @param testimony what the interview proves of a text on it
 * @param words of the exchange in lower case
 */
public record Ground(
        Assignment assignment,
        List<Turn> turns,
        AnswerMeasures measures,
        Testimony testimony,
        Taxonomy topics,
        String words) {

    private static final int MOST_SLOTS = 6;

    private static final int MOST_DECIDED = 1;

    private static final Phrases OWN_WORK = Phrases.of(PromptText.resource("asks-own-work.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList());

    public static Ground of(Assignment assignment) {
        String language = language(assignment.portfolio(), assignment.interview());
        List<Turn> turns = assignment.turns();
        return new Ground(
                assignment,
                turns,
                Measure.answer(assignment.exchange().kind(), talk(turns), language),
                Testimony.of(assignment.interview(), assignment.portfolio()),
                Taxonomy.of(assignment.portfolio().topics()),
                turns.stream()
                        .map(turn -> Aside.spoken(turn.text()))
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT));
    }

    /** The same for the interview as a whole, as if it were one exchange. */
    public static Ground over(Portfolio portfolio, Interview interview) {
        List<Integer> all =
                interview.transcript().turns().stream().map(Turn::id).toList();
        boolean technical = interview.report().exchanges().stream()
                .anyMatch(exchange -> exchange.kind().is(Trait.TECHNICAL));
        Kind kind = technical ? Kind.TECHNICAL : Kind.EXPERIENCE;
        Exchange whole =
                Exchange.of(interview.id(), List.of(), "", kind, all, "", 0, List.of(), Analysis.EMPTY, List.of());
        return of(Assignment.of(portfolio, interview, whole, Set.of(), List.of()));
    }

    /** Turns as they are measured: notes to the coach were not said. */
    public static List<Stretch> talk(List<Turn> turns) {
        return Measure.talk(Talk.of(turns).turns());
    }

    /** The interview's language, else the portfolio's, else English. */
    public static String language(Portfolio portfolio, Interview interview) {
        return Stream.of(interview.setting().language(), portfolio.language(), "en")
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElseThrow();
    }

    public Interview interview() {
        return assignment.interview();
    }

    public Kind kind() {
        return assignment.exchange().kind();
    }

    public boolean isTechnical() {
        return kind().is(Trait.TECHNICAL);
    }

    /** The answer is told and not decided: it is of the candidate's own work, though the matter may be technical. */
    public boolean isTold() {
        return !isTechnical() || kind() == Kind.TECHNICAL && turns.stream().anyMatch(Ground::asksForWork);
    }

    /** How many places a better answer may leave open for what only the candidate knows. */
    public int mostSlots() {
        return isTold() ? MOST_SLOTS : MOST_DECIDED;
    }

    private static boolean asksForWork(Turn turn) {
        return turn.speaker().role() != Role.CANDIDATE && OWN_WORK.in(Text.of(Aside.spoken(turn.text())));
    }

    /** The candidate says something in this exchange. */
    public boolean isAnswered() {
        return measures.words() > 0;
    }

    /** The turn of the interview; empty when there is none of that number. */
    public Optional<Turn> turn(int id) {
        return interview().transcript().has(id)
                ? Optional.of(interview().transcript().turn(id))
                : Optional.empty();
    }

    public boolean isHere(int turn) {
        return assignment.exchange().turns().contains(turn);
    }

    /** What the other side said before the candidate's first word, or all it said. */
    public String question() {
        List<String> asked = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.speaker().role() == Role.CANDIDATE && !asked.isEmpty()) {
                break;
            }
            if (turn.speaker().role() != Role.CANDIDATE) {
                asked.add(Aside.spoken(turn.text()));
            }
        }
        return String.join(" ", asked);
    }
}
