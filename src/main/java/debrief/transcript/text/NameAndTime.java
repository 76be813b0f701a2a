package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Direction;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart lines that hold a name and a time, in whatever order and with whatever between them; words may follow.
 *
 * <pre>
 * Ann Example  0:34          0:34 - Ann Example (Sample Ltd)      [Ann Example] 13:32:21
 * Ann Example (0:34 - 0:41)  [00:00:34.120] - Ann Example         [0:34 Ann Example] Shall we begin?
 * Ann Example | 00:34        00:34 | Ann Example | Shall we begin?
 * </pre>
 *
 * <p>What it finds are candidates: {@link HeadedTalk} says whether the file keeps to one of their shapes.
 */
final class NameAndTime {

    /** A name alone on its line. */
    static final String NAME = "N";

    /** Under its name, and over it. */
    static final String NAME_OVER_TIME = "N/T";

    static final String TIME_OVER_NAME = "T/N";

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 6;
    /** As chat pages are copied: {@code Gemini said}. */
    private static final Pattern SAID = Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}-]{1,20}) said");

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,5}\\s*");
    private static final String SEPARATORS = "-–—|·•,";

    /** What people say in one word, which a file may have on a line of its own. */
    private static final Set<String> WORDS = Set.of(
            ("absolutely, ah, amen, and, awesome, but, cool, correct, exactly, good, great, hello, hey, hi, hmm, "
                            + "i, mhm, mm, no, oh, ok, okay, perfect, right, so, sure, thanks, thank you, true, uh, um, well, what, "
                            + "why, wow, yeah, yep, yes")
                    .split(", ", -1));

    private NameAndTime() {}

    /** Whatever of this kind may begin at a line. */
    static List<TurnOpening> at(TalkLines page, int index) {
        String line = page.line(index);
        List<TurnOpening> found = new ArrayList<>(2);
        if (line.isBlank() || isIndented(line)) {
            return found;
        }
        if (index + 2 < page.end() && NUMBER.matcher(line).matches()) {
            // a cue's number over its times
            Markup.time(page.line(index + 1)).ifPresent(time -> overName(page, index + 1, time, 3, found));
            return found;
        }
        String bare = Markup.bare(line.length() > 3 * LONGEST ? line.substring(0, 3 * LONGEST) : line);
        String cut = line.length() > 3 * LONGEST ? line.substring(3 * LONGEST) : "";
        Optional<TimeSpan> time = TimeSpan.at(bare, 0);
        if (time.isPresent()) {
            afterTime(bare, time.get(), cut, found);
            if (time.get().end() == bare.length()) {
                overName(page, index, time.get(), 2, found);
            }
            return found;
        }
        inBrackets(bare, cut, found);
        beforeTime(bare, cut, found);
        if (cut.isEmpty()) {
            alone(page, index, bare, found);
        }
        return found;
    }

    private static boolean isIndented(String line) {
        return Character.isWhitespace(line.charAt(0)) && TimeSpan.at(Direction.stripped(line), 0).isEmpty();
    }

    /** {@code 0:34 - Ann}, {@code 00:34 | Ann | Shall we begin?} */
    private static void afterTime(String bare, TimeSpan time, String cut, List<TurnOpening> found) {
        int name = separator(bare, time.end());
        if (name == time.end() || name == bare.length()) {
            return;
        }
        String between = kind(bare.substring(time.end(), name));
        String rest = bare.substring(name);
        String shape = "T" + between + "N";
        if (cut.isEmpty()) {
            found.add(opening(unbracketed(Markup.plain(rest)), time, "", shape, 1));
        }
        int end = nameEnd(rest);
        if (end > 0) {
            int words = separator(rest, end);
            found.add(opening(
                    unbracketed(Markup.plain(rest.substring(0, end))),
                    time,
                    rest.substring(words) + cut,
                    shape + kind(rest.substring(end, words)) + "W",
                    1));
        }
    }

    /** {@code [0:34 Ann] Shall we begin?} */
    private static void inBrackets(String bare, String cut, List<TurnOpening> found) {
        int close = bare.startsWith("[") ? bare.indexOf(']') : bare.startsWith("(") ? bare.indexOf(')') : -1;
        if (close < 0 || close > LONGEST) {
            return;
        }
        String inside = bare.substring(1, close).strip();
        String words = bare.substring(close + 1).strip();
        if (words.startsWith(":")) {
            words = words.substring(1).strip();
        }
        List<TurnOpening> within = new ArrayList<>();
        TimeSpan.at(inside, 0)
                .ifPresentOrElse(
                        time -> afterTime(inside, time, "", within), () -> beforeTime(inside, "", within));
        for (TurnOpening opening : within) {
            if (opening.rest().isEmpty()) {
                String shape = "[" + opening.shape() + "]" + (words.isEmpty() ? "" : "W");
                found.add(new TurnOpening(
                        opening.label(), opening.startMs(), opening.endMs(), words + cut, true, shape, 1));
            }
        }
    }

    /** {@code Ann  0:34}, {@code Ann (0:34)}, {@code [Ann] 13:32:21}, {@code Ann [0:34] Shall we begin?} */
    private static void beforeTime(String bare, String cut, List<TurnOpening> found) {
        int last = Math.min(bare.length(), LONGEST);
        for (int at = 1; at < last; at++) {
            boolean starts = "([\\".indexOf(bare.charAt(at)) >= 0
                    || Clock.isDigit(bare.charAt(at)) && !Character.isLetterOrDigit(bare.charAt(at - 1))
                            && bare.charAt(at - 1) != ':' && bare.charAt(at - 1) != '.';
            Optional<TimeSpan> time = starts ? TimeSpan.at(bare, at) : Optional.empty();
            if (time.isEmpty()) {
                continue;
            }
            String whole = bare.substring(0, at);
            String name = whole.replaceFirst("[\\s" + SEPARATORS + "]+$", "");
            if (name.isEmpty() || time.get().bracketed() && whole.endsWith(":")) {
                return;
            }
            String label = unbracketed(name);
            String shape = (label.equals(name) ? "N" : "[N]")
                    + kind(whole.substring(name.length())) + (time.get().bracketed() ? "(T" : "T");
            int end = time.get().end();
            if (end == bare.length()) {
                if (cut.isEmpty()) {
                    found.add(opening(label, time.get(), "", shape, 1));
                }
                return;
            }
            int words = separator(bare, end);
            String between = kind(bare.substring(end, words));
            boolean parted = !between.isEmpty() && (!between.equals(" ") || time.get().bracketed());
            if (parted && words < bare.length()) {
                found.add(opening(label, time.get(), bare.substring(words) + cut, shape + between + "W", 1));
            }
            return;
        }
    }

    /** A name over its time, or a name alone; initials or a number may stand over it. */
    private static void alone(TalkLines page, int index, String bare, List<TurnOpening> found) {
        int place = index;
        String name = bare;
        if (index + 2 < page.end()) {
            String next = Markup.bare(page.line(index + 1));
            if (isMarkOf(bare, next)) {
                place++;
                name = next;
            }
        }
        String label = unbracketed(name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
        Matcher message = SAID.matcher(label);
        label = message.matches() ? message.group(1) : label;
        if (!isName(label)) {
            return;
        }
        Optional<TimeSpan> time = place + 1 < page.end() ? Markup.time(page.line(place + 1)) : Optional.empty();
        if (time.isPresent()) {
            found.add(opening(label, time.get(), "", NAME_OVER_TIME, place + 2 - index));
        }
        if (place == index) {
            boolean sentence = label.endsWith(".") || label.contains(", ") || name.startsWith("[");
            if (!sentence && !Character.isLowerCase(label.codePointAt(0))) {
                found.add(new TurnOpening(label, Spoken.UNTIMED, Spoken.UNTIMED, "", false, NAME, 1));
            }
        }
    }

    private static void overName(TalkLines page, int index, TimeSpan time, int lines, List<TurnOpening> found) {
        if (index + 1 < page.end()) {
            String next = Markup.bare(page.line(index + 1));
            String label = unbracketed(next.endsWith(":") ? next.substring(0, next.length() - 1) : next);
            found.add(opening(next.length() > LONGEST ? "" : label, time, "", TIME_OVER_NAME, lines));
        }
    }

    /** {@code AE} over {@code Ann Example}. */
    private static boolean isMarkOf(String mark, String name) {
        if (mark.isEmpty() || mark.length() > 4 || !isName(name)) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.length() > 0
                && initials.toString().toUpperCase(Locale.ROOT).startsWith(mark.toUpperCase(Locale.ROOT));
    }

    /** Whether it may be one where a time stands beside it: more than {@link LabelForm#isName} would take. */
    static boolean isName(String label) {
        if (label.length() > LONGEST) {
            return false;
        }
        String bare = LabelForm.unbracketed(label);
        if (bare.isEmpty() || !Character.isLetterOrDigit(bare.codePointAt(0))) {
            return false;
        }
        String[] words = bare.split("\\s+", -1);
        String last = words[words.length - 1];
        boolean sentence = "?!:;,".indexOf(last.charAt(last.length() - 1)) >= 0 || last.endsWith(".") && last.length() > 4;
        boolean small = words.length > 1 && Character.isLowerCase(bare.codePointAt(0)) && !LabelForm.isRole(words[0]);
        return !sentence
                && !small
                && words.length <= MOST_WORDS
                && bare.codePoints().anyMatch(Character::isLetter)
                && bare.codePoints().noneMatch(sign -> "?!:;\"“”<>{}=".indexOf(sign) >= 0)
                && !LabelForm.isNobody(bare)
                && !WORDS.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static TurnOpening opening(String label, TimeSpan time, String rest, String shape, int lines) {
        return new TurnOpening(label.strip(), time.startMs(), time.endMs(), rest.strip(), isSure(shape), shape, lines);
    }

    /** Two blanks, a tab, a dash, a bar or brackets are no accident. */
    private static boolean isSure(String shape) {
        return !shape.contains("/") && !shape.equals("N T") && !shape.startsWith("T N") && !shape.contains(",");
    }

    private static String unbracketed(String name) {
        String inner = name.strip();
        boolean round = inner.startsWith("(") && inner.indexOf(')') == inner.length() - 1;
        boolean square = inner.startsWith("[") && inner.indexOf(']') == inner.length() - 1;
        return inner.length() > 2 && (round || square)
                ? inner.substring(1, inner.length() - 1).strip()
                : inner;
    }

    /** Where the words begin after blanks and the signs between. */
    private static int separator(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 12 && (isBlank(text.charAt(at)) || SEPARATORS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The end of a name that words follow on its line; -1 when nothing shows where it ends. */
    private static int nameEnd(String text) {
        int last = Math.min(text.length() - 1, LONGEST);
        for (int at = 1; at < last; at++) {
            char sign = text.charAt(at);
            boolean bar = sign == '\t' || sign == '|';
            boolean dash = "-–—·•".indexOf(sign) >= 0 && isBlank(text.charAt(at - 1)) && isBlank(text.charAt(at + 1));
            boolean wide = isBlank(sign) && isBlank(text.charAt(at + 1));
            boolean bracket = text.startsWith("[") && sign == ']';
            if (bar || dash || wide || bracket) {
                return bracket ? at + 1 : at;
            }
        }
        return -1;
    }

    /** What stands between a name and a time, as one sign. */
    private static String kind(String between) {
        for (int i = 0; i < between.length(); i++) {
            char sign = between.charAt(i);
            if (SEPARATORS.indexOf(sign) >= 0) {
                return "–—".indexOf(sign) >= 0 ? "-" : String.valueOf(sign);
            }
        }
        return between.indexOf('\t') >= 0 || between.length() > 1 ? "  " : between.isEmpty() ? "" : " ";
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
