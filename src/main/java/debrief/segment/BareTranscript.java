package debrief.segment;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Setting;
import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.talk.Said;
import debrief.talk.Talk;
import debrief.talk.Talks;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.words.Text;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A transcript that nobody analysed yet: who asks, and which questions there are, as rules propose it.
 *
 * @param turns by speakers in proposed roles
 * @param exchanges cover every turn once, in order
 */
public record BareTranscript(List<Turn> turns, List<Proposed> exchanges) {

    /** Of a file that nobody declared the speakers of. */
    public static BareTranscript of(Reading reading) {
        List<Turn> unknown = new ArrayList<>();
        for (Spoken spoken : reading.turns()) {
            Speaker speaker = new Speaker(spoken.label(), Speaker.Role.OTHER, Person.UNKNOWN);
            unknown.add(spoken.turn(unknown.size() + 1, speaker));
        }
        Talk talk = Talk.of(unknown);
        Map<String, Speaker.Role> roles = Roles.propose(talk);
        Talk told = talk.by(label -> new Speaker(label, roles.getOrDefault(label, Speaker.Role.OTHER), Person.UNKNOWN));
        return new BareTranscript(told.turns().stream().map(Said::turn).toList(), Segmenter.propose(told));
    }

    /** The same portfolio; interviews that have words and no exchanges get those that rules find. */
    public static Portfolio complete(Portfolio portfolio, Talks talks) {
        return portfolio.with(portfolio.interviews().stream()
                .map(interview -> interview.report().exchanges().isEmpty()
                                && !interview.transcript().turns().isEmpty()
                        ? completed(interview, talks)
                        : interview)
                .toList());
    }

    private static Interview completed(Interview interview, Talks talks) {
        Talk talk = talks.of(interview.transcript());
        List<Exchange> exchanges = new ArrayList<>();
        Map<Integer, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of("index", "transcript"));
        Set<String> names = names(interview.setting());
        for (Proposed proposed : Segmenter.propose(talk)) {
            List<Said> own = talk.turns().subList(proposed.start() - 1, proposed.end());
            Text opener = opener(own);
            String id = Slug.free(Slug.of(Titles.address(proposed.kind(), opener, names)), taken);
            ids.put(proposed.start(), id);
            exchanges.add(new Exchange(
                    id,
                    List.of(),
                    Titles.of(proposed.kind(), opener),
                    proposed.kind(),
                    own.stream().map(Said::id).toList(),
                    ids.getOrDefault(proposed.follows(), ""),
                    0,
                    proposed.asks().stream().map(ask -> Ask.of(ask, "")).toList(),
                    Analysis.EMPTY,
                    List.of(),
                    true,
                    false));
        }
        return interview.with(interview.report().with(exchanges));
    }

    /** The words of all names that the interview declares: none may stand in an address. */
    private static Set<String> names(Setting setting) {
        Stream<String> speakers =
                setting.speakers().stream().flatMap(one -> Stream.of(one.label(), one.person().name()));
        Stream<String> others =
                Stream.concat(Stream.of(setting.company()), setting.names().stream()).map(Person::name);
        return Stream.concat(speakers, others)
                .flatMap(name -> Text.of(name).words().stream())
                .map(Word::folded)
                .collect(Collectors.toSet());
    }

    /** The words that ask: the interviewer's first that want an answer, else the interviewer's first, else the first. */
    private static Text opener(List<Said> turns) {
        List<Said> asked = turns.stream().filter(Said::byInterviewer).toList();
        return asked.stream()
                .map(Said::text)
                .filter(text -> Utterance.of(text).asks())
                .findFirst()
                .or(() -> asked.stream().map(Said::text).findFirst())
                .orElse(turns.get(0).text());
    }
}
