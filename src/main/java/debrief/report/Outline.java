package debrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A report cut at its headings and rules; the rules themselves are left out. */
final class Outline {

    /** "**Verdict:** Right, and late." */
    private static final Pattern LABELLED =
            Pattern.compile("(\\*\\*[^*\\n]{2,80}(?::\\*\\*|\\*\\* ?:))(?:\\s+(\\S.*))?");

    private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|\\d{1,2}[.)])\\s+(\\S.*)");
    private static final Pattern PLAIN = Pattern.compile("([\\p{L}][\\p{L}'’ ()]{1,60}):(?:\\s+(\\S.*))?");
    private static final Pattern NAMED_QUESTION =
            Pattern.compile("(?i)(?:question|q|turn|exchange) ?#?\\d{1,3}\\b(?! ?[=<>]).{0,200}");
    private static final Pattern SCORE =
            Pattern.compile("(?i)(?:overall )?(?:score|rating|grade)\\s*[:=]\\s*\\S.{0,80}");

    /** A question's number and title where no mark shows that they head anything. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s+\\S.{2,150}");

    /** So many lines below it say so. */
    private static final int BELOW = 4;

    private static final int LONGEST_NAME = 60;

    /** What is below a question stands below its heading. */
    private static final int UNMARKED_QUESTION = HeadedText.BOLD - 1;

    private final List<HeadedText> parts = new ArrayList<>();
    private final boolean unmarked;
    private HeadedText open = HeadedText.of(0, "", "", 1, new ArrayList<>());
    /** Below a heading that gives advice on the whole talk, bullets are its own. */
    private boolean advice;
    /** The indentation of the bullet that opened the part; -1 where a line did. */
    private int item = -1;
    /** That of the first line below that bullet. */
    private int inner = -1;

    /** @param unmarked whether the text was copied without its Markdown */
    private Outline(boolean unmarked) {
        this.unmarked = unmarked;
    }

    static List<HeadedText> of(String markdown) {
        List<String> lines = MarkdownLine.of(markdown);
        unwrap(lines);
        Chatter.dropFrom(lines);
        Outline outline = new Outline(lines.stream()
                .noneMatch(line -> MarkdownLine.headingLevel(line) > 0
                        || line.stripLeading().startsWith("**")));
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
                line(line, i + 1, unmarked && headsQuestion(lines, i));
            }
        }
        close();
    }

    /** {@code 2. Tell me about a mistake}, and "Your answer: …" below. */
    private static boolean headsQuestion(List<String> lines, int i) {
        int told = 0;
        for (int at = i + 1;
                at < lines.size()
                        && told < BELOW
                        && NUMBERED.matcher(lines.get(i)).matches();
                at++) {
            String text = Headings.undecorated(lines.get(at).strip());
            Matcher label = PLAIN.matcher(text);
            if (NUMBERED.matcher(text).matches()) {
                return false;
            } else if (label.matches() && opens(label.group(1))
                    || text.length() <= LONGEST_NAME && opens(Headings.words(text))) {
                return true;
            }
            told += text.isEmpty() ? 0 : 1;
        }
        return false;
    }

    private void line(String line, int number, boolean heads) {
        int level = heads ? UNMARKED_QUESTION : level(line);
        if (level > 0) {
            open(level, line.strip(), Headings.words(line), number);
        } else if (MarkdownLine.isRule(line)) {
            open(0, "", "", number + 1);
        } else if (!labelled(line, number)) {
            open.body().add(item < 0 ? line : dedented(line));
        }
    }

    private void open(int level, String raw, String words, int number) {
        close();
        open = HeadedText.of(level, raw, words, number, new ArrayList<>());
        advice = level > 0 && level < HeadedText.BOLD ? Headings.isInsights(words) : advice;
        item = -1;
    }

    /** "**Verdict:** Right, and late." and "- **Strengths:** Short." open a part as a line with hashes does. */
    private boolean labelled(String line, int number) {
        int indent = MarkdownLine.indent(line);
        Matcher bullet = ITEM.matcher(line.strip());
        if (!bullet.matches()) {
            return indent < 4 && label(line, number, -1);
        }
        // Within a section a bullet's label is the section's matter.
        boolean may = !advice && (item >= 0 ? indent <= item : open.chapter().isEmpty());
        return may && label(bullet.group(1), number, indent);
    }

    private boolean label(String line, int number, int indent) {
        String text = Headings.undecorated(line.strip());
        Matcher bold = LABELLED.matcher(text);
        Matcher plain = PLAIN.matcher(unmarked || !text.equals(line.strip()) ? text : "");
        if (bold.matches() && (opens(Headings.words(bold.group(1))) || indent >= 0 && item >= 0)) {
            open(bold.group(1), bold.group(2), number, indent);
        } else if (SCORE.matcher(bare(text)).matches()) {
            open(bare(text), "", number, indent);
        } else if (plain.matches() && opens(plain.group(1))) {
            open(plain.group(1) + ":", plain.group(2), number, indent);
        } else {
            return false;
        }
        return true;
    }

    /** "**Score: 6/10** ⭐" without its emphasis. */
    private static String bare(String text) {
        return text.replace("**", "").strip();
    }

    private void open(String label, @Nullable String text, int number, int indent) {
        open(HeadedText.BOLD, label, Headings.words(label), text == null ? number : number - 1);
        item = indent;
        inner = -1;
        if (text != null) {
            open.body().add(text);
        }
    }

    private static boolean opens(String words) {
        return Chapter.of(words).isPresent()
                || Headings.talk(words).isPresent()
                || Headings.groups(words)
                || Headings.retells(words);
    }

    /** What is nested below a bullet that opened the part stands on its own there. */
    private String dedented(String line) {
        if (inner < 0 && !line.isBlank()) {
            inner = MarkdownLine.indent(line);
        }
        int at = 0;
        while (at < line.length() && at < inner && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return line.substring(at);
    }

    private int level(String line) {
        int level = MarkdownLine.headingLevel(line);
        String words = level > 0 ? Headings.words(line) : "";
        if (!words.isEmpty() && words.length() <= Headings.LONGEST) {
            return level;
        }
        String text = line.length() > Headings.LONGEST ? "" : Headings.undecorated(line.strip());
        boolean decorated = !text.equals(line.strip());
        boolean bold = text.startsWith("**")
                && text.length() > 5
                && text.replaceAll(":$", "").endsWith("**")
                && text.indexOf("**", 2) >= text.length() - 3;
        if (bold && Headings.servesAsHeading(Headings.words(line))) {
            return HeadedText.BOLD;
        }
        if (unmarked && NAMED_QUESTION.matcher(text).matches()) {
            return UNMARKED_QUESTION;
        }
        boolean names =
                text.length() <= LONGEST_NAME && text.replaceAll(":$", "").indexOf(':') < 0 && !text.endsWith(".");
        boolean known = (decorated || unmarked) && names && !text.isEmpty() && opens(Headings.words(text));
        return known ? HeadedText.BOLD : 0;
    }

    private void close() {
        if (open.hasHeading() || !open.isBlank()) {
            parts.add(open);
        }
    }
}
