package debrief.content;

import debrief.model.Speaker;
import debrief.report.ClassicReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The text of a new {@code interview.yaml}. Private, until somebody says otherwise. */
public final class InterviewYaml {

    private InterviewYaml() {}

    /** What a report tells of the interview. */
    static String write(ClassicReport report) {
        return write(report.title(), "", report.speakers());
    }

    /**
     * @param title may be empty
     * @param date as 2024-05-20; empty when nobody said: a date is never invented
     */
    static String write(String title, String date, List<Speaker> who) {
        Map<String, Object> root = new LinkedHashMap<>();
        if (!title.isEmpty()) {
            root.put("title", title);
        }
        if (!date.isEmpty()) {
            root.put("date", date);
        }
        Map<String, Object> speakers = new LinkedHashMap<>();
        who.forEach(speaker -> speakers.put(speaker.label(), speaker(speaker)));
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
