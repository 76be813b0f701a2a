package debrief.content.yaml;

import debrief.content.yaml.Schema.Key;
import debrief.content.yaml.Schema.Keys;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds a {@link Keys} in the order in which editors offer the keys. */
public final class Keymap {

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, String> misplaced = new LinkedHashMap<>();

    public static Keymap map() {
        return new Keymap();
    }

    public Keymap key(String name, Schema schema, String says) {
        keys.put(name, new Key(schema, false, says));
        return this;
    }

    public Keymap required(String name, Schema schema, String says) {
        keys.put(name, new Key(schema, true, says));
        return this;
    }

    /** A key that people write here, and that belongs elsewhere: the hint says so. */
    public Keymap misplaced(String name, String hint) {
        misplaced.put(name, hint);
        return this;
    }

    public Keys build() {
        return shorthand("");
    }

    public Keys shorthand(String key) {
        return new Keys(Collections.unmodifiableMap(keys), key, Collections.unmodifiableMap(misplaced));
    }
}
