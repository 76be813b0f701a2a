package debrief.evidence;

import debrief.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A suggested answer to a technical question that leaves out what the interviewer insists on. */
final class QuestionTermsMissed implements Rule {

    private static final int FEWEST = 2;
    private static final int SHARE = 3;
    private static final int TOLD = 5;

    /** Who talks longer sets a task, and nobody takes up all of it in an answer. */
    private static final int LONGEST = 200;

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        if (!dossier.isEnglish()) {
            return;
        }
        for (Sheet sheet : dossier.sheets()) {
            if (sheet.isTechnical() && Slots.isWhole(sheet.suggested())) {
                check(sheet, found);
            }
        }
    }

    private static void check(Sheet sheet, Consumer<Finding> found) {
        List<Said> questions =
                sheet.turns().stream().filter(Said::byInterviewer).toList();
        if (questions.stream().mapToInt(turn -> turn.words().size()).sum() > LONGEST) {
            return;
        }
        Map<String, String> insisted = Insisted.in(questions);
        if (insisted.size() < FEWEST) {
            return;
        }
        Set<String> answered = new HashSet<>(Insisted.stems(sheet.suggested()));
        sheet.in(Section.APPROACHES).forEach(passage -> answered.addAll(Insisted.stems(passage.whole())));
        List<String> missed = insisted.entrySet().stream()
                .filter(term -> !answered.contains(term.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (missed.size() >= FEWEST && SHARE * missed.size() >= insisted.size()) {
            found.accept(new Finding(
                    Finding.Kind.QUESTION_TERMS_MISSED,
                    sheet.place(Section.SUGGESTED.key(), turnOf(missed.get(0), questions)),
                    "",
                    "the interviewer insists on " + named(missed) + ", and neither the suggested answer nor another"
                            + " approach takes it up",
                    "answer the very case that was asked, in its own terms"));
        }
    }

    private static String named(List<String> missed) {
        return missed.stream().limit(TOLD).map(term -> "\"" + term + "\"").collect(Collectors.joining(", "));
    }

    private static int turnOf(String term, List<Said> questions) {
        Set<String> stems = Insisted.stems(term);
        return questions.stream()
                .filter(turn -> Insisted.stems(turn.text()).containsAll(stems))
                .findFirst()
                .map(Said::id)
                .orElse(0);
    }
}
