package debrief.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of the same clause around a place, a few of them: no further than the next mark of a sentence, tag or line. Marks of
 * emphasis count as blanks.
 *
 * @param before as they are read, at most four
 * @param after at most four, the first without the "'s" that belongs to the word itself
 * @param commaBefore whether a comma stands right before the word
 * @param commaAfter whether one stands right behind it
 * @param possessive whether "'s" hangs on it
 * @param rest what stands behind the word, to the sentence's end and its mark
 * @param marked whether a tag, a quote or a line's edge cuts the clause on either side, so that it may be torn out of a sentence
 */
record Around(
        List<String> before,
        List<String> after,
        String rest,
        boolean commaBefore,
        boolean commaAfter,
        boolean possessive,
        boolean marked) {

    private static final int MOST = 4;
    private static final int REACH = 80;
    private static final int LITTLE = 3;
    private static final String BLANKS = "*_`'\u2018\u2019-\u2013\u2014";
    private static final Pattern BETWEEN = Pattern.compile("\\P{L}+");
    private static final int LONGEST_SENTENCE = 300;
    private static final String ENDS = ".?!\n";
    private static final String SENTENCE = ".?!;:\u2026";

    Around {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Around of(String text, int from, int to) {
        boolean possessive = isPossessive(text, to);
        int start = possessive ? to + 2 : to;
        List<String> after = new ArrayList<>();
        boolean[] comma = new boolean[2];
        int place = start;
        int end = Math.min(text.length(), start + REACH);
        while (after.size() < MOST && place < end) {
            char c = text.charAt(place);
            if (isWord(c)) {
                int first = place;
                while (place < text.length() && place - first < REACH && isInWord(text, place)) {
                    place++;
                }
                after.add(text.substring(first, place));
            } else if (isJoint(c)) {
                comma[1] |= after.isEmpty() && c == ',';
                place++;
            } else {
                break;
            }
        }
        boolean markedAfter =
                after.size() < MOST && (place >= text.length() || SENTENCE.indexOf(text.charAt(place)) < 0);
        List<String> before = new ArrayList<>();
        place = from;
        int first = Math.max(0, from - REACH);
        while (before.size() < MOST && place > first) {
            char c = text.charAt(place - 1);
            if (isWord(c)) {
                int last = place;
                while (place > 0 && last - place < REACH && isInWord(text, place - 1)) {
                    place--;
                }
                before.add(0, text.substring(place, last));
            } else if (isJoint(c)) {
                comma[0] |= before.isEmpty() && c == ',';
                place--;
            } else {
                break;
            }
        }
        boolean markedBefore = before.size() < MOST && place > 0 && SENTENCE.indexOf(text.charAt(place - 1)) < 0;
        return new Around(
                before,
                after,
                rest(text, start),
                comma[0],
                comma[1],
                possessive,
                markedBefore || markedAfter && after.isEmpty());
    }

    private static String rest(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < REACH && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1));
    }

    /** The words behind, to the sentence's end. */
    List<String> later() {
        return List.of(BETWEEN.split(rest, -1));
    }

    /** Whether nobody wrote capitals in the sentence of a place, as speech recognition leaves it. */
    static boolean isSmall(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_SENTENCE && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < at && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return Character.isLowerCase(text.charAt(start))
                || text.substring(start, at).contains(" i ");
    }

    /** Whether one of the words before is of a kind. */
    boolean hasBefore(String kind) {
        return before.stream().anyMatch(one -> EverydayWords.is(kind, EverydayWords.lower(one)));
    }

    boolean hasAfter(String kind) {
        return after.stream().anyMatch(one -> EverydayWords.is(kind, EverydayWords.lower(one)));
    }

    /** Whether another name may begin before: "Times Square", "Rosetta Stone". */
    boolean isBehindCapital() {
        String word = before(1);
        return before.size() > 1 && !commaBefore && isCapital(word) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    boolean isAsked() {
        return rest.endsWith("?");
    }

    /** Whether the words beside are all in capitals too, or there are none. */
    boolean isLoud() {
        return Stream.of(before(1), after(1)).allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** So many words before the place; empty when the clause begins there. */
    String before(int words) {
        return words > before.size() ? "" : before.get(before.size() - words);
    }

    /** So many words behind the place; empty when the clause ends there. */
    String after(int words) {
        return words > after.size() ? "" : after.get(words - 1);
    }

    boolean opens() {
        return before.isEmpty();
    }

    /** The words before, in small letters, each between blanks. */
    String clauseBefore() {
        return EverydayWords.lower(" " + String.join(" ", before) + (commaBefore ? ", " : before.isEmpty() ? "" : " "));
    }

    /** What goes on directly behind the word. */
    String clauseAfter() {
        return EverydayWords.lower((possessive ? "'s" : "") + (commaAfter ? "," : "") + (after.isEmpty() ? "" : " ")
                + String.join(" ", after) + " ");
    }

    /** Headings have capitals throughout, but for the little words; the first word of a sentence and "I" have one everywhere. */
    boolean isTitle() {
        Stream<String> inner = Stream.concat(before.stream().skip(1), after.stream());
        return inner.filter(word -> isCapital(word) && word.length() > 1).count() >= (opens() ? 2 : 1)
                && Stream.concat(before.stream(), after.stream())
                        .allMatch(word -> (isCapital(word) || word.length() <= LITTLE) && !word.equals("I"));
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isPossessive(String text, int at) {
        return (Edges.is(text, at, '\'') || Edges.is(text, at, '\u2019'))
                && Edges.is(text, at + 1, 's')
                && !Edges.isAlnum(text, at + 2);
    }

    private static boolean isWord(char c) {
        return Edges.isAlnum(c);
    }

    /** "didn't" is one. */
    private static boolean isInWord(String text, int at) {
        return Edges.isAlnum(text, at)
                || (Edges.is(text, at, '\'') || Edges.is(text, at, '\u2019'))
                        && Edges.isAlnum(text, at - 1)
                        && Edges.isAlnum(text, at + 1);
    }

    private static boolean isJoint(char c) {
        return c != '\n' && c != '\r' && c != 0 && Edges.isSpace(c) || c == ',' || BLANKS.indexOf(c) >= 0;
    }
}
