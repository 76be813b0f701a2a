package debrief.generate.prompt;

import debrief.measure.AnswerMeasures;
import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.measure.Measures;
import debrief.measure.Wait;
import debrief.model.Fidelity;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures in words and numbers, as a model reads them. What was not measured is not mentioned. */
public final class MeasureText {

    private static final int EXAMPLES = 6;

    private static final Map<Mark, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(Mark.FILLER, "fillers");
        NAMES.put(Mark.HEDGE, "hedges");
        NAMES.put(Mark.REPETITION, "words said twice in a row");
        NAMES.put(Mark.CORRECTION, "broken off and said anew");
        NAMES.put(Mark.NUMBER, "numbers");
    }

    private MeasureText() {}

    public static String of(AnswerMeasures answer, List<Turn> turns) {
        if (answer.words() == 0) {
            return "The candidate said nothing.";
        }
        List<String> lines = new ArrayList<>();
        lines.add("Length: %d words.".formatted(answer.words()));
        answer.seconds().ifPresent(seconds -> lines.add("Time: %d seconds.".formatted(Math.round(seconds))));
        answer.wordsPerMinute().ifPresent(pace -> lines.add("Pace: %d words a minute.".formatted(Math.round(pace))));
        waits(answer.latencies(), answer.pauses(), lines);
        NAMES.forEach((mark, name) -> counted(name, mark, answer.measured(), answer.found(mark), lines));
        answer.ownership()
                .ifPresent(share -> lines.add("\"I\" %d times, \"we\" %d times."
                        .formatted(
                                answer.found(Mark.OWN).size(),
                                answer.found(Mark.SHARED).size())));
        answer.star().forEach((part, found) -> {
            if (!found.isEmpty()) {
                lines.add("%s: signs are %s.".formatted(capital(part.name()), examples(found)));
            }
        });
        if (turns.stream().anyMatch(turn -> turn.fidelity() == Fidelity.RECALLED)) {
            lines.add("Some of it was written down from memory: fillers and pauses say little.");
        }
        return String.join("\n", lines);
    }

    public static String of(Measures talk) {
        List<String> lines = new ArrayList<>();
        lines.add("The candidate said %d words.".formatted(talk.words().getOrDefault(Role.CANDIDATE, 0)));
        talk.talkShare(Role.CANDIDATE)
                .ifPresent(share -> lines.add("Share of all words: %d %%.".formatted(Math.round(100 * share))));
        talk.wordsPerMinute().ifPresent(pace -> lines.add("Pace: %d words a minute.".formatted(Math.round(pace))));
        waits(talk.latencies(), talk.pauses(), lines);
        NAMES.forEach((mark, name) -> counted(name, mark, talk.measured(), talk.found(mark), lines));
        return String.join("\n", lines);
    }

    /** The figures of one answer on one line. */
    public static String brief(AnswerMeasures answer) {
        List<String> figures = new ArrayList<>();
        figures.add("%d words (%d to %d)"
                .formatted(answer.words(), answer.range().from(), answer.range().to()));
        for (Mark mark : List.of(Mark.FILLER, Mark.HEDGE, Mark.NUMBER)) {
            if (answer.measured().contains(mark)) {
                figures.add("%d %s".formatted(answer.found(mark).size(), NAMES.get(mark)));
            }
        }
        return String.join(", ", figures);
    }

    private static void waits(List<Wait> latencies, List<Wait> pauses, List<String> lines) {
        if (!latencies.isEmpty()) {
            long longest = latencies.stream().mapToLong(Wait::ms).max().orElseThrow();
            lines.add(String.format(Locale.ROOT, "Longest wait before an answer: %.1f seconds.", longest / 1000.0));
        }
        if (!pauses.isEmpty()) {
            lines.add("Silences of two seconds or more inside answers: %d.".formatted(pauses.size()));
        }
    }

    private static void counted(String name, Mark mark, Set<Mark> measured, List<Found> found, List<String> lines) {
        // That there are no figures or names says something; that nothing is amiss need not be said.
        if (measured.contains(mark) && (!found.isEmpty() || mark == Mark.NUMBER)) {
            String examples = found.isEmpty() ? "" : " (%s)".formatted(examples(found));
            lines.add("%s: %d%s.".formatted(capital(name), found.size(), examples));
        }
    }

    private static String examples(List<Found> found) {
        return found.stream()
                .map(one -> "\"%s\" t%d".formatted(Shown.line(one.words()), one.turn()))
                .distinct()
                .limit(EXAMPLES)
                .collect(Collectors.joining(", "));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
