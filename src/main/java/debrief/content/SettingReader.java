package debrief.content;

import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.model.Person;
import debrief.model.Setting;
import debrief.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the {@link Setting} of a right {@code interview.yaml}. */
final class SettingReader {

    private SettingReader() {}

    static Setting read(Fields root, String language) {
        List<Speaker> speakers = new ArrayList<>();
        for (Field field : root.map("speakers").fields().values()) {
            // A label with nothing after it declares nobody.
            if (field.value() instanceof Fields speaker) {
                speakers.add(new Speaker(
                        field.key(), speaker.word("role", Speaker.Role.OTHER), Records.read(Person.class, speaker)));
            }
        }
        return Records.read(
                Setting.class,
                root,
                Map.of("language", root.has("language") ? root.text("language") : language, "speakers", speakers));
    }
}
