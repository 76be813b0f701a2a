package debrief.transcript.cues;

import debrief.transcript.reading.Direction;
import java.util.regex.Pattern;

/**
 * A line of a cue that may open with its speaker: {@code Ann: Hi}, {@code [Ann] Hi}, {@code >> Ann: Hi}, {@code - Hi}.
 *
 * @param mark what announces a change of speaker
 * @param label what stands where a name would; empty when nothing does
 * @param bracketed whether the label stands in square brackets
 * @param words after mark and label
 * @param unnamed after the mark, label included
 */
record SpeakerLine(Mark mark, String label, boolean bracketed, String words, String unnamed) {

    enum Mark {
        NONE,
        ARROWS,
        DASH
    }

    private static final int LONGEST_LABEL = 64;

    /** In round brackets stand sounds and asides, unless it is a counted speaker. */
    private static final Pattern ROUND = Pattern.compile("(?i)\\((?:speaker|spk)[ _:-]?\\d{1,3}\\)");

    /** {@code [Speaker:0]} */
    private static final Pattern COLON_NUMBER = Pattern.compile("(?i)^(speaker): ?(\\d{1,3})$");

    /** @param more whether the cue has lines below, so that brackets may hold their speaker's name: {@code (Ann Example)} */
    static SpeakerLine parse(String line, boolean more) {
        String text = Direction.stripped(line);
        if (more && text.length() > 2 && text.length() < LONGEST_LABEL && isBracketed(text)) {
            return new SpeakerLine(Mark.NONE, name(text.substring(1, text.length() - 1)), true, "", text);
        }
        if (text.startsWith(">>")) {
            return named(Mark.ARROWS, text.replaceFirst("^>++\\s*+", ""));
        }
        boolean dashed = text.startsWith("-") && !text.startsWith("--") || text.startsWith("\u2013");
        return dashed && text.length() > 1 && (text.charAt(1) == ' ' || startsWord(text.charAt(1)))
                ? named(Mark.DASH, text.substring(1).strip())
                : named(Mark.NONE, text);
    }

    /** The same line when a full stop or comma of the sentence before slipped in front of the name. */
    SpeakerLine withoutSlippedPunctuation() {
        boolean slipped = unnamed.length() > 2 && ".,;".indexOf(unnamed.charAt(0)) >= 0;
        return slipped && unnamed.charAt(1) == ' '
                ? named(mark, unnamed.substring(2).strip())
                : this;
    }

    private static boolean isBracketed(String text) {
        int last = text.length() - 1;
        return text.charAt(0) == '(' && text.indexOf(')') == last || text.charAt(0) == '[' && text.indexOf(']') == last;
    }

    private static boolean startsWord(char c) {
        return Character.isLetter(c) || c == '[' || c == '"' || c == '\u201c' || c == '\u00bf' || c == '\u00a1';
    }

    private static String name(String label) {
        return COLON_NUMBER.matcher(label.strip()).replaceFirst("$1 $2");
    }

    private static SpeakerLine named(Mark mark, String text) {
        boolean round = ROUND.matcher(text).lookingAt();
        if (text.startsWith("[") || round) {
            int close = text.indexOf(round ? ')' : ']');
            String rest = close < 2 || close > LONGEST_LABEL
                    ? ""
                    : text.substring(close + 1).strip();
            boolean colon = rest.startsWith(":");
            if (!rest.isEmpty()) {
                return new SpeakerLine(
                        mark,
                        name(text.substring(1, close)),
                        true,
                        colon ? rest.substring(1).strip() : rest,
                        text);
            }
        }
        int colon = colon(text);
        return colon < 0
                ? new SpeakerLine(mark, "", false, text, text)
                : new SpeakerLine(
                        mark,
                        text.substring(0, colon).strip(),
                        false,
                        text.substring(colon + 1).strip(),
                        text);
    }

    /** The first colon, if a blank or the line's end follows it; an ideographic one needs no blank. */
    private static int colon(String text) {
        int end = Math.min(text.length(), LONGEST_LABEL);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\uff1a') {
                return i;
            }
            if (c == ':') {
                return i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) ? i : -1;
            }
        }
        return -1;
    }
}
