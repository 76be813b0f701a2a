package debrief.evidence;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, roughly: a sign that ends one with a blank or a quotation mark behind it, or a new line. */
final class Sentences {

    private static final String ENDS = ".?!…";
    private static final String CLOSING = "\"”’»)*";

    private Sentences() {}

    /** Without the blanks around them; together they are the text. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || endsAt(text, at)) {
                add(sentences, text.substring(from, at + 1));
                from = at + 1;
            }
        }
        add(sentences, text.substring(from));
        return sentences;
    }

    /** "e.g. this" ends nothing: a sentence begins with a capital, a digit or a quotation mark. */
    private static boolean endsAt(String text, int at) {
        char sign = text.charAt(at);
        boolean closes = CLOSING.indexOf(sign) >= 0 && at > 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0;
        if (!closes && ENDS.indexOf(sign) < 0 || at + 1 == text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
