package debrief.content;

import debrief.content.Shape.Key;
import debrief.content.Shape.Keys;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds a {@link Keys} in the order in which editors offer the keys. */
final class Keymap {

    private final Map<String, Key> keys = new LinkedHashMap<>();

    static Keymap map() {
        return new Keymap();
    }

    Keymap key(String name, Shape shape, String says) {
        keys.put(name, new Key(shape, false, says));
        return this;
    }

    Keymap required(String name, Shape shape, String says) {
        keys.put(name, new Key(shape, true, says));
        return this;
    }

    Keys build() {
        return shorthand("");
    }

    Keys shorthand(String key) {
        return new Keys(Collections.unmodifiableMap(keys), key);
    }
}
