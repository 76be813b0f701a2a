package debrief.write;

import debrief.coach.Draft;
import debrief.generate.Result;
import debrief.model.Analysis;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.List;

/** What a run did otherwise than it was asked to, part by part: no change is silent. */
public final class RunNotes {

    private static final String INSIGHTS = "insights";

    private final List<Note> notes = new ArrayList<>();

    RunNotes() {}

    /** What became of a part that a coach wrote. */
    public enum Became {
        /** Nothing of it could be kept. */
        REFUSED,
        /** It is kept, but something of it was repaired, left out or remarked on. */
        REMARKED,
        /** It stands in the place of an imported text. */
        REPLACED
    }

    /**
     * @param exchange empty for the interview as a whole
     * @param part a section's key, {@code asks} or {@code insights}
     * @param because in words; empty where nothing is to be said
     */
    public record Note(String interview, String exchange, String part, Became became, String because) {

        /** {@code interview/exchange part}. */
        public String where() {
            return interview + (exchange.isEmpty() ? "" : "/" + exchange) + " " + part;
        }
    }

    void add(Result result) {
        String interview = result.interview().id();
        if (result instanceof Result.OfExchange one) {
            add(one);
        } else if (result instanceof Result.OfInterview whole) {
            if (!whole.advice().failure().isEmpty()) {
                add(interview, "", INSIGHTS, Became.REFUSED, whole.advice().failure());
            }
            remarked(interview, "", INSIGHTS, whole.advice().remarks());
        }
    }

    private void add(Result.OfExchange result) {
        String interview = result.interview().id();
        String exchange = result.assignment().exchange().id();
        Draft draft = result.draft();
        Analysis shown = result.assignment().exchange().analysis();
        for (Section section : result.assignment().sections()) {
            if (draft.analysis().has(section) && shown.has(section) && shown.origin(section) == null) {
                add(interview, exchange, section.key(), Became.REPLACED, "");
            }
            if (draft.analysis().has(section)) {
                remarked(interview, exchange, section.key(), draft.remarks(section.key()));
            }
        }
        remarked(interview, exchange, Draft.ASKS, draft.remarks(Draft.ASKS));
        draft.failures()
                .forEach((section, because) -> add(interview, exchange, section.key(), Became.REFUSED, because));
        int open = result.assignment().asks().size() - draft.answers().size();
        if (!draft.askFailure().isEmpty() && open > 0) {
            add(interview, exchange, Draft.ASKS, Became.REFUSED, draft.askFailure());
        }
    }

    private void remarked(String interview, String exchange, String part, List<String> remarks) {
        if (!remarks.isEmpty()) {
            add(interview, exchange, part, Became.REMARKED, String.join(" ", remarks));
        }
    }

    private void add(String interview, String exchange, String part, Became became, String because) {
        notes.add(new Note(interview, exchange, part, became, because));
    }

    List<Note> all() {
        return List.copyOf(notes);
    }
}
