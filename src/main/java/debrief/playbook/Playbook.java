package debrief.playbook;

import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Draft;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Portfolio;
import debrief.model.Topic;
import debrief.talk.Said;
import debrief.talk.Talk;
import debrief.talk.Talks;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The coach that is always there. It needs no network and answers at once; the same words give the same advice. It does
 * not answer the candidate's notes: a rule that pretended to understand them would not be honest.
 *
 * <pre>
 * Coach coach = new Playbook(new Talks(), knowledge::claims);
 * coach.write(assignment).analysis()                      what it says of one exchange
 * coach.advise(portfolio, interview).recommendations()    what it says of them all
 * </pre>
 */
public final class Playbook implements Coach {

    /** Of the knowledge and the rules: what it wrote under another version is written anew. */
    public static final String VERSION = "1";

    private final Library library;
    private final Talks talks;
    private final Function<List<Said>, List<Claim>> claims;
    private volatile TopicShelf shelf;

    /**
     * @param talks of the run
     * @param claims the judged statements in the turns of one exchange
     */
    public Playbook(Talks talks, Function<List<Said>, List<Claim>> claims) {
        this.talks = talks;
        this.claims = claims;
        library = Library.read();
        shelf = new TopicShelf(List.of(), library.topics(), library.vocabulary());
    }

    @Override
    public Identity identity() {
        return new Identity(Origin.PLAYBOOK, "", VERSION);
    }

    @Override
    public Draft write(Assignment assignment) {
        Talk talk = talks.of(assignment.turns());
        Assessment assessment = assessment(talk, assignment.portfolio(), assignment.interview(), assignment.exchange());
        SectionWriter sections = new SectionWriter(assignment, assessment, library);
        return Draft.of(sections.analysis(claims.apply(talk.turns())), Map.of(), "", 0);
    }

    @Override
    public Advice advise(Portfolio portfolio, Interview interview) {
        List<Assessment> assessments = interview.report().exchanges().stream()
                .map(exchange -> assessment(talks.of(interview.turnsOf(exchange)), portfolio, interview, exchange))
                .toList();
        return Advice.of(Advisor.advise(interview, assessments, library), "", 0);
    }

    private Assessment assessment(Talk talk, Portfolio portfolio, Interview interview, Exchange exchange) {
        return Assessment.of(talk, portfolio, interview, exchange, library, shelf(portfolio.topics()));
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
