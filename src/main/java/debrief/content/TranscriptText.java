package debrief.content;

import debrief.report.ClassicReport;
import debrief.report.ClassicReport.Question;
import debrief.report.ClassicReport.Said;
import java.util.regex.Pattern;

/** The text of {@code transcript.md}: the report's turns in its order, one after the other. */
public final class TranscriptText {

    /** Looks like a speaker, though nobody speaks: "Redis: in-memory store". */
    private static final Pattern LIKE_A_LABEL = Pattern.compile("\\p{L}[^:]{0,170}:(?:\\s.*)?");

    private TranscriptText() {}

    public static String write(ClassicReport report) {
        StringBuilder out = new StringBuilder();
        for (Question question : report.questions()) {
            for (Said turn : question.turns()) {
                out.append(out.isEmpty() ? "" : "\n").append(turn.label()).append(": ");
                write(turn.text(), out);
                out.append('\n');
            }
        }
        return out.toString();
    }

    /** A line that a reader could take for a new turn goes on with the line before it. */
    private static void write(String text, StringBuilder out) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first && LIKE_A_LABEL.matcher(line).matches()) {
                int end = out.length();
                while (out.charAt(end - 1) == '\n') {
                    end--;
                }
                out.setLength(end);
                out.append(' ');
            } else if (!first) {
                out.append('\n');
            }
            out.append(line);
            first = false;
        }
    }
}
