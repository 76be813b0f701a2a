package debrief.content.yaml;

import debrief.content.yaml.Node.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Where a file stops being YAML, in plain words, and what to try: the slips that people really make. */
final class Hints {

    private static final String NOT_YAML = "not readable as YAML: ";

    /** The dashes of entries. */
    private static final Pattern BEFORE_VALUE = Pattern.compile("^\\s*(?:-\\s+)*");

    private static final Pattern KEY = Pattern.compile("^[^\\s:'\"\\[{`*][^:]*:\\s+");

    private static final Pattern GLUED = Pattern.compile("^\\s*(?:-\\s+)*[\\w-]+:\\S");

    private static final String QUOTE_HASH = "put the text in quotes: a '#' behind a space starts a comment";

    private static final Pattern CUT = Pattern.compile("\\s#[\\p{L}\\p{N}]");

    private Hints() {}

    static Yaml.Mistake forSyntax(String text, MarkedYAMLException notYaml) {
        Mark where = mark(notYaml.getProblemMark());
        // Often the line above is the one to blame.
        for (int line = Math.max(1, where.line() - 1); line <= where.line(); line++) {
            Optional<Invisible.Found> found = Invisible.between(text, WordsInYaml.startOfLine(text, line));
            if (found.isPresent()) {
                return new Yaml.Mistake(
                        Mark.of(text, found.get().at()),
                        NOT_YAML + "a " + found.get().name() + " stands here",
                        "type a plain space in its place; it often comes with pasted text");
            }
        }
        return visible(text, notYaml);
    }

    private static Yaml.Mistake visible(String text, MarkedYAMLException notYaml) {
        String context = String.valueOf(notYaml.getContext());
        String problem = String.valueOf(notYaml.getProblem());
        Mark at = mark(notYaml.getProblemMark());
        // The parser often fails long after the slip; the context is where the unfinished thing starts.
        Mark opened = notYaml.getContextMark() == null ? at : mark(notYaml.getContextMark());
        if (context.equals("while scanning a quoted scalar") && problem.contains("end of stream")) {
            return new Yaml.Mistake(
                    opened,
                    NOT_YAML + "the quotation mark that opens here is never closed",
                    "close it at the end of the text");
        }
        if (context.equals("while scanning an alias") || context.equals("while scanning an anchor")) {
            return new Yaml.Mistake(opened, NOT_YAML + "text cannot start with this character", hint(text, opened));
        }
        if (context.equals("while parsing a flow node")) {
            return new Yaml.Mistake(
                    at, NOT_YAML + "a bracket that opens above is not closed", "close it, or put the text in quotes");
        }
        if (context.startsWith("while parsing a flow ")) {
            boolean cut = CUT.matcher(lineFrom(text, WordsInYaml.startOfLine(text, opened.line())))
                    .find();
            return new Yaml.Mistake(
                    opened,
                    NOT_YAML + "the bracket that opens here is not closed",
                    cut ? QUOTE_HASH : "close it, or put the text in quotes if the bracket belongs to it");
        }
        if (problem.equals("could not find expected ':'")) {
            return new Yaml.Mistake(
                    opened,
                    NOT_YAML + "a key without a colon stands here",
                    "write 'key: value'; indent the line if it continues the text above");
        }
        return new Yaml.Mistake(at, NOT_YAML + reason(problem), hint(text, at));
    }

    private static String reason(String problem) {
        if (problem.startsWith("expected <block end>")) {
            return "this does not belong to what stands before it";
        }
        if (problem.equals("mapping values are not allowed here")) {
            return "no key can stand before this colon";
        }
        if (problem.startsWith("expected a comment or a line break")) {
            return "text behind a '|' or '>' starts in the next line";
        }
        if (problem.contains("TAB")) {
            return "a tab stands here";
        }
        if (problem.startsWith("found character '")) {
            return "text cannot start with this character";
        }
        return problem.split("\n", 2)[0].strip();
    }

    private static String hint(String text, Mark at) {
        String line = lineFrom(text, WordsInYaml.startOfLine(text, at.line()));
        if (line.indexOf('\t') >= 0 && line.substring(0, line.indexOf('\t')).isBlank()) {
            return "indent with spaces, not with a tab";
        }
        String entry = BEFORE_VALUE.matcher(line).replaceFirst("");
        String value = KEY.matcher(entry).replaceFirst("");
        if (value.startsWith("'") || value.startsWith("\"")) {
            return "a quotation mark inside the text ends it: put the other kind around the text";
        }
        if (hasSecondColon(line)) {
            return "put the text in quotes: a colon and a space inside it start a new key";
        }
        for (String start : List.of(value, entry)) {
            if (!start.isEmpty() && "@`%{[&*!|>".indexOf(start.charAt(0)) >= 0) {
                return "put the text in quotes: it starts with '" + start.charAt(0)
                        + "', which means something in YAML";
            }
        }
        String above = at.line() == 1 ? "" : lineFrom(text, WordsInYaml.startOfLine(text, at.line() - 1));
        if (CUT.matcher(line).find() || CUT.matcher(above).find()) {
            return QUOTE_HASH;
        }
        if (GLUED.matcher(line).find() || GLUED.matcher(above).find()) {
            return "write a space behind the colon of a key";
        }
        return "check the indentation and the quotes of this line and the one before";
    }

    /** Whether the {@code #} at an index is rather a part of the text before it than the start of a comment. */
    static boolean isCut(String text, int hash) {
        return hash + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(hash + 1));
    }

    /** To the line's end. */
    static String lineFrom(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(from, end).stripTrailing();
    }

    private static boolean hasSecondColon(String line) {
        int first = line.indexOf(": ");
        return first >= 0 && line.indexOf(": ", first + 2) > 0;
    }

    private static Mark mark(org.yaml.snakeyaml.error.Mark where) {
        return new Mark(where.getLine() + 1, where.getColumn() + 1);
    }
}
