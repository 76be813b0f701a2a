package debrief.names;

import debrief.words.CommonWords;
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
    /** What stands around a word of a set phrase. */
    private record Phrase(String before, String after) {

        static Phrase around(String word, String phrase) {
            int at = (" " + phrase + " ").replace('\'', ' ').indexOf(" " + word + " ");
            return new Phrase((" " + phrase).substring(0, at + 1), phrase.substring(at + word.length()));
        }

        boolean isAround(String said, String saying) {
            int end = after.length();
            return said.endsWith(before)
                    && saying.startsWith(after)
                    && (saying.length() == end
                            || " '".indexOf(saying.charAt(end)) >= 0
                            || saying.startsWith("s ", end));
        }
    }

    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        for (String line : WordList.read(EverydayWords.class, "everyday.txt")) {
            int colon = line.indexOf(": ");
            String kind = line.substring(0, colon);
            String rest = line.substring(colon + 2);
            if (kind.equals("phrase")) {
                for (String phrase : rest.split(", ", -1)) {
                    for (String word : phrase.split("[ ']", -1)) {
                        PHRASES.computeIfAbsent(word, any -> new ArrayList<>()).add(Phrase.around(word, phrase));
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
        return PHRASES.getOrDefault(word, List.of()).stream().anyMatch(phrase -> phrase.isAround(before, after));
    }

    /** "So Marks code ran", as recognition writes a possessive. */
    static boolean isOwner(String text, int from, int to) {
        Around around = Around.of(text, from, to);
        String after = around.after(1);
        return (!around.opens() || is("owned", after))
                && !around.isTitle()
                && !around.commaAfter()
                && !after.isEmpty()
                && !Around.isCapital(after)
                && !is("object", lower(around.before(1)))
                && !is("determiner", lower(around.before(1)))
                && !is("preposition", after)
                && !is("being", after)
                && !is("doing", after)
                && !CommonWords.has(after);
    }

    /** Whether a word rather tells what somebody does, or what to do, than who it is: "Grace Explains Sharding". */
    static boolean isVerb(String word) {
        String lower = lower(word);
        return is("doing", lower) || is("imperative", lower) || is("adverb", lower);
    }
}
