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
import java.util.function.Predicate;
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

    /** The same portfolio; turns that nobody put in a question stand in those that rules find. */
    public static Portfolio complete(Portfolio portfolio, Talks talks) {
        return completed(
                portfolio, talks, interview -> interview.report().exchanges().isEmpty());
    }

    /** The same only where a person began to write down what was asked. */
    public static Portfolio completeBegun(Portfolio portfolio, Talks talks) {
        return completed(portfolio, talks, interview -> false);
    }

    private static Portfolio completed(Portfolio portfolio, Talks talks, Predicate<Interview> also) {
        return portfolio.with(portfolio.interviews().stream()
                .map(interview -> interview.report().isAuthored() || also.test(interview)
                        ? completed(interview, talks)
                        : interview)
                .toList());
    }

    /** What a person wrote stays as it is, and keeps its ids; a question whose first turn is taken is that person's. */
    private static Interview completed(Interview interview, Talks talks) {
        List<Exchange> own = interview.report().exchanges();
        Map<Integer, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of("index", "transcript"));
        for (Exchange exchange : own) {
            exchange.turns().forEach(turn -> ids.put(turn, exchange.id()));
            taken.add(exchange.id());
            taken.addAll(exchange.aliases());
        }
        Talk talk = talks.of(interview.transcript());
        // Where the candidate alone speaks, nobody asks anything.
        if (talk.turns().stream().allMatch(said -> said.byCandidate() || ids.containsKey(said.id()))) {
            return interview;
        }
        List<Exchange> found = new ArrayList<>();
        Set<String> names = names(interview.setting());
        for (Proposed proposed : Segmenter.propose(talk)) {
            List<Said> said = talk.turns().subList(proposed.start() - 1, proposed.end()).stream()
                    .takeWhile(one -> !ids.containsKey(one.id()))
                    .toList();
            if (said.isEmpty()) {
                continue;
            }
            Text opener = opener(said);
            String id = Slug.free(Slug.of(Titles.address(proposed.kind(), opener, names)), taken);
            String follows = proposed.follows() == 0
                    ? ""
                    : ids.getOrDefault(talk.turns().get(proposed.follows() - 1).id(), "");
            said.forEach(one -> ids.put(one.id(), id));
            found.add(new Exchange(
                    id,
                    List.of(),
                    Titles.of(proposed.kind(), opener),
                    proposed.kind(),
                    said.stream().map(Said::id).toList(),
                    follows,
                    0,
                    said.stream()
                            .flatMap(one -> one.notes().stream())
                            .map(ask -> Ask.of(ask, ""))
                            .toList(),
                    Analysis.EMPTY,
                    List.of(),
                    true,
                    false));
        }
        return interview.with(interview.report().with(own, found));
    }

    /** The words of all names that the interview declares: none may stand in an address. */
    private static Set<String> names(Setting setting) {
        Stream<String> speakers = setting.speakers().stream()
                .flatMap(one -> Stream.of(one.label(), one.person().name()));
        Stream<String> others = Stream.concat(Stream.of(setting.company()), setting.names().stream())
                .map(Person::name);
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
