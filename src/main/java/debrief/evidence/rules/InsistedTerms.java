package debrief.evidence.rules;

import debrief.evidence.reading.Amount;
import debrief.evidence.reading.Amounts;
import debrief.evidence.reading.Numerals;
import debrief.evidence.reading.Said;
import debrief.evidence.reading.Terms;
import debrief.evidence.reading.WordAt;

import debrief.knowledge.Stem;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms that an interviewer comes back to, and the numbers with a unit. */
final class InsistedTerms {

    private static final Set<String> ORDINARY = ordinary();
    private static final Set<String> SMALL_UNITS = Set.of("nano", "micro", "milli");
    private static final int TWICE = 2;

    private InsistedTerms() {}

    /** Words as the interviewer said them, by what they have in common with their inflections; in reading order. */
    static Map<String, String> in(List<Said> turns) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        Set<String> measured = new HashSet<>();
        for (Said turn : turns) {
            for (Said.Stretch stretch : turn.stretches()) {
                for (Terms.Term term : terms(stretch.words())) {
                    words.putIfAbsent(term.stem(), term.raw());
                    times.merge(term.stem(), 1, Integer::sum);
                }
                for (Amount amount : Amounts.of(stretch.text(), stretch.words())) {
                    if (amount.unit().isKnown() && !amount.vague()) {
                        Terms.of(stretch.words().subList(amount.first(), amount.last() + 1))
                                .forEach(term -> measured.add(term.stem()));
                    }
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
    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        terms(WordAt.of(text)).forEach(term -> stems.add(term.stem()));
        return stems;
    }

    /** "nano seconds" is one word, and no ordinary one is any. */
    private static List<Terms.Term> terms(List<WordAt> words) {
        List<Terms.Term> terms = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            WordAt word = words.get(at);
            boolean small = SMALL_UNITS.contains(word.folded());
            if (small && at + 1 < words.size() && words.get(at + 1).folded().startsWith("second")) {
                String joined = word.folded() + words.get(++at).folded();
                terms.add(new Terms.Term(
                        Stem.of(joined), joined, word.start(), words.get(at).end()));
            } else {
                Terms.of(List.of(word)).stream()
                        .filter(term -> !ORDINARY.contains(term.stem()))
                        .forEach(terms::add);
            }
        }
        return terms;
    }

    private static Set<String> ordinary() {
        Set<String> stems = new HashSet<>();
        for (String line : WordList.read(InsistedTerms.class, "ordinary.txt")) {
            WordAt.of(line).forEach(word -> stems.add(Stem.of(word.folded())));
        }
        return stems;
    }
}
