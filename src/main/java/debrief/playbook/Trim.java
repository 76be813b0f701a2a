package debrief.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes what was spoken readable by taking words away: fillers, false starts, repetitions. It never adds one, so that
 * nothing is invented.
 */
final class Trim {

    private static final int LONG = 45;
    private static final int PIECE = 12;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("\\s*,(\\s*,)+");
    private static final Pattern JOINED = Pattern.compile("\\b(and|but|because),", flags());
    private static final Pattern ELLIPSIS = Pattern.compile("(?<=\\.\\.\\.|\u2026)");

    private static final Pattern NOISE =
            Pattern.compile("\\s*\\[[^\\]]*]|,?\\s*\\b(?:um+|uhm?|uhh|erm?|hm+|mhm+)\\b,?", flags());

    /** With the comma after it: "we can, like, look". */
    private static final Pattern SET_OFF = Pattern.compile(
            ",\\s*(?:you know what i mean|you know|i mean|like|kind of|sort of|right|okay|yeah|so),(?:\\s+(i|we|it|they|you|he|she|there|most|my|first)\\b)?",
            flags());

    /** With one comma only, since the other may part two clauses. */
    private static final Pattern ASIDE =
            Pattern.compile(",\\s*(?:basically|actually|literally|honestly|well|you know)(?=\\s*[,.])", flags());

    private static final Pattern OPENING = Pattern.compile(
            "^(?:like(?=\\s+(?:if|when|we|the|in|they|it|i)\\b)\\s+|(?:so|and|but|something like that|yeah so|i said that|i said|as i said|i mean|i would say|i'd say|i guess|basically|actually"
                    + "|you know)\\b,?\\s+"
                    + "|(?:yeah|yes so|well|okay|ok|like|right|sure|certainly|alright|honestly|oh|or|no wait)\\s*,\\s+)",
            flags());

    private static final Pattern CLOSING = Pattern.compile(
            "[,.]?\\s*\\b(?:and |or )?(?:something like that|something in that way|or something|and stuff like that|and stuff"
                    + "|and so on|so yeah|you know|if that makes sense|that's it mostly|that's it)\\s*[.!]*$",
            flags());

    /** A sentence that was not finished: "what the problem is like but I." */
    private static final Pattern HANGING = Pattern.compile(
            "(?:,?\\s+\\b(?:and|but|because|so that|or|the|an?|if|when|but i|and i|so i|because i))+[.]?$", flags());

    private static final Set<String> MEANT = Set.of("very", "really", "many", "more", "much", "long", "no", "so");

    private static final Set<String> BREAKS = Set.of("and", "but", "so", "then");

    private Trim() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE;
    }

    /** Sentences that can be said again; none for words that were not heard or broken off. */
    static List<String> of(String spoken) {
        String text = SPACES.matcher(spoken).replaceAll(" ").strip();
        if (text.contains("(?") || text.contains("(inaudible") || text.contains("```")) {
            return List.of();
        }
        List<String> trimmed = new ArrayList<>();
        for (String begun : ELLIPSIS.split(text, -1)) {
            if (begun.endsWith("...") || begun.endsWith("\u2026")) {
                continue;
            }
            for (String piece : pieces(unrepeated(begun))) {
                String tidy = tidy(piece);
                if (!tidy.isEmpty()) {
                    trimmed.add(tidy);
                }
            }
        }
        return trimmed;
    }

    private static String tidy(String piece) {
        String text = NOISE.matcher(piece).replaceAll("");
        text = opened(text);
        // A comma stays where a new clause begins: "the processing, like, we check the rows".
        if (text.indexOf(',') >= 0) {
            text = SET_OFF.matcher(text).replaceAll(set -> set.group(1) == null ? "" : ", " + set.group(1));
            text = ASIDE.matcher(text).replaceAll("");
            text = JOINED.matcher(COMMAS.matcher(text).replaceAll(","))
                    .replaceAll("$1")
                    .strip();
        }
        text = opened(text);
        text = CLOSING.matcher(text).replaceFirst("").strip();
        text = HANGING.matcher(text).replaceFirst("").strip();
        while (!text.isEmpty() && ",;:-\u2013\u2014".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        while (!text.isEmpty() && ",;.".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        if (Word.of(text).isEmpty()) {
            return "";
        }
        String end = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + end;
    }

    private static String opened(String text) {
        String before = "";
        String opened = text;
        while (!before.equals(opened)) {
            before = opened;
            opened = OPENING.matcher(opened).replaceFirst("").strip();
        }
        return opened;
    }

    /** Says "we, we", "I was, I was" and "the the" once. */
    private static String unrepeated(String text) {
        List<Word> words = Word.of(text);
        StringBuilder once = new StringBuilder();
        int from = 0;
        int at = 0;
        while (at < words.size()) {
            int size = repeated(words, at);
            if (size > 0) {
                once.append(text, from, words.get(at).from());
                from = words.get(at + size).from();
            }
            at += Math.max(1, size);
        }
        return once.append(text.substring(from)).toString();
    }

    private static int repeated(List<Word> words, int at) {
        for (int size = 3; size > 0; size--) {
            boolean same = at + 2 * size <= words.size();
            for (int i = 0; same && i < size; i++) {
                same = words.get(at + i).lower().equals(words.get(at + size + i).lower());
            }
            boolean meant =
                    MEANT.contains(words.get(at).lower()) || words.get(at).isNumber();
            if (same && !(size == 1 && meant)) {
                return size;
            }
        }
        return 0;
    }

    /** A sentence that nobody can follow is cut before "and", "but" and "so". */
    private static List<String> pieces(String text) {
        List<Word> words = Word.of(text);
        if (words.size() <= LONG) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int i = PIECE; i < words.size() - 4; i++) {
            if (i - start >= PIECE && BREAKS.contains(words.get(i).lower())) {
                pieces.add(text.substring(from, words.get(i).from()));
                from = words.get(i).from();
                start = i;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
