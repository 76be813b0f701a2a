package debrief.evidence.rules;

import debrief.evidence.reading.Terms;
import debrief.talk.Said;
import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Forms;
import debrief.words.Numerals;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The terms that an interviewer comes back to, and the numbers with a unit. */
final class InsistedTerms {

    private static final Set<String> ORDINARY = Terms.stems(WordList.read(InsistedTerms.class, "ordinary.txt").stream()
            .map(Text::of)
            .toList());
    private static final Set<String> SMALL_UNITS = Set.of("nano", "micro", "milli");
    private static final int TWICE = 2;

    private InsistedTerms() {}

    /** Words as the interviewer said them, by what they have in common with their inflections; in reading order. */
    static Map<String, String> in(List<Said> turns) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        Set<String> measured = new HashSet<>();
        for (Said turn : turns) {
            Text text = turn.text();
            terms(text, (stem, raw) -> {
                words.putIfAbsent(stem, raw);
                times.merge(stem, 1, Integer::sum);
            });
            for (Amount amount : Amounts.of(text)) {
                if (amount.unit().isKnown() && !amount.vague()) {
                    measured.addAll(Terms.stems(text, amount.first(), amount.last() + 1));
                }
            }
        }
        words.keySet()
                .removeIf(stem -> !measured.contains(stem) && (times.getOrDefault(stem, 0) < TWICE || isNumber(stem)));
        return words;
    }

    /** Without a unit nobody knows what a number counts. */
    private static boolean isNumber(String stem) {
        return stem.chars().allMatch(Character::isDigit) || Numerals.isWord(stem);
    }

    /** What tells something in a text, in the same form. */
    static Set<String> stems(Text text) {
        Set<String> stems = new HashSet<>();
        terms(text, (stem, raw) -> stems.add(stem));
        return stems;
    }

    /** By stem and as it is typed. "nano seconds" is one word, and no ordinary one is any. */
    private static void terms(Text text, BiConsumer<String, String> found) {
        for (int at = 0; at < text.size(); at++) {
            boolean small = SMALL_UNITS.contains(text.folded(at));
            if (small && at + 1 < text.size() && text.folded(at + 1).startsWith("second")) {
                String joined = text.folded(at) + text.folded(++at);
                found.accept(Forms.stem(joined), joined);
            } else {
                Terms.of(text, at, at + 1).stream()
                        .filter(term -> !ORDINARY.contains(term.stem()))
                        .forEach(term -> found.accept(term.stem(), term.raw()));
            }
        }
    }
}
