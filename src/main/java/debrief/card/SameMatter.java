package debrief.card;

import debrief.talk.Said;
import debrief.words.CommonWords;
import debrief.words.Text;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the one line of a card that speaks of the same as an exchange. It is the card's word, and no judgement of what was said. */
final class SameMatter {

    /** Words that stand in more lines of a card tell them apart no more. */
    private static final int MOST_LINES = 2;

    /** A question and a follow-up are one matter; a longer talk proves nothing. */
    private static final int QUESTIONS = 2;

    private static final int MANY = 4;
    private static final int SOME = 3;
    private static final int FEW = 2;
    private static final double HALF = 0.5;
    private static final double MUCH = 0.4;
    private static final int SHORT_ANSWER = 14;

    /** What was asked and what was said to it, as stems. */
    private record Stretch(Set<String> asked, Set<String> said, int words) {}

    /** @param telling how many of the line's words tell it from the others */
    private record Shared(String line, int telling, int all, int said, boolean brief) {

        private boolean isSure() {
            double part = (double) all / telling;
            return all >= MANY && said >= FEW
                    || all == SOME && said == SOME && part >= HALF
                    || all == FEW && said > 0 && said < all && brief && part >= MUCH;
        }
    }

    private static final Comparator<Shared> NEARER =
            Comparator.comparing(Shared::all).thenComparing(Shared::said);

    private SameMatter() {}

    /** Markdown; empty where no line shares enough with the talk, or another shares as much. */
    static Optional<String> line(Card card, List<Said> turns) {
        Map<String, Set<String>> lines = card.lines().stream()
                .collect(Collectors.toMap(line -> line, line -> stems(Text.of(line)), (one, other) -> one));
        Map<String, Integer> spread = new HashMap<>();
        lines.values().forEach(stems -> stems.forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        lines.values().forEach(stems -> stems.removeIf(stem -> spread.getOrDefault(stem, 0) > MOST_LINES));
        List<Stretch> stretches = stretches(turns);
        List<Shared> best = lines.entrySet().stream()
                .flatMap(line ->
                        stretches.stream()
                                .map(stretch -> shared(line.getKey(), line.getValue(), stretch))
                                .max(NEARER)
                                .stream())
                .sorted(NEARER.thenComparing(one -> (double) one.all() / Math.max(1, one.telling()))
                        .reversed())
                .limit(2)
                .toList();
        boolean alone = best.size() == 1
                || best.size() > 1
                        && (NEARER.compare(best.get(0), best.get(1)) > 0
                                || best.get(0).all() == FEW);
        return best.stream()
                .limit(1)
                .filter(one -> alone && one.isSure())
                .map(Shared::line)
                .findFirst();
    }

    private static Shared shared(String line, Set<String> telling, Stretch stretch) {
        int said = (int) telling.stream().filter(stretch.said()::contains).count();
        int all = (int) telling.stream()
                .filter(stem -> stretch.said().contains(stem) || stretch.asked().contains(stem))
                .count();
        return new Shared(line, telling.size(), all, said, stretch.words() <= SHORT_ANSWER);
    }

    private static List<Stretch> stretches(List<Said> turns) {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < turns.size(); from++) {
            if (turns.get(from).byInterviewer()) {
                stretches.add(stretch(turns, from));
            }
        }
        return stretches;
    }

    private static Stretch stretch(List<Said> turns, int from) {
        Set<String> asked = new HashSet<>();
        Set<String> said = new HashSet<>();
        int words = 0;
        int questions = 1;
        for (int at = from; at < turns.size(); at++) {
            Said turn = turns.get(at);
            if (at > from && turn.byInterviewer() && turns.get(at - 1).byCandidate() && ++questions > QUESTIONS) {
                break;
            }
            (turn.byCandidate() ? said : asked).addAll(stems(turn.text()));
            words += turn.byCandidate() ? turn.text().count() : 0;
        }
        return new Stretch(asked, said, words);
    }

    private static Set<String> stems(Text text) {
        return text.words().stream()
                .filter(word ->
                        !CommonWords.hasFolded(word.folded()) && word.folded().length() > 1)
                .map(Word::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
