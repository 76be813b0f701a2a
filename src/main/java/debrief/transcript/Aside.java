package debrief.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a turn: said aloud, or the candidate's note to the coach in brackets, "(You asked: …)".
 *
 * @param text without the brackets when it is a note
 * @param note whether nobody said it aloud
 */
public record Aside(String text, boolean note) {

    private static final Pattern NOTE = Pattern.compile(
            "[*_]{0,2}\\((?:You asked|My question)\\s*:\\s*([^()]*+(?:\\([^()]*+\\)[^()]*+)*+)\\)[*_]{0,2}");

    /** The stretches of a turn's text in order; what was said is never blank. */
    public static List<Aside> split(String text) {
        List<Aside> stretches = new ArrayList<>();
        Matcher note = NOTE.matcher(text);
        int from = 0;
        while (note.find()) {
            said(text.substring(from, note.start()), stretches);
            stretches.add(new Aside(note.group(1).strip(), true));
            from = note.end();
        }
        said(text.substring(from), stretches);
        return stretches;
    }

    /** What was said aloud: the notes are left out. */
    public static String spoken(String text) {
        return split(text).stream()
                .filter(stretch -> !stretch.note())
                .map(Aside::text)
                .collect(Collectors.joining(" "));
    }

    private static void said(String text, List<Aside> stretches) {
        if (!text.isBlank()) {
            stretches.add(new Aside(text.strip(), false));
        }
    }
}
