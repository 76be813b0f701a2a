package debrief.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that stands in a file and that nobody says: a heading, who takes part, a tool's closing words.
 *
 * @param line from 1
 * @param text as it stands there
 * @param known whether its form shows that; of any other line whoever forgot a label must hear
 */
public record Unspoken(int line, String text, boolean known) {

    private static final int QUOTED = 4;
    private static final int LONGEST_QUOTE = 60;

    public Unspoken {
        text = text.strip();
    }

    /** Whether anybody would miss the line: one of signs and blanks says nothing. */
    public static boolean isWorthTelling(String line) {
        return line.codePoints().anyMatch(Character::isLetter);
    }

    /** One sentence for all of them, in the file's order; empty when there are none. */
    static Optional<String> told(List<Unspoken> lines) {
        List<String> stretches = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).line == lines.get(to - 1).line + 1) {
                to++;
            }
            stretches.add(stretch(lines.subList(from, to), stretches.size() < QUOTED));
            from = to;
        }
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of("Left out, since nobody says it: " + String.join(", ", stretches) + ".");
    }

    private static String stretch(List<Unspoken> lines, boolean quoted) {
        int first = lines.get(0).line;
        String where = lines.size() == 1 ? "line " + first : "lines " + first + "-" + (first + lines.size() - 1);
        String text = lines.get(0).text;
        boolean whole = lines.size() == 1 && text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        String shown = whole
                ? text
                : text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length()))))
                        + "…";
        return quoted ? where + " (\"" + shown + "\")" : where;
    }
}
