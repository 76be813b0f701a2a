package debrief.content;

import debrief.content.Node.Mark;

/** What to try when a file is not YAML: the slips that people really make. */
final class Hints {

    private Hints() {}

    static String forSyntax(String text, Mark at) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        String line = at.line() <= lines.length ? lines[at.line() - 1] : "";
        String before = at.line() >= 2 && at.line() - 2 < lines.length ? lines[at.line() - 2] : "";
        if (line.indexOf('\t') >= 0 && line.substring(0, line.indexOf('\t')).isBlank()) {
            return "indent with spaces, not with a tab";
        }
        if (hasSecondColon(line) || hasSecondColon(before)) {
            return "put the text in quotes: a colon and a space inside it start a new key";
        }
        String value =
                line.substring(Math.min(line.length(), line.indexOf(':') + 1)).strip();
        if (!value.isEmpty() && "@`%{[&*!|>".indexOf(value.charAt(0)) >= 0) {
            return "put the text in quotes: it starts with '" + value.charAt(0) + "', which means something in YAML";
        }
        return "check the indentation and the quotes of this line and the one before";
    }

    private static boolean hasSecondColon(String line) {
        int first = line.indexOf(": ");
        return first >= 0 && line.indexOf(": ", first + 2) > 0;
    }
}
