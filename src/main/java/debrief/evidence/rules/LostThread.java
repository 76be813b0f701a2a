package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.model.Exchange;
import debrief.model.Kind.Trait;
import debrief.talk.Said;
import debrief.words.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question that grew out of an earlier answer, which the report does not say. */
final class LostThread implements EvidenceRule {

    /** Nobody comes back to what was said longer ago without naming it. */
    private static final int WINDOW = 4;

    private static final double HALF = .5;
    private static final double MANY = .3;

    private static final Pattern BACK = Pattern.compile(
            "(?i)^\\W*(?:so|and|but|then|even if|even though|okay so|right so|why|justify|what about|how about|you said|you mentioned)\\b"
                    + "|\\b(?:you (?:just )?(?:said|mentioned|told)|the above|above one|in that case)\\b");

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.LOST_THREAD;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        List<ReviewedExchange> sheets = dossier.exchanges();
        Set<String> followed =
                sheets.stream().map(reviewed -> reviewed.exchange().follows()).collect(Collectors.toSet());
        List<Set<String>> answered = sheets.stream()
                .map(reviewed ->
                        Terms.stems(reviewed.answers().stream().map(Said::text).toList()))
                .toList();
        for (int i = 1; i < sheets.size(); i++) {
            ReviewedExchange reviewed = sheets.get(i);
            Exchange exchange = reviewed.exchange();
            if (exchange.follows().isEmpty()
                    && !exchange.proposed()
                    && !followed.contains(exchange.id())
                    && !exchange.kind().is(Trait.COURTESY)) {
                int from = Math.max(0, i - WINDOW);
                follow(reviewed, sheets.subList(from, i), answered.subList(from, i), found);
            }
        }
    }

    private static void follow(
            ReviewedExchange reviewed, List<ReviewedExchange> before, List<Set<String>> answered, Findings found) {
        Optional<Said> opener =
                reviewed.turns().stream().filter(Said::byInterviewer).findFirst();
        if (opener.isEmpty()) {
            return;
        }
        Set<String> asked = Terms.stems(opener.get().text());
        boolean back = BACK.matcher(opener.get().spoken()).find();
        for (int i = before.size() - 1; i >= 0; i--) {
            Set<String> shared = new LinkedHashSet<>(asked);
            shared.retainAll(answered.get(i));
            double part = asked.isEmpty() ? 0 : shared.size() / (double) asked.size();
            if (part >= HALF && !shared.isEmpty() || back && part >= MANY && shared.size() > 1) {
                tell(reviewed, opener.get(), before.get(i), shared, found);
                return;
            }
        }
    }

    private static void tell(
            ReviewedExchange reviewed, Said opener, ReviewedExchange before, Set<String> shared, Findings found) {
        String words = Terms.of(opener.text()).stream()
                .filter(term -> shared.contains(term.stem()))
                .map(Word::raw)
                .findFirst()
                .orElse("");
        found.add(
                reviewed.place("", opener.id()),
                words,
                "the question takes up \"%s\" from the answer in '%s', and the report does not say so"
                        .formatted(words, before.exchange().title()),
                "add 'follows: %s'".formatted(before.exchange().id()));
    }
}
