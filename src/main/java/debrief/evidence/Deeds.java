package debrief.evidence;

import debrief.knowledge.Stem;
import debrief.knowledge.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says that somebody does or achieved, where no source tells of it: practices of the trade ({@code
 * practices.txt}) and verbs of success ({@code achievements.txt}).
 *
 * <p>A practice is told when each of its words is, wherever.
 */
final class Deeds {

    /** By the stem of its first word: the stems of all its words. */
    private static final Map<String, List<List<String>>> PRACTICES = practices();

    private static final Set<String> ACHIEVEMENTS = new HashSet<>(WordList.read(Deeds.class, "achievements.txt"));

    private final List<Source> sources;
    private @Nullable Set<String> told;

    private Deeds(List<Source> sources) {
        this.sources = sources;
    }

    static Deeds against(List<Source> sources) {
        return new Deeds(sources);
    }

    /** The stems of all that was told: worked out when somebody claims a deed, and few do. */
    private Set<String> told() {
        Set<String> stems = told;
        if (stems == null) {
            stems = new HashSet<>();
            for (Source source : sources) {
                for (WordAt word : source.words()) {
                    stems.add(Stem.of(word.folded()));
                }
            }
            told = stems;
        }
        return stems;
    }

    /** Start and end of each in a sentence of the text. */
    List<int[]> in(String text, int from, int to) {
        List<WordAt> words = WordAt.of(text.substring(from, to));
        List<String> stems = words.stream().map(word -> Stem.of(word.folded())).toList();
        List<int[]> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int length = practice(stems, at);
            if (length > 0) {
                found.add(new int[] {
                    from + words.get(at).start(),
                    from + words.get(at + length - 1).end()
                });
                at += length - 1;
            } else if (ACHIEVEMENTS.contains(words.get(at).folded())
                    && !told().contains(stems.get(at))
                    && isClaimed(words, at)) {
                found.add(new int[] {
                    from + words.get(at).start(), from + words.get(at).end()
                });
            }
        }
        return found;
    }

    /** How many words the untold practice has that begins here; 0 when none does. */
    private int practice(List<String> stems, int at) {
        for (List<String> practice : PRACTICES.getOrDefault(stems.get(at), List.of())) {
            int end = at + practice.size();
            if (end <= stems.size() && stems.subList(at, end).equals(practice) && !told().containsAll(practice)) {
                return practice.size();
            }
        }
        return 0;
    }

    /** "I placed", "which improved our", not "an improved version" and not "to be promoted". */
    private static boolean isClaimed(List<WordAt> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1).folded();
        String two = at < 2 ? "" : words.get(at - 2).folded();
        return switch (before) {
            case "i", "we", "which", "that", "and", "also", "have", "has", "ive", "weve", "team", "it", "this" -> true;
            default -> before.endsWith("ly") && !two.equals("a") && !two.equals("an") && !two.equals("be");
        };
    }

    private static Map<String, List<List<String>>> practices() {
        Map<String, List<List<String>>> practices = new HashMap<>();
        for (String line : WordList.read(Deeds.class, "practices.txt")) {
            for (String spelling : line.split("\\|", -1)) {
                List<String> stems = WordAt.of(spelling).stream()
                        .map(word -> Stem.of(word.folded()))
                        .toList();
                practices
                        .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                        .add(stems);
            }
        }
        practices.values().forEach(list -> list.sort((one, other) -> other.size() - one.size()));
        return practices;
    }
}
