package debrief.report;

import java.util.ArrayList;
import java.util.List;

/** What a line of Markdown is, told from the line alone. */
final class MarkdownLine {

    private MarkdownLine() {}

    /** MarkdownLine as one text, without the empty lines around it. */
    static String markdown(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (from < to && lines.get(to - 1).isBlank()) {
            to--;
        }
        return String.join("\n", lines.subList(from, to)).stripTrailing();
    }

    /** The lines of a text whatever ends them. */
    static List<String> of(String text) {
        return new ArrayList<>(
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
    }

    /** {@code ---}, {@code ***} or {@code ___}, perhaps spaced out. */
    static boolean isRule(String line) {
        String marks = line.strip();
        if (marks.length() < 3 || "-*_".indexOf(marks.charAt(0)) < 0 || indent(line) > 3) {
            return false;
        }
        long count = marks.chars().filter(c -> c == marks.charAt(0)).count();
        return count >= 3 && marks.chars().allMatch(c -> c == marks.charAt(0) || c == ' ');
    }

    /** How many backticks or tildes open or close fenced code here; 0 when none do. */
    static int fence(String line) {
        String text = line.strip();
        if (!text.startsWith("```") && !text.startsWith("~~~")) {
            return 0;
        }
        int length = 0;
        while (length < text.length() && text.charAt(length) == text.charAt(0)) {
            length++;
        }
        return text.indexOf('`', length) < 0 ? length : 0;
    }

    /** A fence that can close: nothing stands behind it. */
    static boolean isBareFence(String line) {
        return fence(line) == line.strip().length() && fence(line) > 0;
    }

    /** The columns before the first character; a tab leads to the next multiple of four. */
    static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                columns += 4 - columns % 4;
            } else if (c == ' ' || c == '\u00a0') {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }

    /** How many {@code #} make this line a heading; 0 when it is none. */
    static int headingLevel(String line) {
        String text = line.strip();
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean heading = level >= 1 && level <= 6 && level < text.length() && isSpace(text.charAt(level));
        return heading && indent(line) <= 3 ? level : 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
