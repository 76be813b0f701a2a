package debrief.segment;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.words.Aside;
import debrief.transcript.Reading;
import debrief.transcript.Spoken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<String, Speaker.Role> roles = Roles.propose(unknown, BareTranscript::said);
        List<Turn> turns = unknown.stream()
                .map(turn -> turn.by(new Speaker(
                        turn.speaker().label(),
                        roles.getOrDefault(turn.speaker().label(), Speaker.Role.OTHER),
                        Person.UNKNOWN)))
                .toList();
        return new BareTranscript(turns, propose(turns));
    }

    /** The same portfolio; interviews that have words and no exchanges get those that rules find. */
    public static Portfolio complete(Portfolio portfolio) {
        return portfolio.with(portfolio.interviews().stream()
                .map(interview -> interview.report().exchanges().isEmpty()
                                && !interview.transcript().turns().isEmpty()
                        ? completed(interview)
                        : interview)
                .toList());
    }

    private static Interview completed(Interview interview) {
        List<Turn> turns = interview.transcript().turns();
        List<Exchange> exchanges = new ArrayList<>();
        Map<Integer, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of("index", "transcript"));
        for (Proposed proposed : propose(turns)) {
            List<Turn> own = turns.subList(proposed.start() - 1, proposed.end());
            String title = Titles.of(opener(own));
            String id = Slug.free(Slug.of(title), taken);
            ids.put(proposed.start(), id);
            exchanges.add(new Exchange(
                    id,
                    List.of(),
                    title,
                    proposed.kind(),
                    own.stream().map(Turn::id).toList(),
                    ids.getOrDefault(proposed.follows(), ""),
                    0,
                    proposed.asks().stream().map(ask -> new Ask(ask, "")).toList(),
                    Analysis.EMPTY,
                    List.of(),
                    true));
        }
        return interview.with(interview.report().with(exchanges));
    }

    private static List<Proposed> propose(List<Turn> turns) {
        return Segmenter.propose(
                turns,
                BareTranscript::said,
                turn -> Aside.split(turn.text()).stream()
                        .filter(Aside::note)
                        .map(Aside::text)
                        .toList());
    }

    private static String said(Turn turn) {
        return Aside.spoken(turn.text());
    }

    /** The words that ask: the interviewer's first with a question mark, else the interviewer's first, else the first. */
    private static String opener(List<Turn> turns) {
        List<Turn> asked = turns.stream()
                .filter(turn -> turn.speaker().role() == Speaker.Role.INTERVIEWER)
                .toList();
        return asked.stream()
                .filter(turn -> turn.text().contains("?"))
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .map(BareTranscript::said)
                .orElseGet(() -> said(turns.get(0)));
    }
}
