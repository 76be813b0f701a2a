package debrief.measure;

import debrief.model.Speaker.Role;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A whole interview in numbers. What is found and timed is the candidate's.
 *
 * @param words spoken, by role
 * @param talk the interview as it was measured
 * @param measured what the language's word lists can count; the rest is unknown and not zero
 * @param found every counted thing, in reading order of the turns
 */
public record Measures(Map<Role, Integer> words, List<Stretch> talk, Set<Mark> measured, List<Found> found) {

    public Measures {
        words = Map.copyOf(words);
        talk = List.copyOf(talk);
        measured = Set.copyOf(measured);
        found = List.copyOf(found);
    }

    /** The share of all words: 0 to 1; empty when nothing was said. */
    public OptionalDouble talkShare(Role role) {
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) words.getOrDefault(role, 0) / all);
    }

    /** Some of it at least was not noted from memory, and it is known who said it. */
    public boolean isCounted() {
        return talk.stream().anyMatch(Stretch::isCounted);
    }

    /** The candidate's words per minute; empty without times. */
    public OptionalDouble wordsPerMinute() {
        return Times.pace(talk.stream().filter(Stretch::isCandidate).toList());
    }

    /** From the end of each question to the beginning of its answer. */
    public List<Wait> latencies() {
        return Times.latencies(talk);
    }

    /** Silences of at least two seconds inside the candidate's answers. */
    public List<Wait> pauses() {
        return Times.pauses(talk);
    }

    public List<Found> found(Mark mark) {
        return found.stream().filter(one -> one.kind() == mark).toList();
    }
}
