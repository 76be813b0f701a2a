package debrief.content;

import static debrief.content.Records.put;

import debrief.content.yaml.YamlWriter;
import debrief.model.Speaker;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of a new {@code interview.yaml}. Private, until somebody says otherwise. */
public final class InterviewYaml {

    private InterviewYaml() {}

    static String write(NewSetting setting) {
        Map<String, Object> root = new LinkedHashMap<>();
        put(root, "title", setting.title());
        put(root, "date", setting.date());
        put(root, "role", setting.job());
        put(root, "level", setting.level());
        put(root, "round", setting.round());
        put(root, "language", setting.language());
        Map<String, Object> speakers = new LinkedHashMap<>();
        setting.speakers().forEach(speaker -> speakers.put(speaker.label(), speaker(speaker)));
        root.put("speakers", speakers);
        put(root, "voices", setting.proposed() ? InterviewFolder.PROPOSED : "");
        put(root, "names", setting.names());
        root.put("visibility", "private");
        root.put("transcript", "private");
        return YamlWriter.write("../../.schema/interview.json", root);
    }

    private static Map<String, Object> speaker(Speaker speaker) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "role", speaker.role());
        map.putAll(Records.fields(speaker.person()));
        return map;
    }
}
