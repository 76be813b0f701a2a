package debrief.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which exchange last spoke of a word, and whether questions on it opened exchanges or followed up. */
final class Memory {

    /** One word may be chance. */
    private static final int ROUTINE = 2;

    /** Two words of what is recalled, and most of them, were said there; one may be chance. */
    private static final int RECALLED = 2;

    /** Who says more recalls this and that. */
    private static final int LONGEST_RECALL = 60;

    /** A word that more than a third of the exchanges use tells none from another. */
    private static final int COMMON = 3;

    private final Map<String, Integer> lastExchange = new HashMap<>();
    private final Map<String, Integer> exchangesWith = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> followed = new HashSet<>();
    private int exchanges;

    void open(Utterance question) {
        exchanges++;
        opened.addAll(question.questionStems());
    }

    void followUp(Utterance question) {
        followed.addAll(question.questionStems());
    }

    /** What followed up before follows up again: "any security implications?" after each task. */
    boolean isRoutineFollowUp(Utterance question) {
        Set<String> stems = question.questionStems();
        return stems.size() >= ROUTINE && followed.containsAll(stems) && !opened.containsAll(stems);
    }

    void hear(Utterance utterance, int exchange) {
        for (String stem : utterance.stems()) {
            Integer before = lastExchange.put(stem, exchange);
            if (before == null || before != exchange) {
                exchangesWith.merge(stem, 1, Integer::sum);
            }
        }
    }

    /** The start of the exchange that a question says it comes back to; 0 for none. */
    int thread(Utterance question) {
        Set<String> recalled = question.recalledStems();
        if (question.words() > LONGEST_RECALL || recalled.size() < RECALLED) {
            return 0;
        }
        Map<Integer, Integer> votes = new HashMap<>();
        for (String stem : recalled) {
            Integer exchange = lastExchange.get(stem);
            if (exchange != null && exchangesWith.getOrDefault(stem, 0) <= Math.max(COMMON, exchanges / COMMON)) {
                votes.merge(exchange, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= RECALLED && 2 * vote.getValue() > recalled.size())
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
