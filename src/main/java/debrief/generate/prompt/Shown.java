package debrief.generate.prompt;

import java.util.regex.Pattern;

/** Other people's words as they are shown to a model: on one line, with nothing hidden in them. */
public final class Shown {

    private static final String BREAK = " ¶ ";
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*(?:[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029][ \\t]*)+");
    /** Controls, and what a reader cannot see: zero-width signs, directions, tags. Some scripts need their joiners. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t\\n\\u200C\\u200D]]|\\p{Cs}");
    /** What chat templates of local models take for the end of a message. */
    private static final Pattern TEMPLATE =
            Pattern.compile("<(?=\\||/?(?:s|SYS|start_of_turn|end_of_turn|think|tool_call)>)|\\[(?=/?INST\\])");

    private Shown() {}

    public static String line(String text) {
        return TEMPLATE.matcher(clean(BREAKS.matcher(text.strip()).replaceAll(BREAK)))
                .replaceAll("$0 ");
    }

    /** Without control characters and invisible signs; line breaks stay. */
    public static String clean(String text) {
        return HIDDEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
