package debrief.evidence.reading;

import debrief.words.Text;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A product or a firm that everybody in the trade knows: {@code tools.txt} and {@code firms.txt}.
 *
 * @param spellings folded; the first is the usual one
 * @param needsCapital it is an ordinary word too, as "spring" and "apple" are
 */
public record KnownName(NewFact.Kind kind, List<String> spellings, boolean needsCapital) {

    /** By each spelling. */
    public static final Map<String, KnownName> ALL = read();

    public KnownName {
        spellings = List.copyOf(spellings);
    }

    private static Map<String, KnownName> read() {
        Map<String, KnownName> names = new HashMap<>();
        read("firms.txt", NewFact.Kind.EMPLOYER, names);
        read("tools.txt", NewFact.Kind.TOOL, names);
        return Map.copyOf(names);
    }

    private static void read(String list, NewFact.Kind kind, Map<String, KnownName> names) {
        for (String line : WordList.read(KnownName.class, list)) {
            boolean ordinary = line.startsWith("=");
            for (String name : (ordinary ? line.substring(1) : line).split(",", -1)) {
                List<String> spellings = new ArrayList<>();
                for (String spelling : name.split("\\|", -1)) {
                    Text text = Text.of(spelling);
                    spellings.add(text.folded(0, text.size()).replace(" ", ""));
                }
                KnownName known = new KnownName(kind, spellings, ordinary);
                spellings.forEach(spelling -> names.put(spelling, known));
            }
        }
    }
}
