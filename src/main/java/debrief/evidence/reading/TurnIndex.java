package debrief.evidence.reading;

import debrief.talk.Said;
import debrief.words.CommonWords;
import debrief.words.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The turns of an interview by their words, so that a quote is compared with those few that may hold it. */
final class TurnIndex {

    /** A word in more turns than this tells nothing about which one is meant. */
    private static final int TELLING = 200;

    private final Map<String, List<Said>> byWord = new HashMap<>();

    /** @param words how many of the words sought it has */
    private record Sharing(Said turn, int words) {}

    /** @param compared the words of a turn */
    TurnIndex(List<Said> turns, Function<Said, List<String>> compared) {
        for (Said turn : turns) {
            Set.copyOf(compared.apply(turn))
                    .forEach(word -> byWord.computeIfAbsent(word, one -> new ArrayList<>())
                            .add(turn));
        }
    }

    /**
     * The turns that lack no more of the quote's rarest words than may be slips of the pen ({@link Slips}); a slip may join two
     * words.
     */
    List<Said> mayHold(List<String> quote) {
        List<String> words = rarest(quote);
        int slips = 2 * Slips.allowed(quote.size());
        int looked = Math.min(words.size(), slips + 2);
        int wanted = Math.max(1, looked - slips);
        return counted(words.subList(0, looked)).stream()
                .filter(sharing -> sharing.words() >= wanted)
                .map(Sharing::turn)
                .toList();
    }

    /** The turn that shares the most of the quote's telling words, if it shares half of them. */
    Optional<Said> nearest(List<String> quote) {
        List<String> words = rarest(quote).stream()
                .filter(word -> !CommonWords.hasFolded(word) && with(word).size() <= TELLING)
                .toList();
        return counted(words).stream()
                .filter(sharing -> 2 * sharing.words() >= words.size())
                .max(Comparator.comparingInt(Sharing::words))
                .map(Sharing::turn);
    }

    private List<String> rarest(List<String> quote) {
        return quote.stream()
                .distinct()
                .sorted(Comparator.comparingInt(word -> with(word).size()))
                .toList();
    }

    /** How many of the words each turn has that has any. */
    private List<Sharing> counted(List<String> words) {
        Map<Integer, Sharing> sharing = new LinkedHashMap<>();
        for (String word : words) {
            for (Said turn : with(word)) {
                sharing.merge(turn.id(), new Sharing(turn, 1), (one, other) -> new Sharing(turn, one.words() + 1));
            }
        }
        return List.copyOf(sharing.values());
    }

    private List<Said> with(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
