package debrief.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in a text that somebody brings a letter stands that nobody can read any more: bytes of another encoding, or the sign that
 * a program puts in the place of such bytes.
 *
 * @param line from 1
 * @param column from 1, in characters as editors count them
 */
public record LostLetters(int line, int column, String what, String hint) {

    /** What stands for a letter that was not understood. */
    public static final char SIGN = '\ufffd';

    /** The place of the character at an index; an end of a line is {@code \n}, {@code \r} or both. */
    public static LostLetters at(String text, int index, String what, String hint) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new LostLetters(line, text.codePointCount(start, index) + 1, what, hint);
    }

    /** The first sign of a letter that was lost before the file came here. */
    public static Optional<LostLetters> in(String text) {
        int at = text.indexOf(SIGN);
        if (at < 0) {
            return Optional.empty();
        }
        long all = text.chars().filter(c -> c == SIGN).count();
        return Optional.of(at(
                text,
                at,
                all == 1
                        ? "a letter was lost here: " + SIGN + " stands in its place"
                        : String.format(
                                Locale.ROOT, "%,d letters were lost: %s stands in their place, here first", all, SIGN),
                "export the text again as UTF-8, or write what belongs here"));
    }

    /**
     * The first byte that is none of an encoding.
     *
     * @param from behind a byte order mark
     */
    public static Optional<LostLetters> in(byte[] bytes, int from, Charset charset) {
        ByteBuffer left = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer sound = CharBuffer.allocate(bytes.length + 1);
        CoderResult end = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(left, sound, true);
        if (!end.isError()) {
            return Optional.empty();
        }
        StringBuilder odd = new StringBuilder();
        for (int i = 0; i < Math.min(end.length(), left.remaining()); i++) {
            odd.append(String.format(Locale.ROOT, " %02X", bytes[left.position() + i]));
        }
        String before = sound.flip().toString();
        return Optional.of(at(
                before,
                before.length(),
                String.format(
                        Locale.ROOT, "byte %,d (%s) is not %s", left.position() + 1, odd.substring(1), charset.name()),
                "export the text again as UTF-8"));
    }

    /** In one sentence, where no place stands before it. */
    public String told() {
        return "line " + line + ", column " + column + ": " + what + "; " + hint;
    }

    /** The text with such a sign for each half of a character whose other half is missing: no encoding knows these. */
    public static String whole(String text) {
        char[] mended = {};
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    i++;
                } else {
                    mended = mended.length == 0 ? text.toCharArray() : mended;
                    mended[i] = SIGN;
                }
            }
        }
        return mended.length == 0 ? text : new String(mended);
    }
}
