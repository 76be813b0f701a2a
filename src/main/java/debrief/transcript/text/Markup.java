package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Direction;
import debrief.transcript.reading.TimeSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the Markdown off a line's beginning: {@code **Ann:** Hello.}, {@code __Ann__: Hello.}, {@code ### Ann}. */
final class Markup {

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_TIME = 80;

    /** A link's text may be a time; a heading may have an id. */
    private static final Pattern LINKED_TIME = Pattern.compile("\\\\?\\[([0-9:.]{4,12})\\\\?\\]\\([^()\\s]{0,300}\\)");

    private static final Pattern EMPHASISED_TIME =
            Pattern.compile("(?<=[ \\t])[*_]{1,2}([\\[(]?\\d[0-9:.]{2,11}[\\])]?)[*_]{1,2}$");

    private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{#[^{}]{0,60}\\}$");

    private static final Pattern SPELLED = Pattern.compile(
            "(?:(\\d{1,2}) hours? )?(?:(\\d{1,2}) minutes? )?(\\d{1,2}) seconds?(?:\\d{1,2}(?::\\d\\d){1,2})?$");

    private static final Pattern DAY =
            Pattern.compile("^(\\[?)\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},?[T \\u202f](?=\\d{1,2}:\\d\\d)");

    /** A chat's page may tell the day behind the name: {@code Ann — 03/02/2031 10:02} */
    private static final Pattern DAY_BEHIND = Pattern.compile(
            "(?<=[ \\t(\\[])(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},?"
                    + "|(?:Today|Yesterday),? at|\\p{Lu}\\p{Ll}{2,8} \\d{1,2},(?: \\d{4},?)?(?: at)?) (?=\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[APap][Mm])?[)\\]]?$)");

    private Markup() {}

    /** The line without a quotation's sign, pictures or invisible marks before its first words; blanks as everybody types them. */
    static String undressed(String line) {
        int from = 0;
        while (from < line.length() && isDress(line.codePointAt(from))) {
            from += Character.charCount(line.codePointAt(from));
        }
        String bare = line.substring(from);
        String rest = from > 0 ? bare.stripLeading() : bare;
        return rest.indexOf('\u00a0') < 0 ? rest : rest.replace('\u00a0', ' ');
    }

    /** A label without pictures behind it: {@code User 🙂}. */
    static String untailed(String label) {
        int to = label.length();
        while (to > 0 && (isDress(label.codePointBefore(to)) || label.charAt(to - 1) == ' ')) {
            to -= Character.charCount(label.codePointBefore(to));
        }
        return label.substring(0, to);
    }

    private static boolean isDress(int sign) {
        int type = Character.getType(sign);
        return sign == '>'
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL && sign > 0xff
                || type == Character.FORMAT
                || sign == 0xfe0f;
    }

    /** The line without the backslash by which Markdown ends a line. */
    static String unbroken(String line) {
        boolean hard = line.endsWith("\\") && !line.endsWith("\\\\");
        return hard ? line.substring(0, line.length() - 1).stripTrailing() : line;
    }

    /** The line without the day before a time: {@code [03/02/2031, 10:02:03] Ann: Hello.} */
    static String undated(String line) {
        boolean digit =
                !line.isEmpty() && (Clock.isDigit(line.charAt(0)) || line.length() > 1 && line.charAt(0) == '[');
        return digit ? DAY.matcher(line).replaceFirst("$1") : line;
    }

    /** The line without emphasis around its first words. */
    static String plain(String line) {
        int run = run(line);
        if (run == 0 || run > 3) {
            return line;
        }
        String sign = line.substring(0, run);
        if (line.length() > 2 * run && line.endsWith(sign) && line.indexOf(sign, run) == line.length() - run) {
            return line.substring(run, line.length() - run).strip();
        }
        int close = line.substring(0, Math.min(line.length(), LONGEST_LABEL)).indexOf(sign, run + 1);
        if (close < 0) {
            return line;
        }
        String inside = line.substring(run, close).strip();
        String after = line.substring(close + run);
        return inside.endsWith(":") ? inside + " " + after.stripLeading() : inside + after;
    }

    /** As {@link #plain}, without a heading's signs too. */
    static String plainHeading(String line) {
        String heading = heading(line);
        return plain(
                heading.length() < line.length() && heading.endsWith("}")
                        ? HEADING_ID.matcher(heading).replaceFirst("")
                        : heading);
    }

    /** The line without a heading's signs. */
    static String heading(String line) {
        int start = 0;
        while (start < line.length() && start < 6 && line.charAt(start) == '#') {
            start++;
        }
        return start > 0 && line.startsWith(" ", start) ? line.substring(start).strip() : line;
    }

    /** {@code 1 hour 2 minutes 3 seconds1:02:03}, as Teams' page reads times aloud and shows them, as {@code 1:02:03}. */
    private static String figures(String line) {
        Matcher spelled = SPELLED.matcher(line);
        if (!spelled.find()) {
            return line;
        }
        String hours = spelled.group(1) == null ? "0" : spelled.group(1);
        String minutes = spelled.group(2) == null ? "0" : spelled.group(2);
        String time = "%s:%2s:%2s".formatted(hours, minutes, spelled.group(3)).replace(' ', '0');
        return line.substring(0, spelled.start()) + time + line.substring(spelled.end());
    }

    /** The line with its first time bare, be it a link or emphasised. */
    static String timed(String line) {
        String linked = line.indexOf("](") > 0 ? LINKED_TIME.matcher(line).replaceFirst("[$1]") : line;
        return linked.indexOf('*') < 0 && linked.indexOf('_') < 0
                ? linked
                : EMPHASISED_TIME.matcher(linked).replaceFirst("$1");
    }

    /** A line that may hold a name and a time and little else, without whatever is around them. */
    static String bare(String line) {
        String bare = undated(plainHeading(undressed(unbroken(Direction.stripped(line)))));
        bare = timed(bare);
        if (bare.length() <= LONGEST_LABEL && !bare.isEmpty() && !Clock.isDigit(bare.charAt(0))) {
            bare = DAY_BEHIND.matcher(bare).replaceFirst("");
        }
        if (bare.contains(" second")) {
            bare = figures(bare);
        }
        boolean at = bare.startsWith("at ") && bare.length() > 3 && Clock.isDigit(bare.charAt(3));
        return at ? bare.substring(3) : bare.length() > 1 && bare.charAt(0) == '@' ? bare.substring(1) : bare;
    }

    /** The time or span of times that this line consists of; brackets and Markdown around it do not matter. */
    static Optional<TimeSpan> time(String line) {
        if (line.length() > LONGEST_TIME) {
            return Optional.empty();
        }
        String bare = bare(line);
        return TimeSpan.at(bare, 0).filter(time -> time.end() == bare.length());
    }

    private static int run(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == '*' || line.charAt(end) == '_') && end < 4) {
            end++;
        }
        return end;
    }
}
