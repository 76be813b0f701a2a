package debrief.playbook;

import debrief.model.Keyed;
import debrief.playbook.KnowledgeFile.Entry;
import debrief.playbook.KnowledgeFile.Item;
import debrief.words.Phrases;
import debrief.words.Text;
import debrief.words.Word;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        CONNECTING
    }

    private final Map<Words, Phrases> phrases = new EnumMap<>(Words.class);
    private final Set<String> common = new HashSet<>();
    private final Map<String, String> countable = new HashMap<>();
    private final List<String> connecting;

    Vocabulary(Entry file) {
        for (Words words : Words.values()) {
            phrases.put(words, Phrases.of(split(file, words.key())));
        }
        Text.of(String.join(" ", split(file, "common"))).words().forEach(word -> common.add(word.stem()));
        for (Item item : file.items("countable")) {
            String[] parts = item.text().split(" \\| ", 2);
            if (parts.length < 2) {
                throw item.wrong("a countable thing needs its question after \" | \"");
            }
            Text.of(parts[0]).words().forEach(word -> countable.put(word.stem(), parts[1].strip()));
        }
        connecting = split(file, Words.CONNECTING.key());
    }

    private static List<String> split(Entry file, String section) {
        return file.items(section).stream()
                .flatMap(item -> Arrays.stream(item.text().split(",", -1)))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    Phrases of(Words words) {
        return phrases.getOrDefault(words, Phrases.NONE);
    }

    boolean in(Words words, SpokenSentence sentence) {
        return first(of(words), sentence).isPresent();
    }

    Optional<Quote> first(Words words, SpokenSentence sentence) {
        return first(of(words), sentence);
    }

    Optional<Quote> first(Words words, List<SpokenSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> first(words, sentence).stream())
                .findFirst();
    }

    /** Only where whole words stand, as people see them: "I did" is not in "I didn't". */
    static Optional<Quote> first(Phrases phrases, SpokenSentence sentence) {
        Text text = sentence.text();
        for (int at = sentence.first(); at < sentence.behind(); at = text.tail(at)) {
            int behind = at + phrases.at(text, at, sentence.behind(), at == sentence.first());
            if (behind > at && text.tail(behind - 1) == behind) {
                return Optional.of(new Quote(sentence, at, behind));
            }
        }
        return Optional.empty();
    }

    /** The place of the first word behind "so", "yeah" and their like. */
    int behindRunUp(SpokenSentence sentence) {
        int at = sentence.first();
        int size = 1;
        while (size > 0 && at < sentence.behind()) {
            size = of(Words.RUN_UP).at(sentence.text(), at, sentence.behind(), false);
            at += size;
        }
        return at;
    }

    /** A word that says nothing about a subject. */
    boolean isCommon(Word word) {
        return common.contains(word.stem());
    }

    /** The stems of the words that say something about a subject. */
    Set<String> subjects(Text text) {
        return text.words().stream()
                .filter(word -> !isCommon(word))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    /** What to ask of a thing that can be counted: "how many users at the busiest hour". */
    Optional<String> countOf(SpokenSentence sentence) {
        return sentence.stems()
                .filter(countable::containsKey)
                .map(countable::get)
                .findFirst();
    }

    /** The phrases that a suggested answer may add to the candidate's own words. */
    List<String> connecting() {
        return connecting;
    }
}
