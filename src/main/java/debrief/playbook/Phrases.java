package debrief.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases that are looked for in sentences, at one look-up a word.
 *
 * <p>"^" before a phrase binds it to the sentence's beginning, "$" after it to the end.
 */
final class Phrases {

    private record Phrase(List<String> words, boolean first, boolean last) {}

    /**
     * Where a phrase stands in a sentence.
     *
     * @param from its first word, counted from 0
     * @param to the first word after it
     */
    record Hit(Sentence sentence, int from, int to) {

        String words() {
            return sentence.words(from, to);
        }

        /** Between two commas. */
        boolean isSetOff() {
            return from > 0 && to < sentence.words().size() && !sentence.joined(from - 1) && !sentence.joined(to - 1);
        }

        /** The words and what follows, for a phrase that opens something: "for example". */
        Quote onward(int most) {
            return new Quote(sentence, sentence.onward(from, most));
        }

        Quote quote(int most) {
            return new Quote(sentence, sentence.around(from, to, most));
        }
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Phrases(List<String> lines) {
        for (String line : lines) {
            boolean first = line.startsWith("^");
            boolean last = line.endsWith("$");
            String bare = line.substring(first ? 1 : 0, line.length() - (last ? 1 : 0));
            List<String> words = Word.of(bare).stream().map(Word::lower).toList();
            byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Phrase(words, first, last));
        }
    }

    boolean has(String word) {
        return byFirstWord.containsKey(word);
    }

    Optional<Hit> first(Sentence sentence) {
        for (int at = 0; at < sentence.words().size(); at++) {
            int size = at(sentence.words(), at);
            if (size > 0) {
                return Optional.of(new Hit(sentence, at, at + size));
            }
        }
        return Optional.empty();
    }

    Optional<Hit> first(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> first(sentence).stream()).findFirst();
    }

    boolean in(Sentence sentence) {
        return first(sentence).isPresent();
    }

    private int at(List<Word> words, int at) {
        int longest = 0;
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(at).lower(), List.of())) {
            int end = at + phrase.words().size();
            boolean fits =
                    end <= words.size() && (!phrase.first() || at == 0) && (!phrase.last() || end == words.size());
            for (int i = at; fits && i < end; i++) {
                fits = phrase.words().get(i - at).equals(words.get(i).lower());
            }
            longest = fits ? Math.max(longest, phrase.words().size()) : longest;
        }
        return longest;
    }
}
