package debrief.evidence;

import debrief.evidence.Finding.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Two answers of the candidate's that cannot both be true, where the report does not say so. */
final class OwnWords implements Rule {

    private static final Pattern TOLD = Pattern.compile(
            "(?i)contradict|inconsisten|not true|does(?: not|n['\u2019]t) (?:match|fit|agree)|at odds|differs from|cannot both|can't both|another number");

    private static final int SHARED = 2;
    private static final int REMEMBERED = 32;
    private static final int SHOWN = 80;

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        List<Claimed> claims = new ArrayList<>();
        Map<String, Deque<Count>> counts = new HashMap<>();
        Map<String, Held> held = new HashMap<>();
        for (Sheet sheet : dossier.sheets()) {
            for (Said turn : sheet.answers()) {
                claims.addAll(Claimed.in(turn.text(), sheet, turn.id()));
                Held.in(turn.text(), sheet, turn.id()).forEach(one -> held(one, held, dossier, found));
                Count.answered(sheet, turn).ifPresent(count -> counted(count, counts, dossier, found));
                Count.in(turn.text(), sheet, turn).forEach(count -> remember(count, counts));
            }
        }
        attitudes(claims, dossier, found);
    }

    private static void attitudes(List<Claimed> claims, Dossier dossier, Consumer<Finding> found) {
        Map<String, Claimed> first = new HashMap<>();
        for (Claimed claim : claims) {
            for (String term : claim.about()) {
                Claimed other = first.putIfAbsent(term, claim);
                if (other != null
                        && other.kind() != claim.kind()
                        && other.turn() != claim.turn()
                        && !isTold(claim.sheet(), other.sheet(), dossier)) {
                    found.accept(finding(claim.sheet(), claim.turn(), claim.words(), other.turn(), other.words()));
                    return;
                }
            }
        }
    }

    /** By each of its words; of a word that is in everybody's mouth only the last few sentences. */
    private static void remember(Count count, Map<String, Deque<Count>> counts) {
        for (String term : count.terms()) {
            Deque<Count> same = counts.computeIfAbsent(term, one -> new ArrayDeque<>());
            same.addLast(count);
            if (same.size() > REMEMBERED) {
                same.removeFirst();
            }
        }
    }

    /** "At all three", said before; "only one", when asked how many. */
    private static void counted(
            Count reply, Map<String, Deque<Count>> before, Dossier dossier, Consumer<Finding> found) {
        reply.terms().stream()
                .flatMap(term -> before.getOrDefault(term, new ArrayDeque<>()).stream())
                .filter(other -> other.turn() != reply.turn() && other.value() != reply.value())
                .filter(other ->
                        reply.terms().stream().filter(other.terms()::contains).count() >= SHARED)
                .filter(other -> !isTold(reply.sheet(), other.sheet(), dossier))
                .min(Comparator.comparingInt(Count::turn))
                .ifPresent(other ->
                        found.accept(finding(reply.sheet(), reply.turn(), reply.words(), other.turn(), other.words())));
    }

    /** A team of four, and later a team of nine. */
    private static void held(Held one, Map<String, Held> before, Dossier dossier, Consumer<Finding> found) {
        Held other = before.put(one.what(), one);
        if (other != null && other.value() != one.value() && !isTold(one.sheet(), other.sheet(), dossier)) {
            found.accept(finding(one.sheet(), one.turn(), one.words(), other.turn(), other.words()));
        }
    }

    private static boolean isTold(Sheet one, Sheet other, Dossier dossier) {
        List<Passage> passages = new ArrayList<>(one.passages());
        passages.addAll(other.passages());
        passages.addAll(dossier.overall());
        return passages.stream()
                .anyMatch(passage -> TOLD.matcher(passage.text()).find());
    }

    private static Finding finding(Sheet sheet, int turn, String words, int before, String said) {
        return new Finding(
                Kind.CONTRADICTING_ANSWERS,
                sheet.place("", turn),
                words,
                "the candidate says \"%s\" in turn %d, and \"%s\" in turn %d; the report does not speak of it"
                        .formatted(Shorten.of(said, SHOWN), before, Shorten.of(words, SHOWN), turn),
                "say which one is true, and what the interviewer makes of it");
    }
}
