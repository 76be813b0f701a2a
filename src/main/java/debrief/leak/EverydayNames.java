package debrief.leak;

import debrief.names.DeclaredNames;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that are words of everyday talk too: where "Mark" marks, and where "redwood" is a firm. */
final class EverydayNames {

    /** Behind a verb that opens a sentence: "Mark it", "Will you". */
    private static final Set<String> OBJECTS = Set.of(
            ("it this that these those them the a an your my our their each every all as to up out you we i they he she there"
                            + " what when whether")
                    .split(" ", -1));

    /** First names that say a month or a language far more often. */
    private static final Set<String> RATHER_WORDS = Set.of(
            "april", "may", "june", "august", "summer", "ruby", "jade", "crystal", "swift", "dart", "elm", "cypress",
            "will");

    private static final String OPENERS = ".?!:;\n\"\u201c\u201e(*-\u2022";

    private final Map<String, Pattern> firms;

    private EverydayNames(Map<String, Pattern> firms) {
        this.firms = firms;
    }

    /** @param firms names of firms */
    static EverydayNames of(Collection<String> firms) {
        return new EverydayNames(firms.stream()
                .filter(name -> name.indexOf(' ') < 0 && DeclaredNames.areEveryday(name))
                .distinct()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> Pattern.compile("(?i)\\b(?:work|works|worked|working|job|role|here|back) (?:at|for) ("
                                + Pattern.quote(name) + ")\\b|\\b(?:joined|joining|left|leaving) ("
                                + Pattern.quote(name)
                                + ")\\b(?! (?:it|the|a|an|over|out|join|side|hand|tree)\\b)"))));
    }

    /** The first name of somebody, where it may stand alone although it is a word: "I asked Mark". */
    static Optional<String> first(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+", -1));
        String first = words.get(0);
        boolean alone = words.size() > 1
                && first.length() > 2
                && Character.isUpperCase(first.charAt(0))
                && DeclaredNames.areEveryday(first)
                && !RATHER_WORDS.contains(first.toLowerCase(Locale.ROOT));
        return alone ? Optional.of(first) : Optional.empty();
    }

    /** The word opens a sentence, and what follows is what a verb has. */
    static boolean isVerb(String text, int start, int end) {
        String word = text.substring(start, end);
        if (word.indexOf(' ') >= 0 || !DeclaredNames.areEveryday(word) || !opens(text, start)) {
            return false;
        }
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return from > end && OBJECTS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean opens(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == ']')) {
            at--;
        }
        return at < 0
                || OPENERS.indexOf(text.charAt(at)) >= 0
                || text.charAt(start - 1) == ' ' && text.startsWith("] ", start - 2);
    }

    /** Where a text speaks of such a firm in small letters, by its name. */
    void in(String text, Sighting each) {
        firms.forEach((name, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int group = matcher.group(1) == null ? 2 : 1;
                each.at(name, matcher.start(group), matcher.end(group));
            }
        });
    }

    /** Gets a name and where it stands. */
    @FunctionalInterface
    interface Sighting {
        void at(String name, int start, int end);
    }
}
