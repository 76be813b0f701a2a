package debrief.evidence;

import debrief.evidence.Finding.Place;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One interview as it is checked: every text is cut into words once.
 *
 * @param known what the whole portfolio knows
 * @param turns all that was said
 * @param sheets the exchanges, in the report's order
 * @param overall what is written on the interview as a whole
 */
record Dossier(
        Portfolio portfolio,
        Known known,
        Interview interview,
        List<Said> turns,
        List<Sheet> sheets,
        List<Passage> overall) {

    static Dossier of(Portfolio portfolio, Known known, Interview interview) {
        List<Said> turns = interview.transcript().turns().stream().map(Said::of).toList();
        Map<Integer, Said> byId = new HashMap<>();
        turns.forEach(turn -> byId.put(turn.id(), turn));
        List<Sheet> sheets = interview.report().exchanges().stream()
                .map(exchange -> new Sheet(
                        interview.id(),
                        exchange,
                        interview.turnsOf(exchange).stream()
                                .map(Turn::id)
                                .map(id -> Objects.requireNonNull(byId.get(id)))
                                .toList(),
                        Passage.of(exchange)))
                .toList();
        return new Dossier(portfolio, known, interview, turns, sheets, Passage.of(interview.report()));
    }

    static Dossier of(Portfolio portfolio, Interview interview) {
        return of(portfolio, Known.of(portfolio), interview);
    }

    List<Said> answers() {
        return turns.stream().filter(Said::byCandidate).toList();
    }

    /** The interview's language, else the portfolio's, else English. */
    String language() {
        return Stream.of(interview.setting().language(), portfolio.language(), "en")
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** What compares words by their inflections knows English ones only. */
    boolean isEnglish() {
        return language().toLowerCase(Locale.ROOT).startsWith("en");
    }

    Place place(Passage passage) {
        return new Place(interview.id(), "", passage.section(), 0, passage.text());
    }
}
