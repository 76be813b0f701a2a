package debrief.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A program and its arguments in one line, parted by blanks; quotes hold together. No shell: nothing else means anything. */
public final class Arguments {

    private Arguments() {}

    /** @throws IllegalArgumentException when a quote is never closed */
    public static List<String> of(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    one.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                begun = true;
            } else if (!Character.isWhitespace(c)) {
                one.append(c);
                begun = true;
            } else if (begun) {
                arguments.add(one.toString());
                one.setLength(0);
                begun = false;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("a quotation mark " + quote + " is never closed");
        }
        if (begun) {
            arguments.add(one.toString());
        }
        return arguments;
    }

    /** The line that reads as these arguments. */
    public static String line(List<String> arguments) {
        return arguments.stream().map(Arguments::quoted).collect(Collectors.joining(" "));
    }

    /** In double quotes, but for its own double quotes, which stand in single ones. */
    private static String quoted(String argument) {
        boolean plain = !argument.isEmpty()
                && argument.chars().noneMatch(c -> c == '"' || c == '\'' || Character.isWhitespace(c));
        return plain ? argument : "\"" + argument.replace("\"", "\"'\"'\"") + "\"";
    }
}
