package debrief.knowledge;

import java.util.HashMap;
import java.util.Map;

/** The forms that some phrase holds, numbered from 1; every other word is 0. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a form, a new one unless it is known. */
    int learn(String form) {
        return numbers.computeIfAbsent(form, unknown -> numbers.size() + 1);
    }

    int number(String form) {
        return numbers.getOrDefault(form, 0);
    }

    int size() {
        return numbers.size() + 1;
    }
}
