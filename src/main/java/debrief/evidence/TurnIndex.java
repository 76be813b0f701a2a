package debrief.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The turns of an interview by their words, so that a quote is compared with those few that may hold it. */
final class TurnIndex {

    private final Map<String, List<Said>> byWord = new HashMap<>();

    TurnIndex(List<Said> turns) {
        for (Said turn : turns) {
            Set<String> seen = new HashSet<>();
            for (WordAt word : turn.words()) {
                if (seen.add(word.folded())) {
                    byWord.computeIfAbsent(word.folded(), one -> new ArrayList<>())
                            .add(turn);
                }
            }
        }
    }

    /**
     * The turns with one of the rarest words of the quote, in no order that matters: one more word than may be a slip of the
     * pen ({@link Slips}), so that none is missed for one.
     */
    Set<Said> mayHold(String quote) {
        List<WordAt> words = Expanded.of(quote);
        Set<Said> turns = new LinkedHashSet<>();
        words.stream()
                .map(WordAt::folded)
                .distinct()
                .sorted(Comparator.comparingInt(word -> with(word).size()))
                .limit(Slips.allowed(words.size()) + 1L)
                .forEach(word -> turns.addAll(with(word)));
        return turns;
    }

    private List<Said> with(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
