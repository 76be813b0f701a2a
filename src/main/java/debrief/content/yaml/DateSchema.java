package debrief.content.yaml;

import debrief.content.yaml.Node.Scalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as 2024-05-20. */
public record DateSchema() implements Schema {

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The day; null for a text that is none. */
    public static @Nullable LocalDate parse(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    @Override
    public void check(Node node, Mistakes mistakes) {
        if (!(node instanceof Scalar scalar) || !WRITTEN.matcher(scalar.value()).matches()) {
            mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), "write it as 2024-05-20");
            return;
        }
        try {
            int year = LocalDate.parse(scalar.value()).getYear();
            if (year < 1900 || year >= 2200) {
                mistakes.add(node.at(), node.noun() + " stands here, it must be in the years 1900 to 2199", "");
            }
        } catch (DateTimeParseException notInTheCalendar) {
            mistakes.add(node.at(), node.noun() + " stands here, there is no such day", "check the calendar");
        }
    }

    @Override
    public String noun() {
        return "a date as YYYY-MM-DD";
    }
}
