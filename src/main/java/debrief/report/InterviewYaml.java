package debrief.report;

import debrief.model.Speaker;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The text of {@code interview.yaml}: what the report tells of the interview. No date, for it tells none. */
public final class InterviewYaml {

    private InterviewYaml() {}

    public static String write(ClassicReport report) {
        Map<String, Object> root = new LinkedHashMap<>();
        if (!report.title().isEmpty()) {
            root.put("title", report.title());
        }
        Map<String, Object> speakers = new LinkedHashMap<>();
        report.speakers().forEach(speaker -> speakers.put(speaker.label(), speaker(speaker)));
        root.put("speakers", speakers);
        root.put("visibility", "private");
        root.put("transcript", "private");
        return YamlWriter.write("../../.schema/interview.json", root);
    }

    private static Map<String, Object> speaker(Speaker speaker) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("role", speaker.role().name().toLowerCase(Locale.ROOT));
        if (!speaker.person().name().isEmpty()) {
            map.put("name", speaker.person().name());
        }
        if (!speaker.person().pseudonym().isEmpty()) {
            map.put("pseudonym", speaker.person().pseudonym());
        }
        return map;
    }
}
