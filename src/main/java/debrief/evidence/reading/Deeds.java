package debrief.evidence.reading;

import debrief.knowledge.Stem;
import debrief.words.WordList;
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
public final class Deeds {

    /** By the stem of its first word: the stems of all its words. */
    private static final Map<String, List<List<String>>> PRACTICES = practices();

    private static final Set<String> ACHIEVEMENTS = new HashSet<>(WordList.read(Deeds.class, "achievements.txt"));

    private static final int BEGINNING = 2;
    private static final Set<String> BEGINNINGS = beginnings();

    private final List<Source> sources;
    private @Nullable Set<String> told;

    private Deeds(List<Source> sources) {
        this.sources = sources;
    }

    public static Deeds against(List<Source> sources) {
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
    public List<int[]> in(String text, int from, int to) {
        List<WordAt> words = WordAt.of(text.substring(from, to));
        List<int[]> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int length = mayBegin(words.get(at).folded()) ? deed(words, at) : 0;
            if (length > 0) {
                found.add(new int[] {
                    from + words.get(at).start(),
                    from + words.get(at + length - 1).end()
                });
                at += length - 1;
            }
        }
        return found;
    }

    /** Inflections change a word's end, so the beginning tells of nearly all words that they are none of these. */
    private static boolean mayBegin(String folded) {
        return BEGINNINGS.contains(folded.substring(0, Math.min(BEGINNING, folded.length())));
    }

    /** How many words the untold deed has that begins here; 0 when none does. */
    private int deed(List<WordAt> words, int at) {
        String first = Stem.of(words.get(at).folded());
        for (List<String> practice : PRACTICES.getOrDefault(first, List.of())) {
            int end = at + practice.size();
            boolean here = end <= words.size();
            for (int i = 1; here && i < practice.size(); i++) {
                here = Stem.of(words.get(at + i).folded()).equals(practice.get(i));
            }
            if (here && !told().containsAll(practice)) {
                return practice.size();
            }
        }
        boolean achieved = ACHIEVEMENTS.contains(words.get(at).folded()) && isClaimed(words, at);
        return achieved && !told().contains(first) ? 1 : 0;
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

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        ACHIEVEMENTS.forEach(word -> beginnings.add(word.substring(0, BEGINNING)));
        PRACTICES.keySet().forEach(stem -> beginnings.add(stem.substring(0, Math.min(BEGINNING, stem.length()))));
        return beginnings;
    }
}
