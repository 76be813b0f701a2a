package debrief.content;

import debrief.content.yaml.YamlWriter;
import debrief.model.Person;
import debrief.model.Speaker;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of a new {@code interview.yaml}. Private, until somebody says otherwise. */
public final class InterviewYaml {

    private InterviewYaml() {}

    static String write(NewSetting setting) {
        Map<String, Object> root = new LinkedHashMap<>();
        AnalysisYaml.text(root, "title", setting.title());
        AnalysisYaml.text(root, "date", setting.date());
        AnalysisYaml.text(root, "role", setting.job());
        AnalysisYaml.text(root, "level", setting.level());
        AnalysisYaml.text(root, "round", setting.round());
        AnalysisYaml.text(root, "language", setting.language());
        Map<String, Object> speakers = new LinkedHashMap<>();
        setting.speakers().forEach(speaker -> speakers.put(speaker.label(), speaker(speaker)));
        root.put("speakers", speakers);
        if (setting.proposed()) {
            root.put("voices", InterviewFolder.PROPOSED);
        }
        if (!setting.names().isEmpty()) {
            root.put(
                    "names", setting.names().stream().map(InterviewYaml::person).toList());
        }
        root.put("visibility", "private");
        root.put("transcript", "private");
        return YamlWriter.write("../../.schema/interview.json", root);
    }

    private static Map<String, Object> speaker(Speaker speaker) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("role", speaker.role().key());
        map.putAll(person(speaker.person()));
        return map;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!person.name().isEmpty()) {
            map.put("name", person.name());
        }
        if (!person.pseudonym().isEmpty()) {
            map.put("pseudonym", person.pseudonym());
        }
        return map;
    }
}
