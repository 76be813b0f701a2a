package debrief.generate.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt as it lies on the class path: {@code version: 3} in its first line, then the system's and the user's part, each
 * after a line {@code === system} or {@code === user}.
 *
 * <p>Slots, {@code {{name}}}, are filled in one pass over the prompt's own text: what was put into one slot is never looked
 * at again, so a transcript may hold anything.
 *
 * @param system may be empty
 */
public record PromptText(int version, String system, String user) {

    private static final Pattern FORM =
            Pattern.compile("version: (\\d+)\\n(?:=== system\\n(.*?))?=== user\\n(.*)", Pattern.DOTALL);
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z-]+)\\}\\}");

    public static PromptText read(String name) {
        return parse(resource("prompts/" + name + ".md"));
    }

    public static PromptText parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a prompt begins with its version and has a part for the user");
        }
        String system = Objects.requireNonNullElse(form.group(2), "");
        return new PromptText(
                Integer.parseInt(form.group(1)), system.strip(), form.group(3).strip());
    }

    /** The system's part with these values in its slots; values that it has no slot for are left alone. */
    public String system(Map<String, String> values) {
        return fill(system, values);
    }

    /** The user's part with these values in its slots. */
    public String user(Map<String, String> values) {
        return fill(user, values);
    }

    /** @throws IllegalArgumentException when a slot has no value */
    private static String fill(String text, Map<String, String> values) {
        Set<String> missing = new HashSet<>();
        String filled = SLOT.matcher(text).replaceAll(slot -> {
            String value = values.get(slot.group(1));
            if (value == null) {
                missing.add(slot.group(1));
                return "";
            }
            return Matcher.quoteReplacement(value);
        });
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("nothing to fill in for " + missing);
        }
        return filled;
    }

    /** A text beside this package. */
    public static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(
                PromptText.class.getResourceAsStream("/debrief/generate/" + name), () -> "no resource " + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
