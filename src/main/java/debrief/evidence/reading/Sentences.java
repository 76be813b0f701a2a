package debrief.evidence.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, roughly: a sign that ends one with a blank or a quotation mark behind it, or a new line. */
public final class Sentences {

    private static final String ENDS = ".?!…";
    private static final String CLOSING = "\"”’»)*";

    private Sentences() {}

    /** Without the blanks around them; together they are the text. */
    public static List<String> of(String text) {
        return spans(text).stream()
                .map(at -> text.substring(at[0], at[1]).strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** Start and end of each; together they cover the text. */
    public static List<int[]> spans(String text) {
        List<int[]> spans = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || endsAt(text, at)) {
                spans.add(new int[] {from, at + 1});
                from = at + 1;
            }
        }
        if (from < text.length()) {
            spans.add(new int[] {from, text.length()});
        }
        return spans;
    }

    /** The span around a place in the text. */
    public static int[] around(List<int[]> spans, int at) {
        return spans.stream()
                .filter(span -> at >= span[0] && at < span[1])
                .findFirst()
                .orElse(new int[] {0, at});
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
}
