package debrief.content.yaml;

import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words of a value in the text that the value was read from, where they may be folded over lines, indented or escaped.
 *
 * @param text the whole file, as {@link Yaml} read it
 */
public record WordsInYaml(String text) {

    private static final String LETTER = "[\\p{L}\\p{N}]";

    /** Where the words start; the scalar itself when their letters are written in a way that is not followed here. */
    public Optional<Mark> find(Scalar scalar, String words) {
        int target = indexOf(scalar.value(), words);
        if (target < 0) {
            return Optional.empty();
        }
        int at = offset(offset(scalar.at()), scalar, target);
        return Optional.of(at < 0 ? scalar.at() : Mark.of(text, at));
    }

    /** Where the words start, whatever blanks part them: rather as words of their own than inside longer ones. */
    public static int indexOf(String value, String words) {
        String letters =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String apart = "(?<!" + LETTER + ")" + letters + "(?!" + LETTER + ")";
        for (String pattern : new String[] {apart, letters, "(?iu)" + letters}) {
            Matcher matcher = Pattern.compile(pattern).matcher(value);
            if (!words.isBlank() && matcher.find()) {
                return matcher.start();
            }
        }
        return -1;
    }

    /** Walks through value and text side by side: blanks may differ, letters may not. */
    private int offset(int start, Scalar scalar, int target) {
        String value = scalar.value();
        char style = scalar.plain() || start >= text.length() ? ' ' : text.charAt(start);
        int at = style == '|' || style == '>' ? endOfLine(start) : style == ' ' ? start : start + 1;
        int done = 0;
        while (true) {
            while (done < target && Character.isWhitespace(value.charAt(done))) {
                done++;
            }
            at = afterBlanks(at, style == '"');
            if (done == target) {
                return at;
            }
            Letter letter = letter(at, style);
            if (!value.startsWith(letter.means(), done)) {
                return -1;
            }
            done += letter.means().length();
            at += letter.length();
        }
    }

    /**
     * A character as the file writes it.
     *
     * @param length in the file
     */
    private record Letter(String means, int length) {}

    private Letter letter(int at, char style) {
        if (at >= text.length()) {
            return new Letter("\0", 1); // no value holds it
        }
        if (style == '\'' && text.startsWith("''", at)) {
            return new Letter("'", 2);
        }
        if (style == '"' && text.charAt(at) == '\\' && at + 1 < text.length()) {
            int digits = switch (text.charAt(at + 1)) {
                case 'x' -> 2;
                case 'u' -> 4;
                case 'U' -> 8;
                default -> 0;
            };
            return digits == 0
                    ? new Letter(text.substring(at + 1, at + 2), 2)
                    : new Letter(
                            Character.toString(Integer.parseInt(text.substring(at + 2, at + 2 + digits), 16)),
                            2 + digits);
        }
        return new Letter(text.substring(at, at + 1), 1);
    }

    private int afterBlanks(int from, boolean escapes) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (escapes
                    && text.charAt(at) == '\\'
                    && at + 1 < text.length()
                    && "ntr \n\r\t".indexOf(text.charAt(at + 1)) >= 0) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int offset(Mark mark) {
        int at = startOfLine(text, mark.line());
        for (int column = 1; column < mark.column() && at < text.length(); column++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Where a line starts; the text's end when it has fewer. */
    public static int startOfLine(String text, int line) {
        Matcher end = Pattern.compile("\r\n|\r|\n").matcher(text);
        int at = 0;
        for (int before = 1; before < line; before++) {
            if (!end.find()) {
                return text.length();
            }
            at = end.end();
        }
        return at;
    }
}
