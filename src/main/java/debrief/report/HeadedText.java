package debrief.report;

import debrief.model.Speaker.Role;
import java.util.List;
import java.util.Optional;

/**
 * A heading and the lines below it, down to the next heading or rule.
 *
 * @param level 1 to 6 as in Markdown, {@link #BOLD} for a bold line that serves as a heading, 0 for text after a rule
 *     or before the first heading
 * @param raw the heading's line; empty when there is none
 * @param words the heading's text without its marks
 * @param line where the part starts, counting from 1
 * @param chapter the section that the heading opens
 * @param talk whose words the heading announces
 */
record HeadedText(
        int level,
        String raw,
        String words,
        int line,
        List<String> body,
        Optional<Chapter> chapter,
        Optional<Role> talk) {

    /** A bold line stands below every real heading. */
    static final int BOLD = 7;

    static HeadedText of(int level, String raw, String words, int line, List<String> body) {
        return level == 0
                ? new HeadedText(level, raw, words, line, body, Optional.empty(), Optional.empty())
                : new HeadedText(level, raw, words, line, body, Chapter.of(words), Headings.talk(words));
    }

    boolean hasHeading() {
        return level > 0;
    }

    boolean isBlank() {
        return body.stream().allMatch(String::isBlank);
    }

    /** The text below the heading. */
    String text() {
        return MarkdownLine.markdown(body);
    }

    /** Heading and text; a label stands before the words that it stood before. */
    String whole() {
        boolean label = level == BOLD && !body.isEmpty() && !body.get(0).isBlank() && raw.matches("(?s).*:\\**");
        boolean goesOn = label && Character.isLetterOrDigit(body.get(0).codePointAt(0))
                || label && "\"“*".indexOf(body.get(0).charAt(0)) >= 0;
        return (raw + (goesOn ? " " : "\n\n") + text()).strip();
    }

    /** The line of the report where a line of the body stands. */
    int lineOf(int index) {
        return line + index + (hasHeading() ? 1 : 0);
    }
}
