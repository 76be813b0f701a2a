package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Slots;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A suggested answer to a technical question that leaves out what the interviewer insists on. */
final class QuestionTermsMissed implements EvidenceRule {

    private static final int FEWEST = 2;
    private static final int SHARE = 3;
    private static final int TOLD = 5;

    /** Who talks longer sets a task, and nobody takes up all of it in an answer. */
    private static final int LONGEST = 200;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.QUESTION_TERMS_MISSED;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (!dossier.isEnglish()) {
            return;
        }
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            if (reviewed.isTechnical() && Slots.isWhole(reviewed.suggested().source())) {
                check(reviewed, found);
            }
        }
    }

    private static void check(ReviewedExchange reviewed, Findings found) {
        List<Said> questions =
                reviewed.turns().stream().filter(Said::byInterviewer).toList();
        if (questions.stream().mapToInt(turn -> turn.text().count()).sum() > LONGEST) {
            return;
        }
        Map<String, String> insisted = InsistedTerms.in(questions);
        if (insisted.size() < FEWEST) {
            return;
        }
        Set<String> answered = new HashSet<>(InsistedTerms.stems(reviewed.suggested()));
        reviewed.in(Section.APPROACHES).forEach(passage -> {
            answered.addAll(InsistedTerms.stems(passage.label()));
            answered.addAll(InsistedTerms.stems(passage.words()));
        });
        List<String> missed = insisted.entrySet().stream()
                .filter(term -> !answered.contains(term.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (missed.size() >= FEWEST && SHARE * missed.size() >= insisted.size()) {
            found.add(
                    reviewed.place(Section.SUGGESTED.key(), turnOf(missed.get(0), questions)),
                    "",
                    "the interviewer insists on " + named(missed) + ", and neither the suggested answer nor another"
                            + " approach takes it up",
                    "answer the very case that was asked, in its own terms");
        }
    }

    private static String named(List<String> missed) {
        return missed.stream().limit(TOLD).map(term -> "\"" + term + "\"").collect(Collectors.joining(", "));
    }

    private static int turnOf(String term, List<Said> questions) {
        Set<String> stems = InsistedTerms.stems(Text.of(term));
        return questions.stream()
                .filter(turn -> InsistedTerms.stems(turn.text()).containsAll(stems))
                .findFirst()
                .map(Said::id)
                .orElse(0);
    }
}
