package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.talk.Said;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two answers of the candidate's that cannot both be true, where the report does not say so. */
final class ContradictingAnswers implements EvidenceRule {

    private static final Pattern TOLD = Pattern.compile(
            "(?i)contradict|inconsisten|not true|does(?: not|n['\u2019]t) (?:match|fit|agree)|at odds|differs from|cannot both|can't both|another number");

    private static final int SHARED = 2;
    private static final int REMEMBERED = 32;
    private static final int SHOWN = 80;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.CONTRADICTING_ANSWERS;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        List<ExperienceClaim> claims = new ArrayList<>();
        Map<String, Deque<StatedCount>> counts = new HashMap<>();
        Map<String, PersonalFigure> held = new HashMap<>();
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            for (int at = 0; at < reviewed.turns().size(); at++) {
                Said turn = reviewed.turns().get(at);
                if (!turn.byCandidate()) {
                    continue;
                }
                claims.addAll(ExperienceClaim.in(turn.text(), reviewed, turn.id()));
                PersonalFigure.in(turn.text(), reviewed, turn.id()).forEach(one -> held(one, held, dossier, found));
                StatedCount.answered(reviewed, at).ifPresent(count -> counted(count, counts, dossier, found));
                StatedCount.in(reviewed, turn).forEach(count -> remember(count, counts));
            }
        }
        attitudes(claims, dossier, found);
    }

    private static void attitudes(List<ExperienceClaim> claims, Dossier dossier, Findings found) {
        Map<String, ExperienceClaim> first = new HashMap<>();
        for (ExperienceClaim claim : claims) {
            for (String term : claim.about()) {
                ExperienceClaim other = first.putIfAbsent(term, claim);
                if (other != null
                        && other.kind() != claim.kind()
                        && other.turn() != claim.turn()
                        && !isTold(claim, other, dossier)) {
                    tell(claim, other, found);
                    return;
                }
            }
        }
    }

    /** By each of its words; of a word that is in everybody's mouth only the last few sentences. */
    private static void remember(StatedCount count, Map<String, Deque<StatedCount>> counts) {
        for (String term : count.terms()) {
            Deque<StatedCount> same = counts.computeIfAbsent(term, one -> new ArrayDeque<>());
            same.addLast(count);
            if (same.size() > REMEMBERED) {
                same.removeFirst();
            }
        }
    }

    /** "At all three", said before; "only one", when asked how many. */
    private static void counted(
            StatedCount reply, Map<String, Deque<StatedCount>> before, Dossier dossier, Findings found) {
        reply.terms().stream()
                .flatMap(term -> before.getOrDefault(term, new ArrayDeque<>()).stream())
                .filter(other -> other.turn() != reply.turn() && other.value() != reply.value())
                .filter(other ->
                        reply.terms().stream().filter(other.terms()::contains).count() >= SHARED)
                .filter(other -> !isTold(reply, other, dossier))
                .min(Comparator.comparingInt(StatedCount::turn))
                .ifPresent(other -> tell(reply, other, found));
    }

    /** A team of four, and later a team of nine. */
    private static void held(PersonalFigure one, Map<String, PersonalFigure> before, Dossier dossier, Findings found) {
        PersonalFigure other = before.put(one.what(), one);
        if (other != null && other.value() != one.value() && !isTold(one, other, dossier)) {
            tell(one, other, found);
        }
    }

    private static boolean isTold(Stated one, Stated other, Dossier dossier) {
        return Stream.of(one.reviewed().texts(), other.reviewed().texts(), dossier.overall())
                .flatMap(List::stream)
                .anyMatch(passage -> TOLD.matcher(passage.text()).find());
    }

    private static void tell(Stated one, Stated before, Findings found) {
        found.add(
                one.reviewed().place("", one.turn()),
                one.words(),
                "the candidate says \"%s\" in turn %d, and \"%s\" in turn %d; the report does not speak of it"
                        .formatted(
                                Snippet.of(before.words(), SHOWN),
                                before.turn(),
                                Snippet.of(one.words(), SHOWN),
                                one.turn()),
                "say which one is true, and what the interviewer makes of it");
    }
}
