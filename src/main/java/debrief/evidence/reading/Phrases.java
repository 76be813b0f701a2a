package debrief.evidence.reading;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of phrases that a text is searched for, word by word; case, hyphens and punctuation do not matter. */
public final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Phrases() {}

    /**
     * A phrase in a text.
     *
     * @param first the place of its first word among the text's words
     * @param end the place behind its last word
     */
    public record Hit(int first, int end) {

        /** As the text has it. */
        public String in(String text, List<WordAt> words) {
            return text.substring(words.get(first).start(), words.get(end - 1).end());
        }
    }

    /**
     * One phrase a line.
     *
     * @param beside any class of the room that the list belongs to
     */
    public static Phrases read(Class<?> beside, String name) {
        return of(WordList.read(beside, name));
    }

    public static Phrases of(Collection<String> lines) {
        Phrases phrases = new Phrases();
        for (String line : lines) {
            List<String> phrase = WordAt.of(line).stream().map(WordAt::folded).toList();
            phrases.byFirst
                    .computeIfAbsent(phrase.get(0), key -> new ArrayList<>())
                    .add(phrase);
        }
        return phrases;
    }

    public boolean areIn(List<WordAt> words) {
        return firstIn(words).isPresent();
    }

    public Optional<Hit> firstIn(List<WordAt> words) {
        for (int at = 0; at < words.size(); at++) {
            int end = endAt(words, at);
            if (end > at) {
                return Optional.of(new Hit(at, end));
            }
        }
        return Optional.empty();
    }

    /** In reading order; one may begin within another. */
    public List<Hit> in(List<WordAt> words) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int end = endAt(words, at);
            if (end > at) {
                hits.add(new Hit(at, end));
            }
        }
        return hits;
    }

    /** Where the longest phrase that begins here ends; this place itself when none does. */
    public int endAt(List<WordAt> words, int at) {
        int end = at;
        for (List<String> phrase : byFirst.getOrDefault(words.get(at).folded(), List.of())) {
            if (phrase.size() > end - at && standsAt(phrase, words, at)) {
                end = at + phrase.size();
            }
        }
        return end;
    }

    private static boolean standsAt(List<String> phrase, List<WordAt> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i).folded())) {
                return false;
            }
        }
        return true;
    }
}
