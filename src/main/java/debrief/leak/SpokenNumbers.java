package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A number that is said digit by digit, as people say a phone's or a card's: "four one five, double five, oh one six three". */
final class SpokenNumbers implements LeakRule {

    /** Each at the place of what it says. */
    private static final List<String> DIGITS =
            List.of("zero one two three four five six seven eight nine".split(" ", -1));

    private static final String OH = "oh";
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3);

    /** As many as the shortest of the numbers that belong to a person have; nobody counts things so. */
    private static final int FEWEST = 9;

    private static final int FEWEST_TOLD = 7;

    private static final int LONGEST = 400;
    private static final int LONGEST_WORD = 6;

    static List<String> beginnings() {
        return Stream.concat(DIGITS.stream(), Stream.of(OH)).toList();
    }

    @Override
    public Optional<Found> at(String text, int at) {
        int digits = 0;
        int steps = 0;
        int last = -1;
        int times = 1;
        int end = at;
        int place = Edges.isAlnum(text, at - 1) ? text.length() : at;
        while (place < text.length() && place - at < LONGEST) {
            String word = word(text, place);
            int digit = word.equals(OH) ? 0 : DIGITS.indexOf(word);
            int more = TIMES.getOrDefault(word, 0);
            if (digit < 0 && (more == 0 || digits == 0)) {
                break;
            }
            place += word.length();
            if (digit < 0) {
                times = more;
            } else {
                digits += times;
                steps += digit == last + 1 || digit == last - 1 ? 1 : 0;
                last = digit;
                times = 1;
                end = place;
            }
            place = beyondGap(text, place);
        }
        // Whoever counts goes up or down one by one, and counts nothing behind "call me at".
        return digits >= FEWEST && steps < digits / 2 || digits >= FEWEST_TOLD && Context.PHONE.isBefore(text, at)
                ? Optional.of(new Found(Kind.PHONE, "number said digit by digit", at, end))
                : Optional.empty();
    }

    private static String word(String text, int at) {
        int end = at;
        while (end - at <= LONGEST_WORD && Edges.isAlnum(text, end)) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private static int beyondGap(String text, int at) {
        int place = at;
        while (place < text.length()
                && (Edges.isSpace(text.charAt(place)) || ",.-\u2026".indexOf(text.charAt(place)) >= 0)) {
            place++;
        }
        return place;
    }
}
