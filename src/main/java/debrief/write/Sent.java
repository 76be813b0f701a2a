package debrief.write;

import debrief.generate.Work;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a language model gets of a portfolio: a person agrees to each kind of it.
 *
 * @param kinds in a word each → in words
 */
record Sent(Map<String, String> kinds) {

    private static final int FEW = 3;

    /** @param interviews ids of those that are written on */
    static Sent of(Portfolio portfolio, List<Work> works, Set<String> interviews) {
        List<Interview> written = portfolio.interviews().stream()
                .filter(interview -> interviews.contains(interview.id()))
                .toList();
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(
                "talk",
                "the whole talk of " + ids(written) + ", your notes in it, and what your reports say of it"
                        + questions(works));
        if (written.stream().map(Interview::setting).anyMatch(Sent::hasTarget)) {
            kinds.put("target", "title, role, level, round and summary (interview.yaml)");
        }
        if (!portfolio.facts().isEmpty()) {
            kinds.put("facts", "your facts (content/facts.yaml)");
        }
        if (!portfolio.cv().isEmpty()) {
            kinds.put("CV", "your CV (content/cv.md)");
        }
        if (written.stream().anyMatch(interview -> !interview.job().isEmpty())) {
            kinds.put("job", "the job advertisement (job.md)");
        }
        if (!portfolio.topics().isEmpty()) {
            kinds.put("topics", "the names of your topics (content/topics.yaml)");
        }
        return new Sent(kinds);
    }

    /** The overall advice rests on every answer of its interview. */
    private static String questions(List<Work> works) {
        int questions = works.stream()
                .mapToInt(work -> work.advice()
                        ? work.interview().report().exchanges().size()
                        : work.assignments().size())
                .sum();
        return questions == 0 ? "" : ", for " + questions + (questions == 1 ? " question" : " questions");
    }

    private static boolean hasTarget(Setting setting) {
        return !(setting.title() + setting.role() + setting.level() + setting.round() + setting.summary()).isBlank();
    }

    private static String ids(List<Interview> interviews) {
        return interviews.size() <= FEW
                ? interviews.stream().map(Interview::id).collect(Collectors.joining(", "))
                : interviews.size() + " interviews";
    }

    Set<String> words() {
        return kinds.keySet();
    }

    List<String> told() {
        return List.copyOf(kinds.values());
    }
}
