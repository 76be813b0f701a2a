package debrief.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the forms of a word have in common: its case, its accents, its contractions and its inflections. */
public final class Forms {

    /** Most words of a talk come again and again; each is kept once. What is kept may be lost at any time and made anew. */
    private static final String[] KNOWN = new String[1 << 12];

    private static final Stemmed[] STEMS = new Stemmed[1 << 12];
    private static final int LONGEST_KNOWN = 32;

    /** Read by threads that nobody lets wait: final fields, else one could see it half made. */
    private record Stemmed(String word, String stem) {}

    /** Accents of the alphabets, points of Hebrew and Arabic; signs of Thai, kana or Hindi make another word. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670\\p{Cf}'\u2019-]+");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d),(?=\\d)");

    /** Form that no rule finds, to the one that stands for all. */
    private static final Map<String, String> IRREGULAR = irregular();

    /** What is "not" without a mark too. */
    private static final Set<String> UNMARKED = Set.copyOf(WordList.read(Forms.class, "negated.txt"));

    /** "it's" is "it is"; "the team's" may be or have something. */
    private static final Set<String> BEFORE_IS =
            Set.of(("it that he she there here who what where how when why this everything something nothing everybody"
                            + " everyone somebody someone nobody else one")
                    .split(" ", -1));

    private Forms() {}

    /** Lower case, without accents and marks. */
    static String fold(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 'z' || !isPlain(c)) {
                return foldMarks(text.substring(from, to));
            }
            hash = 31 * hash + (c | 0x20);
        }
        return known(text, from, to, hash);
    }

    /**
     * The same for plain letters and digits.
     *
     * @param hash that of the word in lower case, as {@link String#hashCode} makes it
     */
    static String known(String text, int from, int to, int hash) {
        int slot = (hash ^ hash >>> 12) & KNOWN.length - 1;
        String known = KNOWN[slot];
        if (known != null && isSame(known, text, from, to)) {
            return known;
        }
        String made = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (made.length() <= LONGEST_KNOWN) {
            KNOWN[slot] = made;
        }
        return made;
    }

    private static boolean isSame(String lower, String text, int from, int to) {
        if (lower.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (lower.charAt(i - from) != (text.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '#' || c == '=';
    }

    private static String foldMarks(String raw) {
        String plain = MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String folded = Normalizer.normalize(BETWEEN_DIGITS.matcher(plain).replaceAll(""), Normalizer.Form.NFC);
        // a mark alone is no form
        return folded.isEmpty() ? raw : folded;
    }

    /** Where the second word of a contraction begins: "do|n't", "I|'d", "can|not"; {@code to} when it is none. */
    static int second(String text, int from, int to, int mark) {
        if (mark < 0) {
            boolean may = to - from > 3 && (text.charAt(to - 1) | 0x20) == 't';
            if (may && UNMARKED.contains(fold(text, from, to))) {
                return to - (to - from == "cannot".length() && (text.charAt(to - 2) | 0x20) == 'o' ? 3 : 2);
            }
            return to;
        }
        String tail = fold(text, mark + 1, to);
        if (tail.equals("t") && (text.charAt(mark - 1) | 0x20) == 'n') {
            return mark - 1;
        }
        return full(tail).isEmpty() ? to : mark;
    }

    /** The first word of a contraction in full: "ca(n't)" is "can". */
    static String head(String folded, String tail) {
        if (!tail.equals("not")) {
            return folded;
        }
        return switch (folded) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            case "ai" -> "is";
            default -> folded;
        };
    }

    /** The second word of a contraction in full, what it stands for behind this head. */
    static String tail(String head, String tail) {
        if (tail.equals("s")) {
            return head.equals("let") ? "us" : BEFORE_IS.contains(head) ? "is" : "s";
        }
        return full(tail);
    }

    private static String full(String tail) {
        return switch (tail) {
            case "s" -> "s";
            case "re" -> "are";
            case "ll" -> "will";
            case "ve" -> "have";
            case "d" -> "would";
            case "m" -> "am";
            default -> "";
        };
    }

    /**
     * "acknowledges", "acknowledged" and "acknowledging" are one; "went" is "go".
     *
     * @param folded a word in lower case without accents
     */
    public static String stem(String folded) {
        int hash = folded.hashCode();
        int slot = (hash ^ hash >>> 12) & STEMS.length - 1;
        Stemmed known = STEMS[slot];
        if (known != null && known.word.equals(folded)) {
            return known.stem;
        }
        String irregular = IRREGULAR.get(folded);
        String stem = irregular == null ? regular(folded) : irregular;
        if (folded.length() <= LONGEST_KNOWN) {
            STEMS[slot] = new Stemmed(folded, stem);
        }
        return stem;
    }

    /** Roughly: "processes", "processed" and "processing" are one. */
    private static String regular(String word) {
        String stem = word;
        if (stem.endsWith("ies") && stem.length() > 4) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && stem.length() > 3) {
            stem = cut(stem, 1);
        }
        if (stem.endsWith("ing") && stem.length() > 5) {
            stem = cut(stem, 3);
        } else if (stem.endsWith("ied") && stem.length() > 4) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("ed") && stem.length() > 4) {
            stem = cut(stem, 2);
        }
        while (stem.endsWith("e") && stem.length() > 3) {
            stem = cut(stem, 1);
        }
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        for (String line : WordList.read(Forms.class, "forms.txt")) {
            String[] words = line.split(" ", -1);
            for (String word : words) {
                forms.put(word, words[0]);
            }
        }
        return forms;
    }
}
