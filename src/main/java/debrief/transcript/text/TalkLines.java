package debrief.transcript.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text file's lines, and which of them stand around the talk: front matter, a legend, a tool's closing words.
 *
 * @param lines the whole file
 * @param first index of the first line of talk (or of headings before it)
 * @param end index after the last
 * @param people whom front matter, legend or a list of attendees names
 * @param entries indices of lines that name them
 */
record TalkLines(List<String> lines, int first, int end, List<String> people, Set<Integer> entries) {

    private static final Pattern TRAILER = Pattern.compile(
            "(?i)(\\(?transcribed (by|with) |transcript(ion)? (is |was )?(provided )?by |(meeting|transcription|recording) ended after "
                    + "|this editable transcript was computer.generated|\\[?(the )?end of (the )?(transcript|recording|interview)).{0,200}"
                    + "|.{1,80} stopped transcription");

    static TalkLines of(String text) {
        List<String> lines = text.lines().toList();
        FrontPart front = FrontPart.of(lines);
        int end = lines.size();
        while (end > front.first() && isTrailer(lines.get(end - 1))) {
            end--;
        }
        int first = front.first();
        while (first < end && lines.get(first).isBlank()) {
            first++;
        }
        if (first < end && isTrailer(lines.get(first))) {
            front.entries().add(first);
        }
        return new TalkLines(lines, front.first(), end, front.people(), front.entries());
    }

    String line(int index) {
        return lines.get(index);
    }

    /** Whether the line may be part of the talk. */
    boolean isTalk(int index) {
        return index >= first && index < end && !entries.contains(index);
    }

    /** Whether the file names somebody so, by the whole name or a part of it. */
    boolean isPerson(String label) {
        return people.contains(label)
                || label.length() > 1
                        && people.stream().anyMatch(person -> (" " + person + " ").contains(" " + label + " "));
    }

    /** How many lines of the talk are not blank. */
    int size() {
        int size = 0;
        for (int i = first; i < end; i++) {
            size += isTalk(i) && !lines.get(i).isBlank() ? 1 : 0;
        }
        return size;
    }

    private static boolean isTrailer(String line) {
        return line.isBlank()
                || line.length() < 300
                        && TRAILER.matcher(Markup.plainHeading(line.strip())).matches();
    }
}
