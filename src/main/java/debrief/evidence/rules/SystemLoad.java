package debrief.evidence.rules;

import debrief.evidence.reading.ReviewedExchange;
import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of something that a system bears: so many a second, or so many at once.
 *
 * @param isRate whether it is a rate
 */
record SystemLoad(ReviewedExchange reviewed, int turn, double value, boolean isRate, String words) implements Stated {

    private static final int LEAST = 10;

    private static final Pattern RATE = Pattern.compile(
            "(?i)^\\W*(?:\\w+\\W+){0,3}?(?:rps\\b|qps\\b|tps\\b|(?:per|a|each|every) (?:second|minute|hour)\\b|/ ?s\\b)");
    private static final Pattern AT_ONCE = Pattern.compile(
            "(?i)^(?:[^.;,]{0,60}?)\\b(?:at once|simultaneous(?:ly)?|concurrent(?:ly)?|in parallel|at the same time)\\b");

    static List<SystemLoad> in(Text text, ReviewedExchange reviewed) {
        List<SystemLoad> loads = new ArrayList<>();
        for (Amount amount : Amounts.of(text)) {
            if (amount.value() < LEAST || amount.unit().isKnown()) {
                continue;
            }
            String after = text.source().substring(amount.end());
            Matcher rate = RATE.matcher(after);
            Matcher once = AT_ONCE.matcher(after);
            boolean isRate = rate.find();
            if (isRate || once.find()) {
                int end = amount.end() + (isRate ? rate.end() : once.end());
                loads.add(new SystemLoad(
                        reviewed, 0, amount.value(), isRate, text.source().substring(amount.start(), end)));
            }
        }
        return loads;
    }
}
