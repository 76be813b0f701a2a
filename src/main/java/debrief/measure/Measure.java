package debrief.measure;

import debrief.model.Kind;
import debrief.model.Speaker.Role;
import debrief.talk.Said;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts an interview or an answer. */
public final class Measure {

    private Measure() {}

    /** Turns as they are measured. */
    public static List<Stretch> talk(List<Said> turns) {
        return turns.stream().map(Stretch::of).toList();
    }

    /**
     * @param talk the interview, roles known
     * @param language a BCP 47 tag
     */
    public static Measures interview(List<Stretch> talk, String language) {
        WordLists lists = WordLists.of(language);
        Map<Role, Integer> words = new EnumMap<>(Role.class);
        talk.forEach(stretch -> words.merge(stretch.role(), stretch.text().count(), Integer::sum));
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
        return stretches.stream().mapToInt(stretch -> stretch.text().count()).sum();
    }

    private static List<Found> found(List<Stretch> talk, WordLists lists) {
        return talk.stream()
                .filter(Stretch::isCandidate)
                .flatMap(stretch -> Tally.in(stretch, lists).stream())
                .toList();
    }
}
