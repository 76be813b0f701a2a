package debrief.measure;

import debrief.model.Kind;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts an interview or an answer. */
public final class Measure {

    private Measure() {}

    /**
     * Turns as talk.
     *
     * @param spoken a turn's text without the candidate's notes
     * @param times its start and end in milliseconds; -1 for unknown
     */
    public static List<Stretch> talk(List<Turn> turns, Function<Turn, String> spoken, Function<Turn, long[]> times) {
        return turns.stream()
                .map(turn -> {
                    long[] at = times.apply(turn);
                    return new Stretch(turn.id(), turn.speaker().role(), spoken.apply(turn), at[0], at[1]);
                })
                .toList();
    }

    /**
     * @param talk the interview, roles known
     * @param language a BCP 47 tag
     */
    public static Measures interview(List<Stretch> talk, String language) {
        WordLists lists = WordLists.of(language);
        Map<Role, Integer> words = new EnumMap<>(Role.class);
        talk.forEach(
                stretch -> words.merge(stretch.role(), Token.of(stretch.words()).size(), Integer::sum));
        return new Measures(words, talk, lists.measured(), found(talk, lists));
    }

    /**
     * @param talk one exchange, questions included: how long an answer waits depends on them
     * @param language a BCP 47 tag
     */
    public static AnswerMeasures answer(Kind kind, List<Stretch> talk, String language) {
        WordLists lists = WordLists.of(language);
        List<Stretch> answers = talk.stream().filter(Stretch::isCandidate).toList();
        return new AnswerMeasures(kind, words(answers), Range.of(kind), talk, lists.measured(), found(talk, lists));
    }

    static int words(List<Stretch> stretches) {
        return stretches.stream()
                .mapToInt(stretch -> Token.of(stretch.words()).size())
                .sum();
    }

    private static List<Found> found(List<Stretch> talk, WordLists lists) {
        return talk.stream()
                .filter(Stretch::isCandidate)
                .flatMap(stretch -> Search.in(stretch, lists).stream())
                .toList();
    }
}
