package debrief.leak;

import debrief.names.Edges;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words that tell what a number near them is: {@code context.txt}. */
final class Context {

    /** No phrase goes over these: {@code "text": "you"}. */
    private static final String BREAKS = ".,:;!?\"()[]{}<>";

    private static final Map<String, Context> ALL = read();

    static final Context AADHAAR = named("aadhaar");
    static final Context ADDRESS = named("address");
    static final Context CARD = named("card");
    static final Context GOODS = named("goods");
    static final Context IBAN = named("iban");
    static final Context PHONE = named("phone");
    static final Context PHONE_LABEL = named("phone-label");
    static final Context NO_CARD = named("no-card");
    static final Context NO_PHONE = named("no-phone");
    static final Context SOCIAL_SECURITY = named("social-security");
    static final Context UNIT = named("unit");
    static final Context VERSION = named("version");

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private final int before;
    private final int after;

    private Context(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** Whether one of the words stands at most so far before a place. */
    boolean isBefore(String text, int at) {
        int from = Math.max(0, at - before);
        while (from < at && Edges.isAlnum(text, from - 1)) {
            from++;
        }
        return isIn(words(text, from, at));
    }

    boolean isAfter(String text, int at) {
        return isIn(words(text, at, Math.min(text.length(), at + after)));
    }

    boolean isAround(String text, int start, int end) {
        return isBefore(text, start) || isAfter(text, end);
    }

    private boolean isIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.size();
                if (end <= words.size() && words.subList(i, end).equals(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = from; at <= to; at++) {
            boolean inWord = at < to && Edges.isAlnum(text.charAt(at));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (at < to && BREAKS.indexOf(text.charAt(at)) >= 0) {
                words.add("");
            }
        }
        return words;
    }

    static Context named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** Lines as "card 60 30: credit, debit": a name, how far before and after the number it reaches, and the words. */
    private static Map<String, Context> read() {
        Map<String, Context> all = new HashMap<>();
        for (String line : WordList.read(Context.class, "context.txt")) {
            int colon = line.indexOf(": ");
            String[] head = line.substring(0, colon).split(" ", -1);
            Context context = all.computeIfAbsent(
                    head[0], any -> new Context(Integer.parseInt(head[1]), Integer.parseInt(head[2])));
            for (String phrase : line.substring(colon + 2).split(", ", -1)) {
                List<String> words = words(phrase, 0, phrase.length());
                context.byFirstWord
                        .computeIfAbsent(words.get(0), any -> new ArrayList<>())
                        .add(words);
            }
        }
        return all;
    }
}
