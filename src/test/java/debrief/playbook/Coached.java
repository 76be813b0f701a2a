package debrief.playbook;

import debrief.coach.Assignment;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Portfolio;
import debrief.model.Topic;
import debrief.talk.Talk;
import debrief.talk.Talks;
import debrief.testing.Dialogue;
import java.util.List;

/** What the playbook makes of an interview that a test wrote down as a {@link Dialogue}. */
final class Coached {

    static final Playbook PLAYBOOK = new Playbook(new Talks(), turns -> List.of());

    private Coached() {}

    /** One interview whose whole talk is one exchange. */
    static Interview interview(Kind kind, String talk) {
        return interview("en", talk, Fidelity.VERBATIM, kind);
    }

    /** The talk cut evenly into exchanges of these kinds. */
    static Interview interview(String language, String talk, Fidelity fidelity, Kind... kinds) {
        return Dialogue.of(talk, fidelity).in(language).cut(kinds).interview("talk");
    }

    static Portfolio portfolio(Interview interview, List<Fact> facts, List<Topic> topics) {
        return Dialogue.portfolio(List.of(interview), topics, facts, List.of());
    }

    static Noticed noticed(Interview interview) {
        Library library = PLAYBOOK.library();
        return Assessment.of(
                        Talk.of(interview.transcript()),
                        portfolio(interview, List.of(), List.of()),
                        interview,
                        interview.report().exchanges().get(0),
                        library,
                        new TopicShelf(List.of(), List.of(), library.vocabulary()))
                .noticed();
    }

    static Analysis analysis(Interview interview, int exchange, List<Fact> facts) {
        Exchange one = interview.report().exchanges().get(exchange);
        return PLAYBOOK.write(Assignment.of(
                        portfolio(interview, facts, List.of()),
                        interview,
                        one,
                        one.kind().sections(),
                        List.of()))
                .analysis();
    }

    static Analysis analysis(Kind kind, String talk) {
        return analysis(interview(kind, talk), 0, List.of());
    }
}
