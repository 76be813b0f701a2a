package debrief.transcript.text;

import debrief.transcript.reading.Direction;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TimeSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a line apart at what may be a label before words: at its first colon, behind brackets, before a dash, in a voice tag.
 * Times may stand before the label, after it and after the colon; a list's sign, a number, a heading's signs or emphasis may stand
 * around it.
 */
final class LabelledLine {

    /** How a label is dressed. A file dresses its speakers in one way, and text within their turns in another. */
    static final String PLAIN = "plain";

    static final String BOLD = "bold";
    static final String LISTED = "listed";
    static final String BRACKETED = "bracketed";
    static final String DASHED = "dashed";
    static final String CLOCKED = "clocked";
    static final String DOTTED = "dotted";

    /** Behind blanks: as a list's lower entries are, or an answer below its question. */
    static final String NESTED = "nested";

    private static final int LONGEST_LABEL = 90;
    private static final String OPEN = "[(<";
    private static final String CLOSE = "])>";

    private static final Pattern LIST =
            Pattern.compile("(?:[-*+•‣◦–—]|\\(?\\d{1,3}[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?(?=\\S)");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ <>]{0,60})?[ \\t]+([^<>]{1,90})>");
    private static final Pattern DASH =
            Pattern.compile("([^\\s–—-][^–—]{0,39}?)(?:\\s+(?:[–—|→-]|[-=]>)\\s+|(?<=^\\p{L}{1,12})[–—-]\\s+)(\\S.*)");

    /** {@code **Ann** Shall we begin?} */
    private static final Pattern EMPHASISED = Pattern.compile("(\\*\\*|__)([^*_:\\s][^*_:]{0,39})\\1[ \\t]+(\\p{L}.*)");

    /** What ChatGPT's page writes over each message. */
    private static final Pattern SAID = Pattern.compile("(?i)(.{1,30}) said");

    /** {@code Q. Where were you?} */
    private static final Pattern DEPOSITION = Pattern.compile("([QA])(?:\\d{0,3}\\.|\\d{1,3}\\))\\s+(?=\\S)");

    /** {@code [0:34] speaker_1 Shall we begin?} */
    private static final Pattern NUMBERED = Pattern.compile("(?i)((?:speaker|spk)[ _-]?\\d{1,3})[ \\t]+(?=\\p{L})");

    /** Questions and answers may be counted. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(q|a|(?:my )?(?:question|answer)|frage|antwort|réponse|pregunta|respuesta|domanda|risposta|pytanie|odpowiedź"
                    + "|vraag|antwoord|fråga|spørgsmål|spørsmål|svar|pergunta|resposta|otázka|odpověď|вопрос|ответ|soru|cevap)"
                    + "\\s?#?\\d{1,3}[.)]?");

    private static final Pattern COUNTED_HEADING = Pattern.compile(COUNTED.pattern() + "\\s*:");

    private LabelledLine() {}

    /** The line taken apart; empty when it can only continue a turn. */
    static Optional<TurnOpening> opening(String whole) {
        if (whole.isBlank()) {
            return Optional.empty();
        }
        if (Character.isWhitespace(whole.charAt(0))) {
            return opening(whole.strip())
                    .filter(one -> !one.rest().isEmpty() && !one.shape().equals(DASHED))
                    .map(TurnOpening::nested);
        }
        String line = Markup.timed(Markup.heading(Markup.undressed(Direction.unmarked(whole))));
        Matcher list = LIST.matcher(line);
        boolean listed = list.lookingAt();
        String dressed = listed ? line.substring(list.end()) : line;
        String plain = Markup.undated(Markup.plain(Markup.undressed(dressed)));
        String dress = listed ? LISTED : plain.equals(dressed) ? PLAIN : BOLD;
        Optional<TimeSpan> before = TimeSpan.at(plain, 0);
        Matcher emphasised = EMPHASISED.matcher(dressed);
        if (dress.equals(BOLD) && emphasised.matches() && !emphasised.group(2).endsWith(".")) {
            return opening(emphasised.group(2), before, emphasised.group(3), false, DASHED);
        }
        if (before.isEmpty()) {
            Optional<TurnOpening> found = labelled(plain, before, dress);
            // "## Question 2: Caches" heads a part of the talk
            return line.length() < whole.length()
                            && whole.startsWith("#")
                            && COUNTED_HEADING.matcher(plain).lookingAt()
                    ? Optional.empty()
                    : found;
        }
        // "10:30 Meeting: we began" may be an agenda; 00:10:30 and [10:30] are times of a recording
        String behind = Markup.plain(afterTime(plain, before.get().end()));
        return labelled(behind, before, before.get().isMark() ? dress : CLOCKED);
    }

    private static Optional<TurnOpening> labelled(String line, Optional<TimeSpan> before, String dress) {
        Matcher voice = VOICE.matcher(line);
        if (line.startsWith("<v") && voice.lookingAt()) {
            String said = line.substring(voice.end()).replace("</v>", "");
            return opening(voice.group(1), before, said, true, dress);
        }
        if (!line.isEmpty() && OPEN.indexOf(line.charAt(0)) >= 0) {
            Optional<TurnOpening> bracketed = bracketed(line, before, dress);
            if (bracketed.isPresent()) {
                return bracketed;
            }
        }
        Matcher deposition = DEPOSITION.matcher(line);
        if (deposition.lookingAt()) {
            return opening(
                    deposition.group(1),
                    before,
                    line.substring(deposition.end()).strip(),
                    false,
                    DOTTED);
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (before.filter(TimeSpan::bracketed).isPresent() && numbered.lookingAt()) {
            return opening(
                    numbered.group(1), before, line.substring(numbered.end()).strip(), true, dress);
        }
        int colon = colon(line);
        return colon > 0 ? atColon(line, colon, before, dress) : colon < 0 ? dashed(line, before) : Optional.empty();
    }

    private static Optional<TurnOpening> atColon(String line, int colon, Optional<TimeSpan> before, String dress) {
        String label = line.substring(0, colon);
        String rest = line.substring(colon + 1).strip();
        Optional<TimeSpan> inside = timeAtEnd(label);
        Optional<TimeSpan> after = TimeSpan.at(rest, 0).filter(time -> isMark(time, rest));
        String name = inside.isPresent() ? label.substring(0, bracket(label)) : label;
        // French puts a blank before the colon; after an initial it is rather a list's entry
        if (inside.isEmpty() && name.endsWith(" ") && LabelForm.isInitial(name.strip())) {
            return Optional.empty();
        }
        Matcher message = SAID.matcher(name);
        if ((rest.isEmpty() || dress.equals(BOLD)) && message.matches()) {
            name = message.group(1);
        }
        String said = after.map(time -> rest.substring(time.end()).strip()).orElse(rest);
        boolean timed = inside.isPresent() || after.isPresent();
        return opening(name, before.or(() -> inside).or(() -> after), said, timed, dress);
    }

    /** {@code [SPEAKER_00]: Yes.}, {@code [Ann] Yes.}, {@code <Ann> Yes.}, {@code [Ann] [0:34 - 0:36]: Yes.} */
    private static Optional<TurnOpening> bracketed(String line, Optional<TimeSpan> before, String dress) {
        int close = line.indexOf(CLOSE.charAt(OPEN.indexOf(line.charAt(0))));
        if (close < 2 || close > LONGEST_LABEL) {
            return Optional.empty();
        }
        String label = line.substring(1, close);
        String rest = line.substring(close + 1).strip();
        Optional<TimeSpan> after = TimeSpan.at(rest, 0).filter(TimeSpan::isMark);
        String said = after.map(time -> rest.substring(time.end()).strip()).orElse(rest);
        if (said.startsWith(":")) {
            return opening(label, before.or(() -> after), said.substring(1).strip(), after.isPresent(), dress);
        }
        return said.isEmpty() || said.startsWith("(")
                ? Optional.empty()
                : opening(label, before.or(() -> after), afterTime(said, 0), false, BRACKETED);
    }

    private static Optional<TurnOpening> dashed(String line, Optional<TimeSpan> before) {
        Matcher dash = DASH.matcher(line.length() > 300 ? line.substring(0, 300) : line);
        if (!dash.matches()) {
            return Optional.empty();
        }
        String label = dash.group(1);
        boolean bracket = label.startsWith("[") && label.endsWith("]") && label.length() > 2;
        return opening(
                bracket ? label.substring(1, label.length() - 1) : label,
                before,
                line.substring(dash.start(2)).strip(),
                false,
                DASHED);
    }

    /** {@code Question} for {@code Question 3}; other labels as they are. */
    static String uncounted(String label) {
        Matcher counted = COUNTED.matcher(label);
        return counted.matches() ? counted.group(1) : label;
    }

    private static Optional<TurnOpening> opening(
            String name, Optional<TimeSpan> time, String said, boolean sure, String dress) {
        String bare = Markup.untailed(name.strip());
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(new TurnOpening(
                        uncounted(bare),
                        time.map(TimeSpan::startMs).orElse(Spoken.UNTIMED),
                        time.map(TimeSpan::endMs).orElse(Spoken.UNTIMED),
                        said,
                        sure,
                        dress,
                        1));
    }

    private static String afterTime(String line, int from) {
        int start = from;
        while (start < line.length()
                && (Character.isWhitespace(line.charAt(start)) || "-–|".indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        return line.substring(start);
    }

    /** "Ann: 10:30 is fine" has an answer; {@code Ann: 00:10:30} and {@code Ann: [10:30] Fine.} have times. */
    private static boolean isMark(TimeSpan time, String rest) {
        return time.bracketed() || time.hours() && time.end() == rest.length() || rest.startsWith("\t", time.end());
    }

    /**
     * The place of the first colon that ends a word, where a label could end; 0 when it is too far, -1 when there is none. A hasty
     * typist leaves out the blank: {@code Q:What is a queue?}
     */
    private static int colon(String line) {
        int last = Math.min(line.length(), LONGEST_LABEL);
        for (int i = 0; i < last; i++) {
            boolean ends = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)) || isGlued(line, i);
            if (line.charAt(i) == '：' || line.charAt(i) == ':' && ends) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isGlued(String line, int colon) {
        char next = line.charAt(colon + 1);
        return colon > 0
                && colon < 24
                && Character.isUpperCase(line.charAt(0))
                && (Character.isLetter(next) || next == '"' || next == '“' || next == '(')
                && line.substring(0, colon).chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == ' ');
    }

    private static Optional<TimeSpan> timeAtEnd(String label) {
        int open = bracket(label);
        return open <= 0 ? Optional.empty() : TimeSpan.at(label, open).filter(time -> time.end() == label.length());
    }

    private static int bracket(String label) {
        int open = Math.max(label.lastIndexOf('('), label.lastIndexOf('['));
        return open > 0 && label.charAt(open - 1) == '\\' ? open - 1 : open;
    }
}
