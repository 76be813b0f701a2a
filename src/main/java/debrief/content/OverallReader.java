package debrief.content;

import debrief.content.yaml.Node.Fields;
import debrief.model.Overall;
import debrief.model.Overall.Mistake;
import debrief.model.Overall.Story;

/** Makes the {@link Overall} of what stands under {@code overall:}. */
final class OverallReader {

    private OverallReader() {}

    static Overall overall(Fields map) {
        return new Overall(
                map.text("verdict"),
                map.list("carried").stream().map(ReportReader::point).toList(),
                map.maps("wrong").stream().map(OverallReader::mistake).toList(),
                map.maps("stories").stream().map(OverallReader::story).toList(),
                map.list("week").stream().map(ReportReader::point).toList());
    }

    private static Mistake mistake(Fields map) {
        return new Mistake(map.text("exchange"), map.number("turn"), map.text("says"), map.text("because"));
    }

    private static Story story(Fields map) {
        return new Story(
                map.text("title"),
                map.texts("told"),
                map.text("situation"),
                map.text("result"),
                map.texts("figures"),
                map.texts("serves"));
    }
}
