package debrief.playbook;

import java.util.List;

/** Figures and lists in words. */
final class InWords {

    private InWords() {}

    /** "1 word", "12 words". */
    static String of(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** "not once", "once", "twice", "7 times". */
    static String times(int number) {
        return switch (number) {
            case 0 -> "not once";
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }

    /** “um”, “like” and “you know”. */
    static String quoted(List<String> words) {
        return list(words.stream()
                .map(word -> "\u201C" + Quote.plain(word) + "\u201D")
                .toList());
    }

    /** One, two and three. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
