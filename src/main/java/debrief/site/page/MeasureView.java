package debrief.site.page;

import debrief.measure.AnswerMeasures;
import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.measure.Measures;
import debrief.measure.Range;
import debrief.measure.Wait;
import debrief.model.Keyed;
import debrief.model.Kind.Trait;
import debrief.model.Speaker.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * One number about an answer or an interview: counted, not judged.
 *
 * @param key names it in the site's texts, with a plain definition
 * @param value a count; seconds, words per minute, or for {@code share} hundredths
 * @param from the fewest words or seconds that say enough; 0 where there is no range
 * @param to the most that a listener follows; 0 where there is no range
 * @param place {@code below}, {@code within} or {@code above} the range; empty where there is none
 * @param words what was counted, each once, at most eight
 */
public record MeasureView(String key, int value, int from, int to, String place, List<String> words) {

    private static final int EXAMPLES = 8;

    /** What is shown of an interview whenever the language can be counted. */
    private static final List<Mark> ALWAYS = List.of(Mark.FILLER, Mark.HEDGE);

    private static final List<Mark> SHOWN = List.of(Mark.FILLER, Mark.HEDGE, Mark.CORRECTION);

    /** How often something must be heard in an answer to be shown: once is chance. */
    private static final int FEWEST = 3;

    /** "Right" may agree, and "basically" may be meant. */
    private static final Pattern SOUND =
            Pattern.compile("(?i)u+h*m+|u+h+m*|e+r+m*|h+m+|m+h*m+|you know(?: what i mean)?|i mean|like");

    /** A pace or a wait is told where it is so much more or less than in the rest of the talk. */
    private static final double FAR = 1.5;

    /** A shorter wait is none. */
    private static final double WAITED = 3;

    /** The rows of one answer, in the order in which they are shown; none when nothing was said, or nobody knows in which words. */
    public static List<MeasureView> of(AnswerMeasures answer, Measures talk) {
        List<MeasureView> rows = new ArrayList<>();
        if (!answer.isCounted()) {
            return rows;
        }
        Optional<Range> range = answer.fairRange();
        if (answer.seconds().isPresent() || range.isPresent() && answer.length() != Range.Place.WITHIN) {
            rows.add(ranged("words", answer.words(), range));
        }
        rows.addAll(timed(answer, talk));
        for (Mark mark : SHOWN) {
            List<Found> found = shown(mark, answer.found(mark));
            if (found.size() >= FEWEST) {
                rows.add(counted(mark, found));
            }
        }
        List<Found> own = answer.found(Mark.OWN);
        List<Found> shared = answer.found(Mark.SHARED);
        if (!answer.kind().is(Trait.TECHNICAL) && shared.size() >= FEWEST && shared.size() > own.size()) {
            rows.add(counted(Mark.OWN, own));
            rows.add(counted(Mark.SHARED, shared));
        }
        List<Map.Entry<Mark, List<Found>>> parts = answer.star().entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .toList();
        if (answer.isStory() && parts.size() >= FEWEST) {
            parts.forEach(part -> rows.add(counted(part.getKey(), part.getValue())));
        }
        return rows;
    }

    /** The rows of a whole interview: the candidate's part in it. */
    public static List<MeasureView> of(Measures talk) {
        List<MeasureView> rows = new ArrayList<>();
        int words = talk.words().getOrDefault(Role.CANDIDATE, 0);
        if (words == 0 || !talk.isCounted()) {
            return rows;
        }
        talk.talkShare(Role.CANDIDATE).ifPresent(share -> rows.add(number("share", 100 * share)));
        rows.add(number("spoken", words));
        talk.wordsPerMinute().ifPresent(pace -> rows.add(number("pace", pace)));
        usual(talk.latencies()).ifPresent(wait -> rows.add(number("wait", wait)));
        pauses(talk.pauses(), rows);
        for (Mark mark : ALWAYS) {
            if (talk.measured().contains(mark)) {
                rows.add(counted(mark, shown(mark, talk.found(mark))));
            }
        }
        return rows;
    }

    /** @param talk the whole of it: what is as in all its answers tells nothing of one */
    private static List<MeasureView> timed(AnswerMeasures answer, Measures talk) {
        List<MeasureView> rows = new ArrayList<>();
        // Its range says the same as that of the words.
        answer.seconds().ifPresent(seconds -> rows.add(number("seconds", seconds)));
        answer.wordsPerMinute().stream()
                .filter(pace -> isFar(pace, talk.wordsPerMinute()))
                .forEach(pace -> rows.add(number("pace", pace)));
        usual(answer.latencies()).stream()
                .filter(wait -> wait >= WAITED && isFar(wait, usual(talk.latencies())))
                .forEach(wait -> rows.add(number("wait", wait)));
        pauses(answer.pauses(), rows);
        return rows;
    }

    private static boolean isFar(double here, OptionalDouble usual) {
        return usual.isPresent() && (here > FAR * usual.getAsDouble() || FAR * here < usual.getAsDouble());
    }

    /** The usual wait before an answer, in seconds. */
    private static OptionalDouble usual(List<Wait> latencies) {
        long[] sorted = latencies.stream().mapToLong(Wait::ms).sorted().toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2] / 1000.0);
    }

    /** How many silences there are in answers. */
    private static void pauses(List<Wait> pauses, List<MeasureView> rows) {
        if (!pauses.isEmpty()) {
            rows.add(number("pause", pauses.size()));
        }
    }

    private static MeasureView ranged(String key, int value, Optional<Range> range) {
        return range.map(of -> new MeasureView(key, value, of.from(), of.to(), lower(of.place(value)), List.of()))
                .orElseGet(() -> number(key, value));
    }

    private static MeasureView number(String key, double value) {
        return new MeasureView(key, (int) Math.round(value), 0, 0, "", List.of());
    }

    private static MeasureView counted(Mark mark, List<Found> found) {
        LinkedHashSet<String> words = new LinkedHashSet<>();
        found.forEach(one -> words.add(one.words().toLowerCase(Locale.ROOT).replaceAll("\\bi\\b", "I")));
        return new MeasureView(
                lower(mark),
                found.size(),
                0,
                0,
                "",
                words.stream().limit(EXAMPLES).toList());
    }

    private static List<Found> shown(Mark mark, List<Found> found) {
        return mark != Mark.FILLER
                ? found
                : found.stream()
                        .filter(one -> SOUND.matcher(one.words()).matches())
                        .toList();
    }

    private static String lower(Enum<?> constant) {
        return Keyed.key(constant);
    }
}
