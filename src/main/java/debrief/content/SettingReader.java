package debrief.content;

import debrief.content.yaml.DateSchema;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.model.Person;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Visibility;
import java.util.ArrayList;
import java.util.List;

/** Makes the {@link Setting} of a right {@code interview.yaml}. */
final class SettingReader {

    private SettingReader() {}

    static Setting read(Fields root, String language) {
        List<Speaker> speakers = new ArrayList<>();
        for (Field field : root.map("speakers").fields().values()) {
            // A label with nothing after it declares nobody.
            if (field.value() instanceof Fields speaker) {
                speakers.add(new Speaker(field.key(), speaker.word("role", Speaker.Role.OTHER), person(speaker)));
            }
        }
        return new Setting(
                root.text("title"),
                DateSchema.parse(root.text("date")),
                root.text("role"),
                root.text("level"),
                root.text("round"),
                root.has("language") ? root.text("language") : language,
                person(root.map("company")),
                speakers,
                root.maps("names").stream().map(SettingReader::person).toList(),
                root.word("visibility", Visibility.PRIVATE),
                root.word("transcript", Visibility.PRIVATE),
                root.text("draft").equals("true"),
                root.text("summary"));
    }

    static Person person(Fields map) {
        return new Person(map.text("name"), map.text("pseudonym"));
    }
}
