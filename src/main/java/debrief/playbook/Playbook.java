package debrief.playbook;

import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Draft;
import debrief.model.Claim;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Portfolio;
import debrief.model.Topic;
import debrief.talk.Said;
import debrief.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The coach that is always there. It needs no network and answers at once; the same words give the same advice. It does
 * not answer the candidate's notes: a rule that pretended to understand them would not be honest.
 */
public final class Playbook implements Coach {

    private static final String BASE = "/debrief/playbook/";

    /** Of the knowledge and the rules: what it wrote under another version is written anew. */
    public static final String VERSION = "1";

    private final Library library;
    private final Function<List<Said>, List<Claim>> claims;
    private volatile TopicShelf shelf;

    /** A playbook that judges no technical statement. */
    public Playbook() {
        this(turns -> List.of());
    }

    /** @param claims the judged statements in the turns of one exchange */
    public Playbook(Function<List<Said>, List<Claim>> claims) {
        this(BASE, claims);
    }

    Playbook(String base, Function<List<Said>, List<Claim>> claims) {
        this.claims = claims;
        library = new Library(base);
        shelf = new TopicShelf(List.of(), library.topics(), library.vocabulary());
    }

    @Override
    public Identity identity() {
        return new Identity(Origin.PLAYBOOK, "", VERSION);
    }

    @Override
    public Draft write(Assignment assignment) {
        Reading reading = Reading.of(
                assignment.portfolio(),
                assignment.interview(),
                assignment.exchange(),
                library,
                shelf(assignment.portfolio().topics()));
        Sections sections = new Sections(assignment, reading, library);
        return new Draft(sections.analysis(claims.apply(Talk.of(assignment.turns()).turns())), Map.of(), "", 0);
    }

    @Override
    public Advice advise(Portfolio portfolio, Interview interview) {
        List<Reading> readings = interview.report().exchanges().stream()
                .map(exchange -> Reading.of(portfolio, interview, exchange, library, shelf(portfolio.topics())))
                .toList();
        return new Advice(Advisor.advise(interview, readings, library), "", 0);
    }

    Library library() {
        return library;
    }

    /** A portfolio's exchanges come one after the other: its topics are sorted once. */
    private TopicShelf shelf(List<Topic> topics) {
        TopicShelf last = shelf;
        if (!last.isFor(topics)) {
            last = new TopicShelf(topics, library.topics(), library.vocabulary());
            shelf = last;
        }
        return last;
    }
}
