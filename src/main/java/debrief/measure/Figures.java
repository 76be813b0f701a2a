package debrief.measure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that measure something: with a unit, from one to another, or too large for a count on one's fingers. "Two strings", a
 * status, a line, a year and the number of a point in a list are none.
 */
final class Figures {

    /** So many letters before and behind a number tell what it is. */
    private static final int AROUND = 30;

    private static final Pattern UNIT = Pattern.compile(
            "(?i)^[\\s-]*(?:%|\u20AC|\\$|\u00A3|(?:per ?cent|percent|percentage points?"
                    + "|k|ms|milliseconds?|secs?|seconds?|mins?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|times|fold"
                    + "|euros?|dollars?|pounds?|francs?|rupees|kb|mb|gb|tb|kilobytes?|megabytes?|gigabytes?|terabytes?|bytes?|qps|rps"
                    + "|people|users?|customers?|clients|engineers?|developers?|tickets?|requests?|rows|records|events|messages|orders"
                    + "|a (?:second|minute|day|week|month|year)|an hour|per (?:second|minute|hour|day|week|month|year)|to \\w+ (?:per ?cent|percent))\\b)");

    private static final Pattern MONEY = Pattern.compile("[$\u20AC\u00A3]\\s?$");
    private static final Pattern RANGE = Pattern.compile(
            "(?i)^[\\s]*(?:to|down to|up to)\\s+\\S*(?:\\d|teen\\b|ty\\b|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b)");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+(?:about\\s+)?$");
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:down|up|drop(?:ped)?|went|grew|fell|cut|reduced?|increased?|rose)\\b[^.?!]{0,20}\\b(?:to|by)\\s+$");

    /** "Port 8080", "a 4-digit code". */
    private static final Pattern NAMES = Pattern.compile(
            "(?i)\\b(?:ports?|lines?|status|codes?|error|version|http|https|chapter|step|rfc|java|iso|room|question|point|number|page|tickets?)[\\s:#]*$");

    private static final Pattern LARGE = Pattern.compile("(?i)(?:hundred|thousand|million|billion)|\\d\\D?\\d\\D?\\d");
    private static final Pattern CODE = Pattern.compile("[1-5]\\d\\d|1[89]\\d\\d|20\\d\\d");
    private static final Pattern WITH_UNIT = Pattern.compile("(?i)\\d(?:%|k|ms|s|m|h|x|kb|mb|gb|tb)$");
    private static final Pattern STUTTER = Pattern.compile("(?i)\\b(\\w+) \\1\\b");

    private Figures() {}

    /** @param found a number that was named in one of these stretches */
    static boolean isOne(Found found, List<Stretch> talk) {
        return talk.stream()
                .filter(stretch -> stretch.turn() == found.turn()
                        && found.behind() <= stretch.text().size())
                .anyMatch(stretch -> isOne(found, stretch));
    }

    private static boolean isOne(Found found, Stretch stretch) {
        String source = stretch.text().source();
        int start = stretch.text().start(found.first());
        int end = stretch.text().end(found.behind() - 1);
        String before = source.substring(Math.max(0, start - AROUND), start);
        String after = source.substring(end, Math.min(source.length(), end + AROUND));
        String words = found.words();
        if (STUTTER.matcher(words).find() || NAMES.matcher(before).find()) {
            return false;
        }
        return UNIT.matcher(after).find()
                || WITH_UNIT.matcher(words).find()
                || words.contains("percent")
                || words.contains("per cent")
                || MONEY.matcher(before).find()
                || FROM.matcher(before).find() && RANGE.matcher(after).find()
                || MOVED.matcher(before).find()
                || LARGE.matcher(words).find() && !CODE.matcher(words).matches();
    }
}
