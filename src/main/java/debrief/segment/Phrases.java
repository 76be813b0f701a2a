package debrief.segment;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;

/**
 * A list of phrases from the class path, found in a sentence at one look-up a word.
 *
 * <p>"#" begins a remark; "^" binds a phrase to the beginning of a sentence.
 */
final class Phrases {

    private record Phrase(List<String> words, boolean atStart) {}

    /** The empty list. */
    static final Phrases NONE = new Phrases();

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> single = new HashSet<>();

    private Phrases() {}

    static Phrases read(String name) {
        Phrases phrases = new Phrases();
        InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(name + ".txt"), name);
        try (Scanner lines = new Scanner(stream, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine().strip();
                if (!line.isEmpty() && !line.startsWith("# ")) {
                    phrases.add(line);
                }
            }
        }
        return phrases;
    }

    private void add(String line) {
        List<String> words = Word.of(line).stream().map(Word::text).toList();
        if (words.size() == 1) {
            single.add(words.get(0));
        }
        byFirstWord
                .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new Phrase(words, line.startsWith("^")));
    }

    /** A list of single words holds this one. */
    boolean has(Word word) {
        return single.contains(word.text());
    }

    /** How many words the longest phrase has that stands here; 0 for none. */
    int at(List<Word> sentence, int position, boolean start) {
        int longest = 0;
        for (Phrase phrase : byFirstWord.getOrDefault(sentence.get(position).text(), List.of())) {
            if (phrase.words().size() > longest && (start || !phrase.atStart()) && stands(phrase, sentence, position)) {
                longest = phrase.words().size();
            }
        }
        return longest;
    }

    private static boolean stands(Phrase phrase, List<Word> sentence, int position) {
        if (position + phrase.words().size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).equals(sentence.get(position + i).text())) {
                return false;
            }
        }
        return true;
    }

    /** The lengths of the phrases in a sentence, squared, so that the more specific ones count more. */
    int weight(Sentence sentence) {
        int weight = 0;
        for (int i = 0; i < sentence.words().size(); i++) {
            int length = at(sentence.words(), i, i == sentence.body());
            weight += length * length;
            i += Math.max(0, length - 1);
        }
        return weight;
    }

    boolean in(Sentence sentence) {
        for (int i = 0; i < sentence.words().size(); i++) {
            if (at(sentence.words(), i, i == sentence.body()) > 0) {
                return true;
            }
        }
        return false;
    }
}
