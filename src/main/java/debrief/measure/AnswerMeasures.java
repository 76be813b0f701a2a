package debrief.measure;

import debrief.model.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The candidate's side of one exchange in numbers.
 *
 * @param words spoken by the candidate in the exchange
 * @param range the words that a whole answer to this kind of question should have
 * @param talk the exchange as it was measured
 * @param measured what the language's word lists can count; the rest is unknown and not zero
 * @param found every counted thing, in the order of its mark and place
 */
public record AnswerMeasures(
        Kind kind, int words, Range range, List<Stretch> talk, Set<Mark> measured, List<Found> found) {

    /** A few words less than the fewest are no matter. */
    private static final double CLEARLY = 0.7;

    public AnswerMeasures {
        talk = List.copyOf(talk);
        measured = Set.copyOf(measured);
        found = List.copyOf(found);
    }

    /**
     * The range that this answer can fairly be held against. Empty where its words are not those that were spoken, where others
     * asked on and on, where a short answer may be a whole one, and in a language of which no list is known: how much a word says
     * is not the same in all.
     */
    public Optional<Range> fairRange() {
        Wanted wanted = new Wanted(talk);
        boolean spoken = words > 0 && answers().stream().allMatch(Stretch::isSpoken);
        boolean fair = spoken
                && measured.contains(Mark.FILLER)
                && wanted.atOnce(kind)
                && (length() != Range.Place.BELOW || wanted.much() && words < CLEARLY * range.from())
                // Whoever is at a task thinks aloud, and a short right answer is whole.
                && kind != Kind.TECHNICAL;
        return fair ? Optional.of(range) : Optional.empty();
    }

    /** The question wants something that happened once, so the answer has the parts of a story. */
    public boolean isStory() {
        return kind == Kind.BEHAVIOURAL && new Wanted(talk).story();
    }

    /** It was noted from memory: its words are not those that were said. */
    public boolean isRecalled() {
        return answers().stream().anyMatch(Stretch::isRecalled);
    }

    /** These are the words that were said, as many as they are, and it is known who said them. */
    public boolean isCounted() {
        return words > 0 && answers().stream().allMatch(Stretch::isCounted);
    }

    public Range.Place length() {
        return range.place(words);
    }

    /** How long the candidate talked; empty unless every answer has times. */
    public OptionalDouble seconds() {
        return Times.seconds(answers());
    }

    /** Empty without times, or for fewer than 20 words or 5 seconds. */
    public OptionalDouble wordsPerMinute() {
        return Times.pace(answers());
    }

    /** From the end of each question to the beginning of its answer. */
    public List<Wait> latencies() {
        return Times.latencies(talk);
    }

    /** Silences of at least two seconds inside the answer. */
    public List<Wait> pauses() {
        return Times.pauses(talk);
    }

    public List<Found> found(Mark mark) {
        return found.stream().filter(one -> one.kind() == mark).toList();
    }

    /** How often, in 100 words; empty when it was not measured or nothing was said. */
    public OptionalDouble perHundredWords(Mark mark) {
        boolean known = measured.contains(mark) && words > 0;
        return known ? OptionalDouble.of(100.0 * found(mark).size() / words) : OptionalDouble.empty();
    }

    /** How much of "I" and "we" is "I": 0 to 1; empty when neither was said. */
    public OptionalDouble ownership() {
        int own = found(Mark.OWN).size();
        int all = own + found(Mark.SHARED).size();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) own / all);
    }

    /** Situation, task, action and result with the words that show them; empty for other than behavioural questions. */
    public Map<Mark, List<Found>> star() {
        Map<Mark, List<Found>> parts = new EnumMap<>(Mark.class);
        if (kind == Kind.BEHAVIOURAL && measured.contains(Mark.ACTION)) {
            for (Mark part : List.of(Mark.SITUATION, Mark.TASK, Mark.ACTION, Mark.RESULT)) {
                parts.put(part, found(part));
            }
        }
        return parts;
    }

    private List<Stretch> answers() {
        return talk.stream().filter(Stretch::isCandidate).toList();
    }
}
