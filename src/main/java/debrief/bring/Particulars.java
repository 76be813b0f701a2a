package debrief.bring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name and the lines above the talk tell of the interview. Each may be empty.
 *
 * @param date as 2024-05-20
 * @param day without a year, as it stands there: "18 March"
 * @param title what of the name is more than a stamp and "recording"
 * @param round "2nd round"
 * @param job "Frontend developer"
 * @param firm whose job it is
 */
record Particulars(String date, String day, String title, String round, String job, String firm) {

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String YEAR = "((?:19|20|21)\\d\\d)";
    private static final String END = "(?!\\.?\\d)";
    private static final Pattern BY_YEAR =
            Pattern.compile("(?<!\\d)" + YEAR + "([-._/]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])" + END);
    private static final Pattern BY_DAY = Pattern.compile("(?<!\\d)(\\d\\d?)\\.\\s?(\\d\\d?)\\.\\s?" + YEAR + END);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?i)(?<![\\d\\p{L}])(\\d\\d?)(?:st|nd|rd|th)?[ ._-]?(?:of )?" + MONTH
                    + "\\b\\.?,?(?:[ ._-]?" + YEAR + END + ")?");
    private static final Pattern MONTH_DAY = Pattern.compile("(?i)(?<!\\p{L})" + MONTH
            + "\\.?[ ._-]?(\\d\\d?)(?:st|nd|rd|th)?(?![\\d:])(?:,?[ ._-]?" + YEAR + END + ")?");

    private static final String ORDINAL =
            "(?:first|second|third|fourth|fifth|final|last|next|1st|2nd|3rd|[4-9]th|technical|cto|hr|culture|behaviou?ral|panel|onsite)";
    private static final Pattern ROUND = Pattern.compile("(?i)(?<!\\p{L})(" + ORDINAL
            + " round|round (?:\\d|one|two|three|four)|phone screen|take[- ]home review)(?!\\p{L})");

    private static final Pattern JOB_AT =
            Pattern.compile("^.*?\\s[-–—:|]\\s+(.{3,80}?)\\s+(?:@|at)\\s+(\\p{Lu}[\\p{L}\\p{N}&. -]{1,40})$");
    private static final Pattern FIELD = Pattern.compile(
            "(?i)^[\\s*_|>#-]*(position|role|job|job title|company|employer)[*_]*\\s*[:|][\\s*_]*([^|*_\\n]{2,80}?)[\\s*_|]*$");

    private static final Pattern STAMP = Pattern.compile(
            "(?i)(?:GMT)?(?<!\\d)(?:19|20|21)\\d\\d([-._]?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?:[-_ T]\\d\\d[-._:]?\\d\\d(?:[-._:]?\\d\\d)?)?(?!\\d)Z?|\\(\\d+\\)");

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}\\p{Ll}.*");

    private static final int SHORTEST = 3;

    /** What recorders and people call any such file. */
    private static final Set<String> COMMON =
            Set.of(("recording meeting transcript transcription transcribed captions caption subtitles "
                            + "notes note audio video zoom teams meet gmt gemini chatgpt claude copilot gpt chat whisper output otter fathom export feedback review "
                            + "report analysis full final new copy of on at from the a my file text default document en english cc utc "
                            + "pasted standard input untitled")
                    .split(" ", -1));

    /** @param head the lines above the talk */
    static Particulars of(String stem, List<String> head) {
        Dated dated = Dated.of(spaced(stem));
        for (String line : head) {
            dated = dated.date().isEmpty() ? dated.or(Dated.of(line)) : dated;
        }
        String round = Stream.concat(Stream.of(spaced(stem)), head.stream())
                .map(ROUND::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
        String job = "";
        String firm = "";
        for (String line : head) {
            Matcher field = FIELD.matcher(line);
            Matcher at = JOB_AT.matcher(line.replaceFirst("^#+\\s*", "").strip());
            if (field.matches()) {
                boolean ofFirm = field.group(1).toLowerCase(Locale.ROOT).matches("company|employer");
                firm = ofFirm && firm.isEmpty() ? field.group(2).strip() : firm;
                job = !ofFirm && job.isEmpty() ? field.group(2).strip() : job;
            } else if (at.matches() && job.isEmpty()) {
                job = at.group(1).strip();
                firm = firm.isEmpty() ? at.group(2).strip() : firm;
            }
        }
        return new Particulars(dated.date(), dated.day(), title(stem), sentence(round), job, firm);
    }

    private static String spaced(String stem) {
        return stem.replaceAll("[_+]", " ");
    }

    /** The words of a name that only this file has. */
    private static String title(String stem) {
        String text = STAMP.matcher(stem).replaceAll(" ");
        for (Pattern dated : List.of(BY_DAY, DAY_MONTH, MONTH_DAY)) {
            text = dated.matcher(text).replaceAll(" ");
        }
        List<String> words =
                new ArrayList<>(List.of(text.replaceAll("[^\\p{L}\\p{N}&+#' -]|-(?=\\W|$)|(?<=\\W|^)-", " ")
                        .strip()
                        .split("\\s+", -1)));
        if (words.size() == 1) {
            words = new ArrayList<>(List.of(words.get(0).split("-", -1)));
        }
        while (!words.isEmpty() && isCommon(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty() && isCommon(words.get(0))) {
            words.remove(0);
        }
        return sentence(words.stream().collect(Collectors.joining(" ")));
    }

    /** The title without words that may be names: those with a capital among others in small letters. */
    String addressed() {
        List<String> words = List.of(title.split(" ", -1));
        boolean sentence = words.stream()
                .skip(1)
                .anyMatch(word -> word.length() > 2 && word.equals(word.toLowerCase(Locale.ROOT)));
        return Stream.concat(
                        words.stream().limit(1),
                        words.stream()
                                .skip(1)
                                .filter(word ->
                                        !sentence || !PROPER.matcher(word).matches()))
                .collect(Collectors.joining(" "));
    }

    private static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT))
                || word.length() < 2
                || word.chars().allMatch(Character::isDigit);
    }

    private static String sentence(String words) {
        return words.length() < SHORTEST ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A day in a line, with its year or without. */
    private record Dated(String date, String day) {

        private static final Dated NEVER = new Dated("", "");

        Dated or(Dated later) {
            return day.isEmpty() || !later.date.isEmpty() ? later : this;
        }

        static Dated of(String line) {
            Matcher year = BY_YEAR.matcher(line);
            while (year.find()) {
                Dated dated = of(year.group(1), Integer.parseInt(year.group(3)), year.group(4), "");
                if (!dated.date.isEmpty()) {
                    return dated;
                }
            }
            Matcher day = BY_DAY.matcher(line);
            if (day.find()) {
                return of(day.group(3), Integer.parseInt(day.group(2)), day.group(1), "");
            }
            Matcher dayMonth = DAY_MONTH.matcher(line);
            if (dayMonth.find()) {
                return of(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1), bare(dayMonth.group()));
            }
            Matcher monthDay = MONTH_DAY.matcher(line);
            if (monthDay.find()) {
                return of(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2), bare(monthDay.group()));
            }
            return NEVER;
        }

        private static Dated of(@Nullable String year, int month, String day, String words) {
            try {
                if (year == null) {
                    LocalDate.of(2024, month, Integer.parseInt(day));
                    return new Dated("", words);
                }
                return new Dated(
                        LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                                .toString(),
                        "");
            } catch (DateTimeException notInTheCalendar) {
                return NEVER;
            }
        }

        private static String bare(String words) {
            return words.replaceAll("[\\s,._-]+$", "");
        }

        private static int month(String name) {
            return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        }
    }
}
