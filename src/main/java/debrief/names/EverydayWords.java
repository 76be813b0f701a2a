package debrief.names;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Kinds of words and set phrases around names that are words: {@code everyday.txt}. */
final class EverydayWords {

    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> PHRASES = new HashMap<>();

    static {
        for (String line : WordList.read(EverydayWords.class, "everyday.txt")) {
            int colon = line.indexOf(": ");
            String kind = line.substring(0, colon);
            String rest = line.substring(colon + 2);
            if (kind.equals("phrase")) {
                for (String phrase : rest.split(", ", -1)) {
                    for (String word : phrase.split("[ ']", -1)) {
                        PHRASES.computeIfAbsent(word, any -> new ArrayList<>()).add(" " + phrase);
                    }
                }
            } else {
                WORDS.computeIfAbsent(kind, any -> new HashSet<>()).addAll(List.of(rest.split(" ", -1)));
            }
        }
    }

    private EverydayWords() {}

    static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** "a Grace Period", "mark and sweep"; its last word may be a plural. */
    static boolean isInPhrase(String word, Around around) {
        String before = around.clauseBefore();
        String after = around.clauseAfter();
        for (String phrase : PHRASES.getOrDefault(word, List.of())) {
            int at = (phrase + " ").replace('\'', ' ').indexOf(" " + word + " ");
            String rest = phrase.substring(at + 1 + word.length());
            String more = after.startsWith(rest) ? after.substring(rest.length()) : "?";
            if (before.endsWith(phrase.substring(0, at + 1))
                    && (more.isEmpty() || more.startsWith(" ") || more.startsWith("s ") || more.startsWith("'"))) {
                return true;
            }
        }
        return false;
    }
}
