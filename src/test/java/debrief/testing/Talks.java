package debrief.testing;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Report;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import java.util.ArrayList;
import java.util.List;

/** Small interviews as values: each line of a talk is one turn, "I:" asks and "C:" answers. */
public final class Talks {

    private Talks() {}

    /** A portfolio of interviews without facts, topics and statements. */
    public static Portfolio portfolio(Interview... interviews) {
        return new Portfolio(
                "Preparation",
                "",
                Person.UNKNOWN,
                "",
                Profile.PUBLIC,
                "en",
                List.of(interviews),
                List.of(),
                List.of(),
                List.of());
    }

    public static Interview interview(String id, String talk, Exchange... exchanges) {
        Setting setting = new Setting(
                "",
                null,
                "",
                "",
                "en",
                Person.UNKNOWN,
                List.of(),
                List.of(),
                Visibility.PRIVATE,
                Visibility.PRIVATE,
                false,
                "");
        Report report = new Report("", List.of(exchanges), List.of(), "");
        return new Interview(id, setting, new Transcript(turns(talk)), report, Notes.NONE);
    }

    public static List<Turn> turns(String talk) {
        List<Turn> turns = new ArrayList<>();
        for (String line : talk.lines().toList()) {
            Speaker.Role role = line.startsWith("I:") ? Speaker.Role.INTERVIEWER : Speaker.Role.CANDIDATE;
            Speaker speaker = new Speaker(line.substring(0, 1), role, Person.UNKNOWN);
            turns.add(new Turn(turns.size() + 1, speaker, line.substring(2), turns.size() + 1));
        }
        return turns;
    }

    /** An exchange that nobody wrote on. */
    public static Exchange exchange(String id, Kind kind, int first, int last, String... asks) {
        List<Integer> turns = new ArrayList<>();
        for (int turn = first; turn <= last; turn++) {
            turns.add(turn);
        }
        List<Ask> open = List.of(asks).stream().map(ask -> new Ask(ask, "")).toList();
        return new Exchange(id, List.of(), id, kind, turns, "", 0, open, Analysis.EMPTY, List.of());
    }
}
