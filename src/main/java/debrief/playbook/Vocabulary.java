package debrief.playbook;

import debrief.model.Keyed;
import debrief.playbook.KnowledgeFile.Entry;
import debrief.playbook.KnowledgeFile.Item;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English words that the rules listen to: {@code words.md}. A bullet there holds phrases with commas between. */
final class Vocabulary {

    /** The sections of the file. */
    enum Words implements Keyed {
        NEGATIVE,
        TRAILING,
        VAGUE,
        OUTCOME,
        AFTERMATH,
        LEAVING,
        BECAUSE,
        CASE,
        TRADE_OFF,
        UNKNOWN,
        PLAN,
        THANKS,
        YES_NO,
        CLOSED,
        OWN_PART,
        RUN_UP,
        WHY,
        HOW_MANY,
        REQUEST,
        PRESENT,
        PAST,
        WISH,
        SMALL_TALK,
        LEANS,
        ORDINARY,
        CONNECTING;
    }

    private final Map<Words, Phrases> phrases = new EnumMap<>(Words.class);
    private final Set<String> common = new HashSet<>();
    private final Map<String, String> countable = new HashMap<>();
    private final List<String> connecting;

    Vocabulary(Entry file) {
        for (Words words : Words.values()) {
            phrases.put(words, new Phrases(split(file.items(words.key()))));
        }
        split(file.items("common")).forEach(word -> common.add(Word.stem(word)));
        for (Item item : file.items("countable")) {
            String[] parts = item.text().split(" \\| ", 2);
            if (parts.length < 2) {
                throw item.wrong("a countable thing needs its question after \" | \"");
            }
            split(parts[0]).forEach(word -> countable.put(Word.stem(word), parts[1].strip()));
        }
        connecting = split(file.items(Words.CONNECTING.key()));
    }

    private static List<String> split(List<Item> items) {
        return items.stream().flatMap(item -> split(item.text()).stream()).toList();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    Phrases of(Words words) {
        return phrases.getOrDefault(words, new Phrases(List.of()));
    }

    boolean in(Words words, Sentence sentence) {
        return of(words).in(sentence);
    }

    /** A word that says nothing about a subject. */
    boolean isCommon(Word word) {
        return common.contains(word.stem()) || common.contains(word.lower());
    }

    /** What to ask of a thing that can be counted: "how many users at the busiest hour". */
    Optional<String> countOf(Sentence sentence) {
        return sentence.words().stream()
                .map(Word::stem)
                .filter(countable::containsKey)
                .map(countable::get)
                .findFirst();
    }

    /** The phrases that a suggested answer may add to the candidate's own words. */
    List<String> connecting() {
        return connecting;
    }
}
