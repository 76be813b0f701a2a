package debrief.evidence.reading;

import debrief.words.Forms;
import debrief.words.Text;
import debrief.words.Word;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds what a text says that somebody does or achieved, where no source tells of it: practices of the trade ({@code
 * practices.txt}) and verbs of success ({@code achievements.txt}).
 *
 * <p>A practice is told when each of its words is, wherever.
 */
final class Deeds {

    /** By the stem of its first word: the stems of all its words. */
    private static final Map<String, List<List<String>>> PRACTICES = practices();

    private static final Set<String> ACHIEVEMENTS = new HashSet<>(WordList.read(Deeds.class, "achievements.txt"));

    /** By the form in which it is claimed: the stems of all that tells of it. */
    private static final Map<String, Set<String>> CAREERS = careers();

    /** Between the speaker and the verb. */
    private static final Set<String> ADVERBS =
            Set.of("also", "then", "have", "once", "even", "later", "had", "soon", "and", "ve");

    private static final int BEGINNING = 2;
    private static final Set<String> BEGINNINGS = beginnings();

    /** The stems of all that was told: worked out when somebody claims a deed, and few do. */
    private final Supplier<Set<String>> told;

    Deeds(List<Text> sources) {
        told = new Lazy<>(() -> sources.stream()
                .flatMap(source -> source.words().stream())
                .map(Word::stem)
                .collect(Collectors.toSet()));
    }

    /** @param figured the words tell of a change in figures that were told: what came of it is known, whatever it is called */
    List<NewFact> in(Text text, int from, int behind, boolean figured) {
        List<NewFact> found = new ArrayList<>();
        for (int at = from; at < behind; at++) {
            int length = mayBegin(text.folded(at)) ? deed(text, from, behind, at) : 0;
            if (figured && length == 1 && ACHIEVEMENTS.contains(text.folded(at))) {
                continue;
            }
            if (length > 0) {
                found.add(new NewFact(
                        NewFact.Kind.DEED,
                        text.raw(at, at + length),
                        text.start(at),
                        text.end(at + length - 1),
                        NewFact.UNTOLD));
                at += length - 1;
            }
        }
        return found;
    }

    /** Inflections change a word's end, so the beginning tells of nearly all words that they are none of these. */
    private static boolean mayBegin(String folded) {
        return BEGINNINGS.contains(folded.substring(0, Math.min(BEGINNING, folded.length())));
    }

    /** How many words the untold deed has that begins here; 0 when none does. */
    private int deed(Text text, int from, int behind, int at) {
        String first = Forms.stem(text.folded(at));
        for (List<String> practice : PRACTICES.getOrDefault(first, List.of())) {
            boolean here = at + practice.size() <= behind;
            for (int i = 1; here && i < practice.size(); i++) {
                here = Forms.stem(text.folded(at + i)).equals(practice.get(i));
            }
            if (here && !told.get().containsAll(practice)) {
                return practice.size();
            }
        }
        Set<String> career = CAREERS.get(text.folded(at));
        if (career != null && isOwn(text, at, from) && told.get().stream().noneMatch(career::contains)) {
            return 1;
        }
        boolean achieved = ACHIEVEMENTS.contains(text.folded(at)) && isClaimed(text, at, from);
        return achieved && !told.get().contains(first) ? 1 : 0;
    }

    /** "I placed", "which improved our", not "an improved version" and not "to be promoted". */
    private static boolean isClaimed(Text text, int at, int first) {
        String before = at == first ? "" : text.folded(at - 1);
        String two = at < first + 2 ? "" : text.folded(at - 2);
        return switch (before) {
            case "i", "we", "which", "that", "and", "also", "have", "has", "team", "it", "this" -> true;
            default -> before.endsWith("ly") && !two.equals("a") && !two.equals("an") && !two.equals("be");
        };
    }

    /** "I led", "we have also trained", "and trained" after either. */
    private static boolean isOwn(Text text, int at, int first) {
        int before = at - 1;
        boolean and = false;
        while (before >= first
                && (ADVERBS.contains(text.folded(before)) || text.folded(before).endsWith("ly"))) {
            and |= text.is(before, "and");
            before--;
        }
        return before >= first ? text.is(before, "i") || text.is(before, "we") : and;
    }

    private static Map<String, Set<String>> careers() {
        Map<String, Set<String>> careers = new HashMap<>();
        for (String line : WordList.read(Deeds.class, "careers.txt")) {
            String[] halves = line.split("<", 2);
            Set<String> stems =
                    Text.of(halves[1]).words().stream().map(Word::stem).collect(Collectors.toSet());
            Text.of(halves[0]).words().forEach(word -> careers.put(word.folded(), stems));
        }
        return careers;
    }

    private static Map<String, List<List<String>>> practices() {
        Map<String, List<List<String>>> practices = new HashMap<>();
        for (String line : WordList.read(Deeds.class, "practices.txt")) {
            for (String spelling : line.split("\\|", -1)) {
                List<String> stems =
                        Text.of(spelling).words().stream().map(Word::stem).toList();
                practices
                        .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                        .add(stems);
            }
        }
        practices.values().forEach(list -> list.sort((one, other) -> other.size() - one.size()));
        return practices;
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        CAREERS.keySet().forEach(word -> beginnings.add(word.substring(0, BEGINNING)));
        ACHIEVEMENTS.forEach(word -> beginnings.add(word.substring(0, BEGINNING)));
        PRACTICES.keySet().forEach(stem -> beginnings.add(stem.substring(0, Math.min(BEGINNING, stem.length()))));
        return beginnings;
    }
}
