package debrief.evidence.reading;

import debrief.evidence.reading.Finding.Place;
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
public record Dossier(
        Portfolio portfolio,
        SharedKnowledge known,
        Interview interview,
        List<Said> turns,
        List<ReviewedExchange> sheets,
        List<ReportText> overall) {

    public static Dossier of(Portfolio portfolio, SharedKnowledge known, Interview interview) {
        List<Said> turns = interview.transcript().turns().stream().map(Said::of).toList();
        Map<Integer, Said> byId = new HashMap<>();
        turns.forEach(turn -> byId.put(turn.id(), turn));
        List<ReviewedExchange> sheets = interview.report().exchanges().stream()
                .map(exchange -> new ReviewedExchange(
                        interview.id(),
                        exchange,
                        interview.turnsOf(exchange).stream()
                                .map(Turn::id)
                                .map(id -> Objects.requireNonNull(byId.get(id)))
                                .toList(),
                        ReportText.of(exchange)))
                .toList();
        return new Dossier(portfolio, known, interview, turns, sheets, ReportText.of(interview.report()));
    }

    public static Dossier of(Portfolio portfolio, Interview interview) {
        return of(portfolio, SharedKnowledge.of(portfolio), interview);
    }

    public List<Said> answers() {
        return turns.stream().filter(Said::byCandidate).toList();
    }

    /** The interview's language, else the portfolio's, else English. */
    public String language() {
        return Stream.of(interview.setting().language(), portfolio.language(), "en")
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** What compares words by their inflections knows English ones only. */
    public boolean isEnglish() {
        return language().toLowerCase(Locale.ROOT).startsWith("en");
    }

    public Place place(ReportText passage) {
        return new Place(interview.id(), "", passage.section(), 0, passage.text());
    }
}
