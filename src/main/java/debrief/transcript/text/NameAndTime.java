package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Direction;
import debrief.transcript.reading.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private static final int LONGEST = 100;
    private static final String SEPARATORS = "-–—|·•,";

    private NameAndTime() {}

    /** Whatever of this kind may begin at a line. */
    static List<TurnOpening> at(TalkLines page, int index) {
        String line = page.line(index);
        List<TurnOpening> found = new ArrayList<>(2);
        if (line.isBlank() || isIndented(line)) {
            return found;
        }
        if (NameOverTime.isNumber(line)) {
            NameOverTime.underNumber(page, index, found);
            return found;
        }
        String bare = Markup.bare(line.length() > 3 * LONGEST ? line.substring(0, 3 * LONGEST) : line);
        String cut = line.length() > 3 * LONGEST ? line.substring(3 * LONGEST) : "";
        Optional<TimeSpan> time = TimeSpan.at(bare, 0);
        if (time.isPresent()) {
            afterTime(bare, time.get(), cut, found);
            if (time.get().end() == bare.length()) {
                NameOverTime.overName(page, index, time.get(), 2, found);
            }
            return found;
        }
        inBrackets(bare, cut, found);
        beforeTime(bare, cut, found);
        if (cut.isEmpty()) {
            NameOverTime.alone(page, index, bare, found);
        }
        return found;
    }

    private static boolean isIndented(String line) {
        return Character.isWhitespace(line.charAt(0))
                && TimeSpan.at(Direction.stripped(line), 0).isEmpty();
    }

    /** {@code 0:34 - Ann}, {@code 00:34 | Ann | Shall we begin?} */
    private static void afterTime(String bare, TimeSpan time, String cut, List<TurnOpening> found) {
        boolean colon = bare.startsWith(": ", time.end());
        int name = colon ? time.end() + 2 : separator(bare, time.end());
        if (name == time.end() || name == bare.length()) {
            return;
        }
        String between = kind(bare.substring(time.end(), name));
        String rest = bare.substring(name);
        String shape = "T" + (colon ? ":" : between) + "N";
        if (cut.isEmpty()) {
            found.add(opening(unbracketed(Markup.plain(rest)), time, "", shape, 1));
        }
        int end = nameEnd(rest);
        if (end > 0) {
            int words = separator(rest, end);
            if (rest.startsWith("[") && rest.startsWith(":", words)) {
                words = separator(rest, words + 1);
            }
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
                .ifPresentOrElse(time -> afterTime(inside, time, "", within), () -> beforeTime(inside, "", within));
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
                    || Clock.isDigit(bare.charAt(at))
                            && !Character.isLetterOrDigit(bare.charAt(at - 1))
                            && bare.charAt(at - 1) != ':'
                            && bare.charAt(at - 1) != '.';
            Optional<TimeSpan> time = starts ? TimeSpan.at(bare, at) : Optional.empty();
            if (time.isEmpty()) {
                continue;
            }
            String whole = bare.substring(0, at);
            String name = whole.replaceFirst("[\\s" + SEPARATORS + "]+$", "");
            if (name.isEmpty() || time.get().bracketed() && whole.endsWith(":")) {
                return;
            }
            boolean colon = name.endsWith(":") && time.get().end() == bare.length();
            String label = unbracketed(colon ? name.substring(0, name.length() - 1) : name);
            String shape = (label.length() + (colon ? 1 : 0) == name.length() ? "N" : "[N]")
                    + (colon ? ":" : "")
                    + kind(whole.substring(name.length()))
                    + (time.get().bracketed() ? "(T" : "T");
            int end = time.get().end();
            if (end == bare.length()) {
                if (cut.isEmpty()) {
                    found.add(opening(label, time.get(), "", shape, 1));
                }
                return;
            }
            int words = separator(bare, end);
            String between = kind(bare.substring(end, words));
            boolean parted =
                    !between.isEmpty() && (!between.equals(" ") || time.get().bracketed());
            if (parted && words < bare.length()) {
                found.add(opening(label, time.get(), bare.substring(words) + cut, shape + between + "W", 1));
            }
            return;
        }
    }

    static TurnOpening opening(String label, TimeSpan time, String rest, String shape, int lines) {
        boolean sure = isSure(shape) || !shape.contains("/") && LabelForm.isRoleName(label.strip());
        return new TurnOpening(label.strip(), time.startMs(), time.endMs(), rest.strip(), sure, shape, lines);
    }

    /** Two blanks, a tab, a dash, a bar or brackets are no accident. */
    private static boolean isSure(String shape) {
        return !shape.contains("/")
                && !shape.equals("N T")
                && !shape.startsWith("N: ")
                && !shape.startsWith("T N")
                && !shape.startsWith("T:")
                && !shape.contains(",");
    }

    static String unbracketed(String name) {
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
        while (at < text.length()
                && at - from < 12
                && (isBlank(text.charAt(at)) || SEPARATORS.indexOf(text.charAt(at)) >= 0)) {
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
