package debrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report cut at its headings and rules; the rules themselves are left out. */
final class Outline {

    private static final Pattern LABELLED = Pattern.compile("(\\*\\*[^*\\n]{2,80}(?::\\*\\*|\\*\\*:))\\s+(\\S.*)");

    private final List<HeadedText> parts = new ArrayList<>();
    private HeadedText open = HeadedText.of(0, "", "", 1, new ArrayList<>());

    private Outline() {}

    static List<HeadedText> of(String markdown) {
        List<String> lines = MarkdownLine.of(markdown);
        unwrap(lines);
        Outline outline = new Outline();
        outline.read(lines);
        return outline.parts;
    }

    /** Assistants hand out a whole report as one fenced block, perhaps with a word before and after. */
    private static void unwrap(List<String> lines) {
        int opening = fence(lines, 0, 1);
        int closing = fence(lines, lines.size() - 1, -1);
        if (opening < 0 || closing <= opening || !MarkdownLine.isBareFence(lines.get(closing))) {
            return;
        }
        int inner = opening + 1;
        while (inner < closing && MarkdownLine.fence(lines.get(inner)) == 0) {
            if (MarkdownLine.headingLevel(lines.get(inner)) > 0) {
                // A rule keeps the assistant's own words apart from the report.
                lines.set(opening, "---");
                lines.set(closing, "---");
                return;
            }
            inner++;
        }
    }

    private static int fence(List<String> lines, int from, int step) {
        int at = from;
        while (at >= 0 && at < lines.size() && MarkdownLine.fence(lines.get(at)) == 0) {
            at += step;
        }
        return at < lines.size() ? at : -1;
    }

    private void read(List<String> lines) {
        int lastFence = lines.size() - 1;
        while (lastFence >= 0 && !MarkdownLine.isBareFence(lines.get(lastFence))) {
            lastFence--;
        }
        int fence = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int marks = MarkdownLine.fence(line);
            if (fence > 0) {
                open.body().add(line);
                fence = marks >= fence && MarkdownLine.isBareFence(line) ? 0 : fence;
            } else if (marks > 0 && i < lastFence) {
                // A fence that nothing closes must not swallow the rest of the report.
                open.body().add(line);
                fence = marks;
            } else {
                line(line, i + 1);
            }
        }
        close();
    }

    private void line(String line, int number) {
        OptionalInt level = level(line);
        if (level.isPresent()) {
            close();
            open = HeadedText.of(level.getAsInt(), line.strip(), Headings.words(line), number, new ArrayList<>());
        } else if (MarkdownLine.isRule(line)) {
            close();
            open = HeadedText.of(0, "", "", number + 1, new ArrayList<>());
        } else if (labelled(line).isPresent()) {
            Matcher label = labelled(line).get();
            close();
            open = HeadedText.of(
                    HeadedText.BOLD, label.group(1), Headings.words(label.group(1)), number - 1, new ArrayList<>());
            open.body().add(label.group(2));
        } else {
            open.body().add(line);
        }
    }

    /** "**Verdict:** Right, and late." */
    private static Optional<Matcher> labelled(String line) {
        return Optional.of(LABELLED.matcher(line))
                .filter(Matcher::matches)
                .filter(label -> Chapter.of(Headings.words(label.group(1)))
                        .filter(Chapter::opensParagraphs)
                        .isPresent());
    }

    private OptionalInt level(String line) {
        int level = MarkdownLine.headingLevel(line);
        String words = level > 0 ? Headings.words(line) : "";
        if (!words.isEmpty() && words.length() <= Headings.LONGEST) {
            return OptionalInt.of(level);
        }
        String text = line.stripTrailing();
        boolean bold = text.startsWith("**")
                && text.length() > 5
                && text.length() <= Headings.LONGEST
                && text.replaceAll(":$", "").endsWith("**")
                && text.indexOf("**", 2) >= text.length() - 3;
        return bold && Headings.servesAsHeading(Headings.words(line))
                ? OptionalInt.of(HeadedText.BOLD)
                : OptionalInt.empty();
    }

    private void close() {
        if (open.hasHeading() || !open.isBlank()) {
            parts.add(open);
        }
    }
}
