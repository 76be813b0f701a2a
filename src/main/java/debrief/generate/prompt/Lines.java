package debrief.generate.prompt;

import java.util.LinkedHashMap;
import java.util.Map;

/** A resource of lines {@code key: text}. */
public final class Lines {

    private Lines() {}

    public static Map<String, String> read(String name) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : PromptText.resource(name).split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                lines.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return lines;
    }
}
