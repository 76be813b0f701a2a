package debrief.evidence.rules;

import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.talk.Said;
import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many there were: a sentence with a small number, or the reply to "how many".
 *
 * @param terms what was counted, and what is said of it
 */
record StatedCount(ReviewedExchange reviewed, int turn, double value, Set<String> terms, String words)
        implements Stated {

    private static final Pattern HOW_MANY = Pattern.compile(
            "(?i)\\b(?:how many|all of them|all (?:three|four|five|of those|of these)|each of them|every one)\\b");
    private static final Pattern ONE = Pattern.compile(
            "(?i)^\\W*(?:no\\W+|actually\\W+|well\\W+|just\\W+|honestly\\W+)*(?:only|just)\\b|\\bonly (?:at |in |one|the )");
    private static final Pattern NONE = Pattern.compile("(?i)^\\W*(?:none|never|not (?:one|any|a single))\\b");

    private static final int MOST = 100;
    private static final int SENTENCES = 2;

    /** What a candidate says of a number of things. */
    static List<StatedCount> in(ReviewedExchange reviewed, Said turn) {
        List<StatedCount> counts = new ArrayList<>();
        for (Sentence sentence : turn.text().sentences()) {
            for (Amount amount : Amounts.of(turn.text(), sentence.first(), sentence.behind())) {
                if (!amount.vague() && !amount.unit().isKnown() && amount.value() > 0 && amount.value() <= MOST) {
                    counts.add(new StatedCount(
                            reviewed, turn.id(), amount.value(), Terms.stems(sentence), sentence.raw()));
                }
            }
        }
        return counts;
    }

    /**
     * The reply to "how many", counted by the question's own words.
     *
     * @param at the reply's place among the exchange's turns
     */
    static Optional<StatedCount> answered(ReviewedExchange reviewed, int at) {
        if (at < 1 || !reviewed.turns().get(at - 1).byInterviewer()) {
            return Optional.empty();
        }
        Said turn = reviewed.turns().get(at);
        Said question = reviewed.turns().get(at - 1);
        if (!HOW_MANY.matcher(question.spoken()).find()) {
            return Optional.empty();
        }
        List<Sentence> reply = turn.text().sentences().stream().limit(SENTENCES).toList();
        return reply.isEmpty()
                ? Optional.empty()
                : value(reply)
                        .map(value -> new StatedCount(
                                reviewed,
                                turn.id(),
                                value,
                                Terms.stems(question.text()),
                                reply.stream().map(Sentence::raw).collect(Collectors.joining(" "))));
    }

    private static Optional<Double> value(List<Sentence> reply) {
        Sentence first = reply.get(0);
        List<Amount> amounts =
                Amounts.of(first.text(), 0, reply.get(reply.size() - 1).behind());
        if (!amounts.isEmpty()) {
            return Optional.of(amounts.get(0).value());
        }
        if (NONE.matcher(first.raw()).find()) {
            return Optional.of(0.0);
        }
        return reply.stream().anyMatch(sentence -> ONE.matcher(sentence.raw()).find())
                ? Optional.of(1.0)
                : Optional.empty();
    }
}
