package debrief.playbook;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes what was spoken readable by taking words away: fillers, false starts, repetitions. It never adds one, so that
 * nothing is invented.
 */
final class Trim {

    private static final int LONG = 45;
    private static final int PIECE = 12;

    private static final Pattern ELLIPSIS = Pattern.compile("(?<=\\.\\.\\.|\u2026)");

    /** "we, we", "I was, I was" and "the the". */
    private static final Pattern REPEATED = Pattern.compile(
            "(?<!\\S)((?:\\S+ ){0,2}[^\\s,;]+)[,;]? (?=\\1(?![\\w'\u2019+#-]))", Pattern.CASE_INSENSITIVE);

    private static final Set<String> MEANT = Set.of("very", "really", "many", "more", "much", "long", "no", "so");

    private static final Set<String> BREAKS = Set.of("and", "but", "so", "then");

    private static final Map<Pattern, String> RULES = rules();

    private Trim() {}

    private static Map<Pattern, String> rules() {
        Map<Pattern, String> rules = new LinkedHashMap<>();
        for (String line : WordList.read(Trim.class, "trim.txt")) {
            int arrow = line.lastIndexOf(" =>");
            rules.put(
                    Pattern.compile(line.substring(0, arrow), Pattern.CASE_INSENSITIVE),
                    line.substring(arrow + 3).strip());
        }
        return rules;
    }

    /** Sentences that can be said again; none for words that were not heard or broken off. */
    static List<String> of(String spoken) {
        String text = spoken.strip().replaceAll("\\s+", " ");
        if (text.contains("(?") || text.contains("(inaudible") || text.contains("```")) {
            return List.of();
        }
        List<String> trimmed = new ArrayList<>();
        for (String begun : ELLIPSIS.split(text, -1)) {
            if (!begun.endsWith("...") && !begun.endsWith("\u2026")) {
                pieces(unrepeated(begun))
                        .map(Trim::tidy)
                        .filter(tidy -> !tidy.isEmpty())
                        .forEach(trimmed::add);
            }
        }
        return trimmed;
    }

    private static String tidy(String piece) {
        String text = piece;
        for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
            text = rule.getKey().matcher(text).replaceAll(rule.getValue());
        }
        text = text.strip();
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        String end = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? "" : ".";
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + end;
    }

    private static String unrepeated(String text) {
        return REPEATED.matcher(text).replaceAll(twice -> {
            String words = twice.group(1);
            boolean meant = words.indexOf(' ') < 0
                    && (MEANT.contains(words.toLowerCase(Locale.ROOT)) || Character.isDigit(words.charAt(0)));
            return meant ? Matcher.quoteReplacement(twice.group()) : "";
        });
    }

    /** A sentence that nobody can follow is cut before "and", "but" and "so". */
    private static Stream<String> pieces(String text) {
        List<String> words = List.of(text.split(" "));
        Stream.Builder<String> pieces = Stream.builder();
        int from = 0;
        for (int at = PIECE; words.size() > LONG && at < words.size() - 4; at++) {
            String bare = words.get(at).toLowerCase(Locale.ROOT).replaceAll("\\W", "");
            if (at - from >= PIECE && BREAKS.contains(bare)) {
                pieces.add(String.join(" ", words.subList(from, at)));
                from = at;
            }
        }
        pieces.add(String.join(" ", words.subList(from, words.size())));
        return pieces.build();
    }
}
