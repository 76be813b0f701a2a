package debrief.names;

import debrief.names.DeclaredNames.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of one talk that may be declared names and that no sentence tells. Where the same word is somebody for sure elsewhere in the
 * talk, and nowhere the word, it is no question.
 */
public final class InDoubt {

    private static final int MARGIN = 60;
    private static final String ENDS = ".?!\n";

    private final Map<String, List<Doubt>> doubts = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();

    private InDoubt() {}

    /**
     * One of them.
     *
     * @param text which of the texts it stands in
     * @param word as it is written there
     * @param name whose it may be
     * @param sentence what stands around it
     */
    public record Doubt(int text, String word, String name, String sentence) {}

    /** @param settled names whose words are names wherever nobody can tell, as somebody declared them so */
    public static List<List<Doubt>> in(DeclaredNames tree, List<String> texts, Set<String> settled) {
        InDoubt all = new InDoubt();
        for (int i = 0; i < texts.size(); i++) {
            for (Match match : tree.in(Unescaped.of(texts.get(i)))) {
                all.add(i, match, Unescaped.plain(texts.get(i)));
            }
        }
        if (all.doubts.isEmpty()) {
            return List.of();
        }
        texts.forEach(all::count);
        return all.doubts.entrySet().stream()
                .filter(entry -> !settled.contains(entry.getKey()) && !all.isClear(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void add(int text, Match match, String plain) {
        String word = plain.substring(match.start(), match.end());
        if (match.doubtful()) {
            String sentence = sentence(plain, match.start(), match.end());
            doubts.computeIfAbsent(lower(word), any -> new ArrayList<>())
                    .add(new Doubt(text, word, match.names().get(0), sentence));
        } else {
            names.merge(lower(word), 1, Integer::sum);
        }
    }

    /** How often the words in doubt are written with their capital at all. */
    private void count(String text) {
        for (String word : text.split("[^\\p{L}]+", -1)) {
            if (Around.isCapital(word) && doubts.containsKey(lower(word))) {
                words.merge(lower(word), 1, Integer::sum);
            }
        }
    }

    private boolean isClear(String word) {
        int named = names.getOrDefault(word, 0);
        int doubtful = doubts.getOrDefault(word, List.of()).size();
        return named > 0 && words.getOrDefault(word, 0) <= named + doubtful;
    }

    private static String sentence(String text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < MARGIN && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < MARGIN && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
