package debrief.playbook;

import debrief.model.Fact;
import debrief.model.Kind;
import debrief.words.Text;
import debrief.words.Word;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the candidate's own fact that would have carried an answer. */
final class FactRules {

    /** How such facts begin that became true after an interview; they could not be said there. */
    private static final String LATER = "Since the interview";

    private FactRules() {}

    /** The fact that shares most words with question and answer and says something that the answer does not. */
    static Optional<Fact> fitting(List<Fact> facts, Heard heard, Question question, Library library) {
        Set<String> wanted = new HashSet<>(heard.stems());
        question.terms().forEach(term -> wanted.addAll(term.stems()));
        Map<Fact, Integer> scores = new LinkedHashMap<>();
        facts.forEach(fact -> scores.put(fact, score(fact, wanted, heard, library.cut(fact.text()))));
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static int score(Fact fact, Set<String> wanted, Heard heard, Text text) {
        int shared = 0;
        boolean adds = false;
        for (Word word : text.words()) {
            if (!heard.vocabulary().isCommon(word)) {
                shared += wanted.contains(word.stem()) ? 2 : 0;
                adds |= !heard.stems().contains(word.stem());
            }
        }
        boolean figures = fact.kind() == Fact.Kind.NUMBER || fact.kind() == Fact.Kind.ACHIEVEMENT;
        if (!adds
                || fact.text().startsWith(LATER)
                || (shared < 6 || fact.kind() == Fact.Kind.EMPLOYER) && heard.kind() != Kind.INTRODUCTION) {
            return 0;
        }
        return shared + (figures ? 3 : 0);
    }
}
