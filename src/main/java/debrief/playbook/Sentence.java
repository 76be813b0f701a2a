package debrief.playbook;

import debrief.model.Point.Evidence;
import debrief.model.Turn;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence that somebody said aloud.
 *
 * @param turn the turn's id
 * @param text as it stands in the turn, its end mark included
 * @param opens it is the first of its turn
 */
record Sentence(int turn, String text, List<Word> words, boolean opens) {

    private static final int LEAST = 5;

    private static final Set<String> LEADING =
            Set.of("and", "but", "so", "or", "like", "yeah", "well", "um", "uh", "okay", "basically", "actually");

    /** Words that a quote cannot end with. */
    private static final Set<String> LOOSE = Set.of(
            "a", "an", "the", "and", "or", "but", "to", "of", "in", "on", "at", "with", "for", "from", "by", "that",
            "which", "while", "is", "are", "was", "were", "as", "so", "if", "my", "our", "your", "i", "we", "it", "be");

    /** Short words with a full stop that end no sentence. */
    private static final String ABBREVIATED = " mr mrs ms dr e.g i.e vs ";

    /** The sentences of a turn, notes left out, each a part of the turn's text character by character. */
    static List<Sentence> of(Turn turn) {
        List<Sentence> sentences = new ArrayList<>();
        for (Aside stretch : Aside.split(turn.text())) {
            if (!stretch.note()) {
                split(turn.id(), stretch.text(), sentences);
            }
        }
        return sentences;
    }

    private static void split(int turn, String text, List<Sentence> sentences) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i, from)) {
                add(turn, text.substring(from, i + 1), sentences);
                from = i + 1;
            }
        }
        add(turn, text.substring(from), sentences);
    }

    private static void add(int turn, String raw, List<Sentence> sentences) {
        String text = raw.strip();
        List<Word> words = Word.of(text);
        if (!words.isEmpty()) {
            boolean opens = sentences.isEmpty() || sentences.get(sentences.size() - 1).turn != turn;
            sentences.add(new Sentence(turn, text, words, opens));
        }
    }

    private static boolean ends(String text, int at, int from) {
        char c = text.charAt(at);
        if (c == '\n') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        boolean mark = c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\uFF1F' || c == '\u3002';
        if (!mark || at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        return c != '.' || !goesOn(text, at, from);
    }

    /** After "e.g." and after an ellipsis before a small letter. */
    private static boolean goesOn(String text, int at, int from) {
        int start = at;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String last = text.substring(start, at);
        if (ABBREVIATED.contains(" " + last.toLowerCase(Locale.ROOT) + " ")) {
            return true;
        }
        return last.endsWith("..") && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    }

    boolean asks() {
        return text.endsWith("?") || text.endsWith("\uFF1F");
    }

    /** The text from one word to another. */
    String words(int from, int to) {
        return text.substring(words.get(from).from(), words.get(to - 1).to());
    }

    /** The whole sentence without its end mark. */
    String whole() {
        return words(0, words.size());
    }

    /**
     * The clause in which some words stand, without the "and" or "so" before it: at least five words where the sentence has
     * them, and at most so many.
     */
    String around(int from, int to, int most) {
        int start = from;
        while (start > 0 && !comma(start - 1) && to - start < most) {
            start--;
        }
        int clause = to;
        while (clause < words.size() && !comma(clause - 1)) {
            clause++;
        }
        // A short clause takes the one before it along: "there are five of us" says less than "a small team, there are
        // …".
        if (start > 0 && clause - start < LEAST) {
            start--;
            while (start > 0 && !comma(start - 1) && to - start < most) {
                start--;
            }
        }
        while (start < from && LEADING.contains(words.get(start).lower())) {
            start++;
        }
        int end = to;
        while (end < words.size() && end - start < most && (end - start < LEAST || !comma(end - 1))) {
            end++;
        }
        while (end > to
                && end < words.size()
                && !comma(end - 1)
                && LOOSE.contains(words.get(end - 1).lower())) {
            end--;
        }
        return words(start, end);
    }

    /** How it begins, as evidence. */
    Evidence opening(int most) {
        return evidence(around(0, 1, most));
    }

    /** The words from one on, at most so many. */
    String onward(int from, int most) {
        int end = Math.min(words.size(), from + most);
        while (end < words.size()
                && end - from > LEAST
                && LOOSE.contains(words.get(end - 1).lower())) {
            end--;
        }
        return words(from, end);
    }

    private boolean comma(int word) {
        int after = words.get(word).to();
        return after < text.length() && ",;:".indexOf(text.charAt(after)) >= 0;
    }

    /** No comma or other mark stands between a word and the next. */
    boolean joined(int word) {
        int next = word + 1;
        return next < words.size()
                && text.substring(words.get(word).to(), words.get(next).from()).isBlank();
    }

    /** Where these words stand one after the other, in lower case; -1 when they do not. */
    int find(List<String> lower) {
        for (int at = 0; at + lower.size() <= words.size(); at++) {
            int i = 0;
            while (i < lower.size() && lower.get(i).equals(words.get(at + i).lower())) {
                i++;
            }
            if (i == lower.size()) {
                return at;
            }
        }
        return -1;
    }

    boolean hasNumber() {
        return words.stream().anyMatch(Word::isNumber);
    }

    Evidence evidence(String quote) {
        return new Evidence(turn, quote);
    }
}
