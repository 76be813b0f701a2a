package debrief.content.yaml;

import debrief.content.yaml.Node.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Where a file stops being YAML, in plain words, and what to try: the slips that people really make. */
final class Hints {

    private static final String NOT_YAML = "not readable as YAML: ";

    private Hints() {}

    static Yaml.Mistake forSyntax(String text, MarkedYAMLException notYaml) {
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
            return new Yaml.Mistake(
                    opened,
                    NOT_YAML + "the bracket that opens here is not closed",
                    "close it, or put the text in quotes if the bracket belongs to it");
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
        if (problem.contains("TAB")) {
            return "a tab stands here";
        }
        if (problem.startsWith("found character '")) {
            return "text cannot start with this character";
        }
        return problem.split("\n", 2)[0].strip();
    }

    private static String hint(String text, Mark at) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        String line = at.line() <= lines.length ? lines[at.line() - 1] : "";
        if (line.indexOf('\t') >= 0 && line.substring(0, line.indexOf('\t')).isBlank()) {
            return "indent with spaces, not with a tab";
        }
        String value =
                line.substring(Math.min(line.length(), line.indexOf(':') + 1)).strip();
        if (value.startsWith("'") || value.startsWith("\"")) {
            return "a quotation mark inside the text ends it: put the other kind around the text";
        }
        if (hasSecondColon(line)) {
            return "put the text in quotes: a colon and a space inside it start a new key";
        }
        if (!value.isEmpty() && "@`%{[&*!|>".indexOf(value.charAt(0)) >= 0) {
            return "put the text in quotes: it starts with '" + value.charAt(0) + "', which means something in YAML";
        }
        return "check the indentation and the quotes of this line and the one before";
    }

    private static boolean hasSecondColon(String line) {
        int first = line.indexOf(": ");
        return first >= 0 && line.indexOf(": ", first + 2) > 0;
    }

    private static Mark mark(org.yaml.snakeyaml.error.Mark where) {
        return new Mark(where.getLine() + 1, where.getColumn() + 1);
    }
}
