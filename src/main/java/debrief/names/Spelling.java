package debrief.names;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to write a declared name.
 *
 * <p>A name of several words counts in any case and joined in any way. A single word, and a part of a name alone, counts in any
 * case too if it is no ordinary word: "Grace" and "Baker" say nothing in "grace period" or "baker's dozen", so of a name they
 * count together, and alone when they are declared alone and written with their capitals, or when somebody is addressed: "Hi
 * Grace", "Ms. Baker". Parts of three letters, as "Lee", count alone where they are written as a name is; shorter ones, words in
 * small letters as "van", and abbreviations turn up in everything and count only together, or where somebody is addressed.
 *
 * @param words folded; between them may stand anything that joins
 * @param written how it was declared, if only this (or all in capitals) will do; empty otherwise
 * @param addressed whether it counts only behind a greeting or a title
 * @param name the declared name that is written so
 */
record Spelling(List<String> words, String written, boolean addressed, String name) {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_OWN = 3;
    private static final Set<String> ORDINARY = ordinary();
    private static final Set<String> ADDRESSING = Set.copyOf(WordList.read(Spelling.class, "addressing.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList());
    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_ADDRESSING = 10;

    Spelling {
        words = List.copyOf(words);
    }

    /** Every way to write a name. */
    static Set<Spelling> of(String name) {
        Set<Spelling> spellings = new LinkedHashSet<>();
        add(name.strip(), name, spellings);
        String spelledOut = Folded.spelledOut(name.strip());
        if (!spelledOut.equals(name.strip().toLowerCase(Locale.ROOT))) {
            add(spelledOut, name, spellings);
        }
        return spellings;
    }

    /** Whether a text has these words one after the other, or as one. */
    boolean isIn(String text) {
        String all = " " + String.join(" ", words(text)) + " ";
        return all.contains(" " + String.join(" ", words) + " ") || all.contains(" " + String.join("", words) + " ");
    }

    /** Whether a text that has its letters here means this name by them. */
    boolean fits(String text, int from, int to) {
        boolean opens = Edges.opensWord(text, from);
        boolean closes = Edges.closesWord(text, to);
        if (!written.isEmpty()) {
            String here = text.substring(from, to).replaceAll("\\s+", "").replace("and", "&");
            String declared = written.replaceAll("\\s+", "").replace("and", "&");
            return opens
                    && closes
                    && (here.equals(declared) || here.equals(declared.toUpperCase(Locale.ROOT)))
                    && (!addressed || isAddressed(text, from));
        }
        return (opens || isHump(text, from) || Edges.isDigit(text, from - 1))
                && (closes || isHump(text, to) || Edges.isDigit(text, to) || Edges.isPlural(text, to));
    }

    /** "Hi Grace", "Ms. Baker". */
    private static boolean isAddressed(String text, int at) {
        int end = at;
        while (end > 0 && at - end < LONGEST_GAP && " .,\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_ADDRESSING && Edges.isAlnum(text, start - 1)) {
            start--;
        }
        return end < at && ADDRESSING.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Where a word in camel case goes on: before the R of "annRoe". */
    private static boolean isHump(String text, int at) {
        return at < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Whether all its words are in everyday use: "Hiring Manager". */
    static boolean isEveryday(String name) {
        return words(name).stream().allMatch(Spelling::isOrdinary);
    }

    private static void add(String name, String declared, Set<Spelling> spellings) {
        List<String> parts = List.of(name.split("\\s+", -1));
        List<String> words = words(name);
        int letters = String.join("", words).length();
        if (letters == 0) {
            return;
        }
        if (letters < SHORTEST_PART || words.size() == 1 && isOrdinary(words.get(0))) {
            spellings.add(new Spelling(words, name, false, declared));
            spellings.add(new Spelling(words(name.replace("&", " and ")), name, false, declared));
            return;
        }
        spellings.add(anyhow(words, declared));
        if (name.contains("&")) {
            spellings.add(anyhow(words(name.replace("&", " and ")), declared));
        }
        if (parts.size() > 1) {
            List<String> last = words(parts.get(parts.size() - 1));
            List<String> first = words(parts.get(0));
            spellings.add(joined(last, words(String.join(" ", parts.subList(0, parts.size() - 1))), declared));
            spellings.add(joined(first, last, declared));
            parts.forEach(part -> alone(part, declared).ifPresent(spellings::add));
            spellings.addAll(handles(first, last, declared));
        }
    }

    private static Spelling anyhow(List<String> words, String declared) {
        return new Spelling(words, "", false, declared);
    }

    private static Spelling joined(List<String> one, List<String> other, String declared) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return anyhow(both, declared);
    }

    private static Optional<Spelling> alone(String part, String declared) {
        List<String> words = words(part);
        if (isTelling(words)) {
            return Optional.of(anyhow(words, declared));
        }
        // "Oak & Elm" is a firm, and a tree is none.
        boolean isName = words.size() == 1
                && part.length() > 1
                && Character.isUpperCase(part.charAt(0))
                && declared.indexOf('&') < 0;
        boolean isOwn = part.length() >= SHORTEST_OWN
                && Character.isLowerCase(part.charAt(1))
                && !isOrdinary(String.join("", words));
        return isName ? Optional.of(new Spelling(words, part, !isOwn, declared)) : Optional.empty();
    }

    /** "rzoltan" and "zoltanr", as accounts are called. */
    private static List<Spelling> handles(List<String> first, List<String> last, String declared) {
        if (first.size() != 1 || last.size() != 1 || !isTelling(last)) {
            return List.of();
        }
        String initial = first.get(0).substring(0, 1);
        String name = last.get(0);
        return List.of(anyhow(List.of(initial + name), declared), anyhow(List.of(name + initial), declared));
    }

    private static boolean isTelling(List<String> part) {
        String letters = String.join("", part);
        return letters.length() >= SHORTEST_PART
                && letters.chars().anyMatch(Character::isLetter)
                && !part.stream().allMatch(Spelling::isOrdinary);
    }

    private static boolean isOrdinary(String word) {
        return ORDINARY.contains(word) || word.endsWith("s") && ORDINARY.contains(word.substring(0, word.length() - 1));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            String folded = Folded.of(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private static Set<String> ordinary() {
        Set<String> words = new HashSet<>();
        WordList.read(Spelling.class, "ordinary.txt")
                .forEach(line ->
                        words.addAll(List.of(line.toLowerCase(Locale.ROOT).split(" ", -1))));
        return words;
    }
}
