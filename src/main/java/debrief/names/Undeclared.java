package debrief.names;

import debrief.words.CommonWords;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a talk that look like people and firms and that perhaps nobody declared. Only where a sentence says what they are, since
 * most words with a capital are tools: "Aisha told me", "I worked at Tidewell", and not "we used Kafka".
 */
public final class Undeclared {

    private static final String WORD = "\\p{Lu}[\\p{Ll}\\p{M}]{1,30}+(?:['\u2019-]\\p{Lu}[\\p{Ll}\\p{M}]{1,30}+){0,2}";
    private static final String INNER = "\\p{Lu}[\\p{L}\\p{M}]{1,30}+(?:-\\p{Lu}[\\p{L}\\p{M}]{1,30}+){0,2}";
    private static final String PERSON = "(" + WORD + "(?: " + WORD + ")?)(?![\\p{L}\\p{N}])";
    private static final String FIRM = "(" + INNER + "(?: " + INNER + "){0,2})(?![\\p{L}\\p{N}])";

    private static final List<Pattern> PEOPLE = List.of(
            Pattern.compile(
                    "(?<=[\\p{Ll},] )" + PERSON
                            + " (?:said|says|told (?:me|us|him|her|them)|asked (?:me|us|him|her|them)|thought|suggested|explained to|wanted me|"
                            + "wanted us|helped (?:me|us)|mentored|interviewed (?:me|us)|and I (?:\\w+ed|were|had|went|did|built|wrote)\\b)"),
            Pattern.compile(
                    "(?i:\\b(?:my|our|his|her|their|an?|the) (?:own |old |former |new |previous )?(?:manager|boss|lead|colleague|mentor|friend|team ?mate|co-?founder|"
                            + "supervisor|director|buddy|peer|wife|husband|brother|sister|recruiter|name is|name's)),? "
                            + PERSON),
            Pattern.compile(
                    "(?i:\\b(?:told|asked|thanked|convinced|emailed|messaged|interviewed|mentored|talked to|talked with|spoke to|spoke with"
                            + "|talking to|speaking to|speaking with|reported to|report to|paired with|meeting with|guy named|woman named|someone named|colleague named"
                            + "|friend named|person named|engineer named|colleague called|introduced by|mentored by)) "
                            + PERSON));

    private static final List<Pattern> FIRMS = List.of(
            Pattern.compile(
                    "(?i:\\b(?:work(?:s|ed|ing)?|intern(?:ed|ing|ship)?|job|role|position|engineer|developer|years|months|time|career|offer|"
                            + "employed|contractor|consultant|recruiter|cto|ceo|founder|manager)(?: \\w+){0,3} (?:at|for)) "
                            + FIRM),
            Pattern.compile(
                    "(?i:\\b(?:i|i've|we|he|she|they)(?: have| had| just| then| recently| also)? (?:joined|left|quit)) "
                            + FIRM),
            Pattern.compile(
                    "(?i:\\b(?:i|we|he|she|they) (?:was|were|am|started|stayed)(?: \\w+){0,2} at|\\b(?:i'm at|here at|back at|us at|over at)) "
                            + FIRM),
            Pattern.compile(
                    "(?i:\\b(?:company|firm|start-?up|client|customer|employer|agency|bank|vendor)(?:,| is| was)? (?:called|named)) "
                            + FIRM));

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}+s?");
    private static final Set<String> KNOWN = known();
    private static final int MOST = 40;
    /** A name that its first sentences do not tell is told by few later ones. */
    private static final int MOST_LOOKS = 200;

    private static final int LONGEST = 40;
    private static final int BEFORE = 80;
    private static final int AFTER = 120;

    private Undeclared() {}

    /**
     * In the order in which they are said.
     *
     * @param shown what a portfolio speaks of in other places, in small letters: topics, pseudonyms, what is open
     */
    public static List<String> in(List<String> texts, Set<String> shown) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> small = new HashSet<>();
        for (String text : texts) {
            for (String word : text.split("[^\\p{L}\\p{M}]+", -1)) {
                if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                    small.add(word);
                }
            }
        }
        small.addAll(shown);
        Map<String, Integer> looks = new HashMap<>();
        Map<String, Boolean> known = new HashMap<>();
        for (String text : texts) {
            for (int at = 0; at < text.length(); at++) {
                if (Character.isUpperCase(text.charAt(at)) && !Edges.isAlnum(text, at - 1)) {
                    String word = wordAt(text, at);
                    boolean asked = !known.computeIfAbsent(word, any -> isKnown(any, small));
                    if (asked && looks.merge(word, 1, Integer::sum) <= MOST_LOOKS) {
                        String near = text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER));
                        find(PEOPLE, near, small, found);
                        find(FIRMS, near, small, found);
                    }
                }
            }
        }
        SpokenNames.in(texts, List.of(), Set.of()).forEach(person -> add(person.name(), small, found));
        return found.stream().limit(MOST).toList();
    }

    private static void find(List<Pattern> patterns, String text, Set<String> small, Set<String> found) {
        for (Pattern pattern : patterns) {
            for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
                add(matcher.group(1), small, found);
            }
        }
    }

    /** Without what is known at its end: "Tidewell Kafka" is "Tidewell". */
    private static void add(String name, Set<String> small, Set<String> found) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            if (isKnown(word, small)) {
                break;
            }
            words.add(word);
        }
        if (!words.isEmpty()) {
            found.add(String.join(" ", words));
        }
    }

    private static boolean isKnown(String word, Set<String> small) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() < 3
                || small.contains(lower)
                || KNOWN.contains(lower)
                || ACRONYM.matcher(word).matches()
                || Spelling.isEveryday(word)
                || CommonWords.has(word);
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end - at < LONGEST && Edges.isAlnum(text, end)) {
            end++;
        }
        return text.substring(at, end);
    }

    private static Set<String> known() {
        Set<String> words = new HashSet<>();
        WordList.read(Undeclared.class, "known.txt").forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return words;
    }
}
