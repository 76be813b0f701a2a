package debrief.bring;

import debrief.words.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which language a talk is in, by the words that every talk in it is full of; English unless another surely is. */
final class TalkLanguage {

    static final String ENGLISH = "en";

    /** One word in so many is one of a language's commonest. */
    private static final int COMMON = 8;
    /** So many words say which language it is. */
    private static final int ENOUGH = 20;

    private static final Map<String, Set<String>> WORDS = read();
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.THAI, "th");

    private TalkLanguage() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : WordList.read(TalkLanguage.class, "languages.txt")) {
            String[] language = line.split(": ", 2);
            words.put(language[0], Set.copyOf(new HashSet<>(Arrays.asList(language[1].split(" ", -1)))));
        }
        return words;
    }

    /** @return a language tag */
    static String of(List<String> texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<Character.UnicodeScript, Integer> scripts = new LinkedHashMap<>();
        int all = 0;
        int letters = 0;
        for (String text : texts) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+", -1)) {
                all += word.isEmpty() ? 0 : 1;
                WORDS.forEach((language, common) -> {
                    if (common.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
            }
            int[] points = text.codePoints().filter(Character::isLetter).toArray();
            letters += points.length;
            for (int point : points) {
                scripts.merge(Character.UnicodeScript.of(point), 1, Integer::sum);
            }
        }
        if (scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters) {
            return "ja";
        }
        for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
            if (letters > ENOUGH && scripts.getOrDefault(script.getKey(), 0) * 2 > letters) {
                return script.getValue();
            }
        }
        String best = ENGLISH;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            best = count.getValue() > counts.getOrDefault(best, 0) ? count.getKey() : best;
        }
        boolean sure = all >= ENOUGH
                && counts.getOrDefault(best, 0) * COMMON > all
                && counts.getOrDefault(best, 0) > 2 * counts.getOrDefault(ENGLISH, 0);
        return sure ? best : ENGLISH;
    }
}
