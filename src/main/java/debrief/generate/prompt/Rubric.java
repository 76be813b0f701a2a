package debrief.generate.prompt;

import java.util.Map;
import java.util.stream.Collectors;

/** The levels that answers are rated by, as a model reads them. */
public final class Rubric {

    private static final Map<String, String> SIDES = Lines.read("rubric.txt");

    private Rubric() {}

    public static String text() {
        return SIDES.entrySet().stream()
                .map(side -> "- %s: %s".formatted(side.getKey(), side.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
