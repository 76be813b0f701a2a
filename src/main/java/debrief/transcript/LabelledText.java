package debrief.transcript;

import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code H: Nice to meet you.} A line that opens with a speaker's label starts a turn; every other line continues it.
 *
 * <p>A label counts as a speaker only if it is declared or opens at least two lines: "Redis: in-memory store" is text.
 */
public final class LabelledText {

    /** Up to four words that start with a letter, then a colon and white space or the line's end. */
    private static final Pattern LABEL = Pattern.compile(
            "^(\\p{L}[\\p{L}\\p{N}.'_-]{0,40}(?: [\\p{L}\\p{N}(][\\p{L}\\p{N}.'_()-]{0,40}){0,3}):(?:\\s+|$)(.*)$");

    private final Map<String, Speaker> speakers;
    private final List<Turn> turns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Speaker nobody = new Speaker("", Speaker.Role.OTHER, Person.UNKNOWN);
    private Speaker speaker = nobody;
    private int start = 1;

    private LabelledText(Map<String, Speaker> speakers) {
        this.speakers = speakers;
    }

    /**
     * @param text the whole file, decoded
     * @param declared the speakers that {@code interview.yaml} names
     */
    public static Transcript read(String text, List<Speaker> declared) {
        List<String> lines = text.lines().toList();
        LabelledText reader = new LabelledText(speakers(lines, declared));
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        reader.end();
        return new Transcript(reader.turns);
    }

    private static Map<String, Speaker> speakers(List<String> lines, List<Speaker> declared) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        declared.forEach(speaker -> speakers.put(speaker.label(), speaker));
        Map<String, Integer> seen = new HashMap<>();
        for (String line : lines) {
            Matcher label = LABEL.matcher(line);
            if (label.matches() && seen.merge(label.group(1), 1, Integer::sum) == 2) {
                speakers.computeIfAbsent(label.group(1), l -> new Speaker(l, Speaker.Role.OTHER, Person.UNKNOWN));
            }
        }
        return speakers;
    }

    private void line(String line, int number) {
        Matcher label = LABEL.matcher(line);
        Speaker opened = label.matches() ? speakers.get(label.group(1)) : null;
        if (opened == null) {
            if (text.length() == 0) {
                if (line.isBlank()) {
                    return;
                }
                start = number;
            }
            text.append(line).append('\n');
            return;
        }
        end();
        speaker = opened;
        start = number;
        text.append(label.group(2)).append('\n');
    }

    private void end() {
        if (!text.toString().isBlank()) {
            turns.add(new Turn(turns.size() + 1, speaker, text.toString().strip(), start));
        }
        text.setLength(0);
    }
}
