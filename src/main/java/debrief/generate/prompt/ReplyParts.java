package debrief.generate.prompt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a reply on one question, in the order in which a reply is thought out: {@code sections.txt}. */
public final class ReplyParts {

    /** Key → its form in JSON and, behind a bar, what it must do. */
    private static final Map<String, String> PARTS = Lines.read("sections.txt");

    private ReplyParts() {}

    /** Sections and the answers to notes, by their keys. */
    public static List<String> keys() {
        return List.copyOf(PARTS.keySet());
    }

    /** As a model reads them, one a line. */
    public static String text() {
        return PARTS.entrySet().stream()
                .map(part -> "- " + part.getKey() + ": " + part.getValue().replace(" | ", " "))
                .collect(Collectors.joining("\n"));
    }
}
