package debrief.card;

import debrief.card.CardSigns.Found;
import debrief.talk.Said;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which cards one exchange surely is about. Each question is held against its own answer, so that a long talk proves nothing. */
final class Subjects {

    /** An interviewer's turn of so few words asks nothing. */
    private static final int BACKCHANNEL = 2;

    /** More topics than that are a tour. */
    private static final int MOST = 3;

    private final Map<Card, Found> whole = new HashMap<>();
    private final Map<Card, Found> part = new HashMap<>();
    private final Set<Card> sure = new HashSet<>();

    private Subjects() {}

    static List<Card> of(List<Said> turns, CardSigns signs) {
        Subjects subjects = new Subjects();
        boolean answered = false;
        for (Said turn : turns) {
            boolean asks = turn.byInterviewer() && turn.text().count() > BACKCHANNEL;
            if (asks && answered) {
                subjects.close();
                answered = false;
            }
            answered |= turn.byCandidate();
            if (asks || turn.byCandidate()) {
                signs.look(turn.text(), asks, subjects.part);
                signs.look(turn.text(), asks, subjects.whole);
            }
        }
        subjects.close();
        return subjects.fitting();
    }

    private void close() {
        part.forEach((card, found) -> {
            if (found.isSure()) {
                sure.add(card);
            }
        });
        part.clear();
    }

    /** Those than which no card of another domain fits better, and none of their own twice as well. */
    private List<Card> fitting() {
        Map<String, Integer> best = new HashMap<>();
        whole.forEach((card, found) -> best.merge(card.domain(), found.fit(), Math::max));
        return sure.stream()
                .filter(card -> best.entrySet().stream()
                        .allMatch(domain -> domain.getValue()
                                <= fit(card) * (domain.getKey().equals(card.domain()) ? 2 : 1)))
                .sorted(Comparator.comparing(this::fit).reversed().thenComparing(Card::slug))
                .limit(MOST)
                .toList();
    }

    private int fit(Card card) {
        Found found = whole.get(card);
        return found == null ? 0 : found.fit();
    }
}
