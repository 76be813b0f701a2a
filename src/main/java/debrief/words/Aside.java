package debrief.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a turn: said aloud, or the candidate's note to the coach, "(You asked: …)".
 *
 * <pre>
 * (You asked: is it safe?)   [my question: is it (really) safe?]   **(You asked:** is it safe?)
 *
 * You asked: is it safe?     without brackets only from the beginning of a line that is not the turn's first,
 *                            to the end of its paragraph
 * (I was lost here.)         behind a sentence, where it speaks of the talk itself: {@link LooksBack}
 * </pre>
 *
 * @param text without the brackets when it is a note
 * @param note whether nobody said it aloud
 * @param asks whether it is a note that wants an answer
 * @param start where the text begins in the turn
 */
public record Aside(String text, boolean note, boolean asks, int start) {

    /** What was seen and heard while nobody spoke; words that are a guess at speech, as "[inaudible]", are another matter. */
    private static final Pattern SCENE = Pattern.compile(
            "[(\\[](?:(?:an?|another|awkward|big|brief|long|longer|nervous|short|slight|small|some|very|\\d{1,3} ?(?:s|sec|seconds?)"
                    + "(?: of)?) ){0,3}(?:(?:chuckl|cough|giggl|grin|hesitat|laugh|shrug|smil|stammer)\\w{0,6}"
                    + "|clears? (?:\\w{2,5} )?throat|nod(?:s|ding)?|paus(?:e|es|ed|ing)|sigh(?:s|ing)?|silen(?:ce|t)|think(?:s|ing))"
                    + "(?=[)\\]]|,|\\.| (?:again|and|as|briefly|for|here|loudly|nervously|softly|then|while)\\b)"
                    + "[^()\\[\\]?:\\n]{0,60}[)\\]]",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> LABELS = List.of("you asked", "my question");
    private static final String OPENING = "([\uFF08\u3010";
    private static final String CLOSING = ")]\uFF09\u3011";

    /** The stretches of a turn's text in order; what was said is never blank. */
    public static List<Aside> split(String text) {
        boolean plain = text.indexOf(':') < 0 && OPENING.chars().noneMatch(bracket -> text.indexOf(bracket) >= 0);
        return plain ? said(text) : new Search(text).stretches();
    }

    /** What was said aloud: notes are left out, and brackets that tell of the scene. */
    public static String spoken(String text) {
        return aloud(text).stream().map(Aside::text).collect(Collectors.joining(" "));
    }

    /** The stretches that were said aloud: no notes, and no "[long pause here]". */
    static List<Aside> aloud(String text) {
        List<Aside> aloud = new ArrayList<>();
        boolean scenes = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
        for (Aside stretch : split(text)) {
            if (stretch.note) {
                continue;
            }
            int from = stretch.start;
            int end = from + stretch.text.length();
            if (scenes) {
                Matcher scene = SCENE.matcher(text).region(from, end);
                while (scene.find()) {
                    add(text, from, scene.start(), false, false, aloud);
                    from = scene.end();
                }
            }
            add(text, from, end, false, false, aloud);
        }
        return aloud;
    }

    private static List<Aside> said(String text) {
        List<Aside> all = new ArrayList<>(1);
        add(text, 0, text.length(), false, false, all);
        return all;
    }

    private static void add(String text, int from, int to, boolean note, boolean asks, List<Aside> stretches) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end || note) {
            stretches.add(new Aside(text.substring(start, end), note, asks, start));
        }
    }

    /** Looks for the notes of one turn. */
    private static final class Search {

        private final String text;
        private final List<Aside> stretches = new ArrayList<>();
        private int @Nullable [] partners;
        private int done;

        Search(String text) {
            this.text = text;
        }

        List<Aside> stretches() {
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) == ':') {
                    int label = label(at);
                    if (label >= done) {
                        note(label, at + 1);
                    }
                } else if (at >= done && OPENING.indexOf(text.charAt(at)) >= 0) {
                    int close = partners()[at];
                    if (close >= 0
                            && !isLabelled(at + 1)
                            && !isScene(at, close + 1)
                            && LooksBack.is(text, at, close + 1)) {
                        String words = text.substring(at + 1, close);
                        found(backOver(at, "*_"), at + 1, close, over(close + 1, "*_"), words.contains("?"));
                    }
                }
            }
            Aside.add(text, done, text.length(), false, false, stretches);
            return stretches;
        }

        private boolean isScene(int from, int behind) {
            return SCENE.matcher(text).region(from, behind).lookingAt();
        }

        private boolean isLabelled(int from) {
            int start = over(from, " *_");
            return LABELS.stream().anyMatch(label -> text.regionMatches(true, start, label, 0, label.length()));
        }

        /** Where the label before a colon begins; -1 when there is none. */
        private int label(int colon) {
            int end = backOver(colon, " ");
            for (String label : LABELS) {
                int start = end - label.length();
                if (start >= 0 && text.regionMatches(true, start, label, 0, label.length())) {
                    return start;
                }
            }
            return -1;
        }

        private void note(int label, int behind) {
            int bracket = backOver(label, " *_") - 1;
            if (bracket >= done && OPENING.indexOf(text.charAt(bracket)) >= 0) {
                int close = partners()[bracket];
                if (close >= 0) {
                    found(backOver(bracket, "*_"), behind, close, over(close + 1, "*_"), true);
                }
                return;
            }
            int line = backOver(label, " >*_");
            if (line > done && text.charAt(line - 1) == '\n') {
                int end = text.indexOf("\n\n", behind);
                end = end < 0 ? text.length() : end;
                found(line, behind, end, end, true);
            }
        }

        private void found(int from, int start, int end, int behind, boolean asks) {
            Aside.add(text, done, Math.max(done, from), false, false, stretches);
            int first = over(start, "*_");
            int last = behind == end ? Math.max(first, backOver(end, "*_ \n")) : end;
            Aside.add(text, first, last, true, asks, stretches);
            done = behind;
        }

        private int backOver(int at, String signs) {
            int from = at;
            while (from > done && signs.indexOf(text.charAt(from - 1)) >= 0) {
                from--;
            }
            return from;
        }

        private int over(int at, String signs) {
            int to = at;
            while (to < text.length() && signs.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            return to;
        }

        /** For each opening bracket the place of the one that closes it, -1 for none; found in one pass. */
        private int[] partners() {
            int[] known = partners;
            if (known == null) {
                known = new int[text.length()];
                Arrays.fill(known, -1);
                for (int kind = 0; kind < OPENING.length(); kind++) {
                    Deque<Integer> open = new ArrayDeque<>();
                    for (int at = 0; at < text.length(); at++) {
                        char c = text.charAt(at);
                        if (c == OPENING.charAt(kind)) {
                            open.push(at);
                        } else if (c == CLOSING.charAt(kind) && !open.isEmpty()) {
                            known[open.pop()] = at;
                        }
                    }
                }
                partners = known;
            }
            return known;
        }
    }
}
