package debrief.playbook;

import debrief.coach.Assignment;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Report;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Interviews as a test writes them: "I:" asks, "C:" answers, "O:" is somebody else. */
final class Talks {

    static final Playbook PLAYBOOK = new Playbook();

    private static final Speaker ASKS = new Speaker("I", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
    private static final Speaker ANSWERS = new Speaker("C", Speaker.Role.CANDIDATE, Person.UNKNOWN);
    private static final Speaker OTHER = new Speaker("O", Speaker.Role.OTHER, Person.UNKNOWN);

    private Talks() {}

    static Transcript transcript(String talk, Fidelity fidelity) {
        List<Turn> turns = new ArrayList<>();
        for (String line : talk.strip().split("\n", -1)) {
            Speaker speaker = line.startsWith("I:") ? ASKS : line.startsWith("C:") ? ANSWERS : OTHER;
            int id = turns.size() + 1;
            turns.add(new Turn(id, speaker, line.substring(2), id, Turn.UNTIMED, Turn.UNTIMED, fidelity));
        }
        return new Transcript(turns);
    }

    /** One interview whose whole talk is one exchange. */
    static Interview interview(Kind kind, String talk) {
        return interview("en", transcript(talk, Fidelity.VERBATIM), kind);
    }

    /** The transcript cut evenly into exchanges of these kinds. */
    static Interview interview(String language, Transcript transcript, Kind... kinds) {
        Setting setting = new Setting(
                "",
                null,
                "",
                "",
                language,
                Person.UNKNOWN,
                List.of(ASKS, ANSWERS, OTHER),
                List.of(),
                Visibility.PRIVATE,
                Visibility.PRIVATE,
                false,
                "");
        int size = transcript.turns().size() / kinds.length;
        List<Exchange> exchanges = IntStream.range(0, kinds.length)
                .mapToObj(i -> exchange(
                        kinds[i],
                        i,
                        IntStream.rangeClosed(
                                        i * size + 1,
                                        i + 1 == kinds.length
                                                ? transcript.turns().size()
                                                : (i + 1) * size)
                                .boxed()
                                .toList()))
                .toList();
        return new Interview("talk", setting, transcript, Report.EMPTY.with(exchanges), Notes.NONE);
    }

    private static Exchange exchange(Kind kind, int number, List<Integer> turns) {
        String id = "exchange-" + number;
        return new Exchange(id, List.of(), id, kind, turns, "", 0, List.of(), Analysis.EMPTY, List.of());
    }

    static Portfolio portfolio(Interview interview, List<Fact> facts, List<Topic> topics) {
        return new Portfolio(
                "", "", Person.UNKNOWN, "", Profile.PRIVATE, "en", List.of(interview), topics, facts, List.of());
    }

    static Noticed noticed(Interview interview) {
        Library library = PLAYBOOK.library();
        return Reading.of(
                        portfolio(interview, List.of(), List.of()),
                        interview,
                        interview.report().exchanges().get(0),
                        library,
                        new TopicShelf(List.of(), List.of(), library.vocabulary()))
                .noticed();
    }

    static Analysis analysis(Interview interview, int exchange, List<Fact> facts) {
        Exchange one = interview.report().exchanges().get(exchange);
        return PLAYBOOK.write(new Assignment(
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
