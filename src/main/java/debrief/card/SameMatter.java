package debrief.card;

import debrief.talk.Said;
import debrief.words.CommonWords;
import debrief.words.Text;
import debrief.words.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the one line of a card that speaks of the same as an exchange. It is the card's word, and no judgement of what was said. */
final class SameMatter {

    /** Words that stand in more lines of a card tell them apart no more. */
    private static final int MOST_LINES = 2;

    /** Telling words that a line and the answers share. */
    private static final int FEWEST_SAID = 2;

    /** The same with those of the questions. */
    private static final int FEWEST = 3;

    /** Whoever says more on it has named almost everything. */
    private static final int MOST_WORDS = 260;

    private SameMatter() {}

    /** Markdown; empty where no line shares enough with the talk, or another shares as much. */
    static Optional<String> line(Card card, List<Said> turns) {
        Set<String> said = new HashSet<>();
        Set<String> all = new HashSet<>();
        int words = 0;
        for (Said turn : turns) {
            Set<String> stems = stems(turn.text());
            all.addAll(stems);
            if (turn.byCandidate()) {
                said.addAll(stems);
                words += turn.text().count();
            }
        }
        return words > MOST_WORDS ? Optional.empty() : line(card, said, all);
    }

    private static Optional<String> line(Card card, Set<String> said, Set<String> all) {
        Map<String, Set<String>> lines =
                card.lines().stream().collect(Collectors.toMap(line -> line, line -> stems(Text.of(line)), (a, b) -> a));
        Map<String, Integer> spread = new HashMap<>();
        lines.values().forEach(stems -> stems.forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        Optional<String> best = Optional.empty();
        long most = FEWEST - 1;
        for (Map.Entry<String, Set<String>> line : lines.entrySet()) {
            Set<String> telling = line.getValue().stream()
                    .filter(stem -> spread.getOrDefault(stem, 0) <= MOST_LINES)
                    .collect(Collectors.toSet());
            long shared = telling.stream().filter(all::contains).count();
            if (shared == most) {
                best = Optional.empty();
            } else if (shared > most) {
                most = shared;
                best = telling.stream().filter(said::contains).count() >= FEWEST_SAID
                        ? Optional.of(line.getKey())
                        : Optional.empty();
            }
        }
        return best;
    }

    private static Set<String> stems(Text text) {
        return text.words().stream()
                .filter(word -> !CommonWords.hasFolded(word.folded()) && word.folded().length() > 1)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }
}
