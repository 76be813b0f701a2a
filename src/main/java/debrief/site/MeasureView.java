package debrief.site;

import debrief.measure.AnswerMeasures;
import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.measure.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One number about an answer: counted, not judged.
 *
 * @param key names it in the site's texts, with a plain definition
 * @param value a count, or for {@code share} hundredths
 * @param from the fewest words that say enough; 0 where there is no range
 * @param to the most words that a listener follows; 0 where there is no range
 * @param place {@code below}, {@code within} or {@code above} the range; empty where there is none
 * @param words what was counted, each once, at most eight
 */
public record MeasureView(String key, int value, int from, int to, String place, List<String> words) {

    private static final int EXAMPLES = 8;

    /** What is shown whenever the language can be counted; the rest only when there is something. */
    private static final List<Mark> ALWAYS = List.of(Mark.FILLER, Mark.HEDGE, Mark.NUMBER);

    private static final List<Mark> WHEN_FOUND = List.of(Mark.REPETITION, Mark.CORRECTION, Mark.OWN, Mark.SHARED);

    /** The rows of one answer, in the order in which they are shown; none when the candidate said nothing. */
    static List<MeasureView> of(AnswerMeasures answer) {
        List<MeasureView> rows = new ArrayList<>();
        if (answer.words() == 0) {
            return rows;
        }
        Range range = answer.range();
        rows.add(new MeasureView("words", answer.words(), range.from(), range.to(), lower(answer.length()), List.of()));
        for (Mark mark : Mark.values()) {
            boolean shown = ALWAYS.contains(mark)
                    || WHEN_FOUND.contains(mark) && !answer.found(mark).isEmpty();
            if (shown && answer.measured().contains(mark)) {
                rows.add(counted(mark, answer.found(mark)));
            }
        }
        for (Map.Entry<Mark, List<Found>> part : answer.star().entrySet()) {
            rows.add(counted(part.getKey(), part.getValue()));
        }
        return rows;
    }

    /** The candidate's share of all words, in hundredths. */
    static MeasureView share(double share) {
        return new MeasureView("share", (int) Math.round(100 * share), 0, 0, "", List.of());
    }

    private static MeasureView counted(Mark mark, List<Found> found) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        found.forEach(one -> words.add(one.words().toLowerCase(Locale.ROOT)));
        return new MeasureView(
                lower(mark),
                found.size(),
                0,
                0,
                "",
                words.stream().limit(EXAMPLES).toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
