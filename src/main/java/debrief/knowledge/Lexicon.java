package debrief.knowledge;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists beside this package: one entry a line, "#" begins a remark. */
final class Lexicon {

    /** What is skipped wherever it stands, by its first word; longest first. */
    static final Map<String, List<List<String>>> SKIPPED = skipped();

    /** Form that no rule finds, to the one that stands for all. */
    static final Map<String, String> FORMS = forms();

    private Lexicon() {}

    static List<String> lines(String name) {
        return WordList.read(Lexicon.class, name);
    }

    private static Map<String, List<List<String>>> skipped() {
        Map<String, List<List<String>>> skipped = new HashMap<>();
        for (String line : lines("skipped.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            List<List<String>> same = skipped.computeIfAbsent(words.get(0), first -> new ArrayList<>());
            same.add(words);
            same.sort((one, other) -> other.size() - one.size());
        }
        return skipped;
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines("forms.txt")) {
            String[] words = line.split(" ", -1);
            for (String word : words) {
                forms.put(word, words[0]);
            }
        }
        return forms;
    }
}
