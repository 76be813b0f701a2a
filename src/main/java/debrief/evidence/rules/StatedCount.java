package debrief.evidence.rules;

import debrief.evidence.reading.Amount;
import debrief.evidence.reading.Amounts;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Said;
import debrief.evidence.reading.Sentences;
import debrief.evidence.reading.Terms;
import debrief.evidence.reading.WordAt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many there were: a sentence with a small number, or the reply to "how many".
 *
 * @param terms what was counted, and what is said of it
 */
record StatedCount(ReviewedExchange sheet, int turn, double value, Set<String> terms, String words) {

    private static final Pattern HOW_MANY = Pattern.compile(
            "(?i)\\b(?:how many|all of them|all (?:three|four|five|of those|of these)|each of them|every one)\\b");
    private static final Pattern ONE = Pattern.compile(
            "(?i)^\\W*(?:no\\W+|actually\\W+|well\\W+|just\\W+|honestly\\W+)*(?:only|just)\\b|\\bonly (?:at |in |one|the )");
    private static final Pattern NONE = Pattern.compile("(?i)^\\W*(?:none|never|not (?:one|any|a single))\\b");

    private static final int MOST = 100;
    private static final int SENTENCES = 2;

    /** What a candidate says of a number of things. */
    static List<StatedCount> in(String text, ReviewedExchange sheet, Said turn) {
        List<StatedCount> counts = new ArrayList<>();
        for (int[] at : Sentences.spans(text)) {
            String sentence = text.substring(at[0], at[1]).strip();
            for (Amount amount : Amounts.of(sentence, WordAt.of(sentence))) {
                if (!amount.vague() && !amount.unit().isKnown() && amount.value() > 0 && amount.value() <= MOST) {
                    counts.add(new StatedCount(sheet, turn.id(), amount.value(), Terms.stems(sentence), sentence));
                }
            }
        }
        return counts;
    }

    /** The reply to "how many", counted by the question's own words. */
    static Optional<StatedCount> answered(ReviewedExchange sheet, Said turn) {
        int at = sheet.turns().indexOf(turn);
        if (at < 1 || !sheet.turns().get(at - 1).byInterviewer()) {
            return Optional.empty();
        }
        String question = sheet.turns().get(at - 1).text();
        Matcher asked = HOW_MANY.matcher(question);
        if (!asked.find()) {
            return Optional.empty();
        }
        List<int[]> sentences = Sentences.spans(turn.text());
        int end = sentences.get(Math.min(SENTENCES, sentences.size()) - 1)[1];
        String reply = turn.text().substring(0, end).strip();
        return value(reply).map(value -> new StatedCount(sheet, turn.id(), value, Terms.stems(question), reply));
    }

    private static Optional<Double> value(String reply) {
        List<Amount> amounts = Amounts.of(reply, WordAt.of(reply));
        if (!amounts.isEmpty()) {
            return Optional.of(amounts.get(0).value());
        }
        if (NONE.matcher(reply).find()) {
            return Optional.of(0.0);
        }
        return ONE.matcher(reply).find() ? Optional.of(1.0) : Optional.empty();
    }
}
