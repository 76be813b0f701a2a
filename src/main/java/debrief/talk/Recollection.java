package debrief.talk;

import debrief.model.Exchange;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import java.util.List;
import java.util.regex.Pattern;

/** Tells that an interview was noted from memory: then its words are not those that were said, and counting them says nothing. */
public final class Recollection {

    /** In a story everybody reports what was said; in an answer on technology nobody does. */
    private static final Pattern I_SAID = Pattern.compile("(?i)\\bI (?:said|asked|told|answered|explained|replied)\\b");

    private static final Pattern THEY_SAID = Pattern.compile(
            "\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he interviewer|[A-Z][a-z]+) (?:said|asked|told|answered|explained|replied|wanted to know|nodded)\\b");

    /** A bracket that is never closed is looked into only so far: a turn may hold a million of them. */
    private static final Pattern NOTED = Pattern.compile(
            "(?i)\\bI forgot to (?:say|mention)\\b"
                    + "|[\\[(][^\\[(\\])]{0,400}\\bI (?:was|got) (?:stuck|lost|nervous)\\b[^\\])]{0,400}[\\])]|\\bfrom memory\\b");

    private static final Pattern REPORTED =
            Pattern.compile("(?i)^\\W*(?:said|asked|told me|explained|answered|replied)\\b");

    private static final int FEWEST = 2;

    private Recollection() {}

    public static boolean of(Interview interview) {
        List<Turn> turns = interview.transcript().turns();
        if (turns.stream().anyMatch(turn -> turn.startMs() != Turn.UNTIMED)) {
            return false;
        }
        long recalled = turns.stream()
                        .filter(turn -> turn.fidelity() == Fidelity.RECALLED || isReported(turn))
                        .count()
                + interview.report().exchanges().stream()
                        .filter(exchange -> isReport(interview, exchange))
                        .count();
        return recalled >= FEWEST
                || turns.stream().anyMatch(turn -> NOTED.matcher(turn.text()).find());
    }

    /** "Said that they work in two teams": nobody speaks of themselves so. */
    private static boolean isReported(Turn turn) {
        return turn.speaker().role() == Role.INTERVIEWER
                && REPORTED.matcher(turn.text()).find();
    }

    /** Whoever tells in an answer on technology what both said, or beside their own question what was answered, was asked before. */
    private static boolean isReport(Interview interview, Exchange exchange) {
        boolean technical = exchange.kind().is(Trait.TECHNICAL);
        boolean own = exchange.kind() == Kind.CANDIDATE_QUESTION;
        return (technical || own)
                && interview.turnsOf(exchange).stream()
                        .filter(turn -> turn.speaker().role() == Role.CANDIDATE)
                        .anyMatch(turn -> THEY_SAID.matcher(turn.text()).find()
                                && (own || I_SAID.matcher(turn.text()).find()));
    }
}
