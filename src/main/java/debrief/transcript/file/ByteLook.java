package debrief.transcript.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** What a file's bytes look like when nothing in them says how to read them. */
final class ByteLook {

    private static final int SAMPLE = 65_536;

    /** Nobody exports MacCyrillic, for which the detector takes short windows-1251; KOI8-U has all letters of KOI8-R, and more. */
    private static final Map<String, String> MEANT = Map.of("MACCYRILLIC", "windows-1251", "KOI8-R", "KOI8-U");

    private final byte[] bytes;

    ByteLook(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Latin text in UTF-16 has a zero in nearly every pair, always on the same side. */
    @Nullable
    Charset byZeros() {
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = end / 2;
        if (odd * 5 > pairs * 2 && even * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 5 > pairs * 2 && odd * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    boolean hasZero() {
        return count(0, 1) > 0;
    }

    /** As ISO-2022 has them. */
    boolean hasEscapes() {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i - 1] == 0x1b && bytes[i] == '$') {
                return true;
            }
        }
        return false;
    }

    /**
     * Text of any script in UTF-16 has blanks and ends of lines, and so zeros, where no text in bytes has any. It may still be
     * something else: see {@link #readsAsText}.
     *
     * @return the likelier side first
     */
    List<Charset> perhapsUtf16() {
        if (bytes.length % 2 != 0 || !hasZero() || mostlyLatinLetters()) {
            return List.of();
        }
        return count(0, 2) > count(1, 2)
                ? List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    /** Bytes that were taken two by two the wrong way, or that are no text, make characters that nobody writes. */
    static boolean readsAsText(String text) {
        return text.chars().anyMatch(c -> c == ' ' || c == '\n')
                && text.codePoints()
                        .allMatch(c -> Character.isDefined(c)
                                && Character.getType(c) != Character.PRIVATE_USE
                                && (!Character.isISOControl(c) || Character.isWhitespace(c)));
    }

    private boolean mostlyLatinLetters() {
        int letters = 0;
        for (byte b : bytes) {
            letters += b > 0 && Character.isLetter(b) || b == ' ' ? 1 : 0;
        }
        return letters * 10L > bytes.length * 7L;
    }

    private int count(int from, int step) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += step) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** More than a tenth control characters, where no signature says that it is text. */
    boolean looksBinary() {
        if (new String(bytes, 0, Math.min(6, bytes.length), StandardCharsets.US_ASCII).equals("WEBVTT")) {
            return false;
        }
        int end = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i] & 0xff;
            controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7f ? 1 : 0;
        }
        return controls * 10 > end;
    }

    /**
     * Western text in one byte a character: high bytes are few and stand alone. The detector takes three curly quotes for an
     * Asian encoding, so it is not asked.
     */
    boolean isMostlyAscii() {
        int high = 0;
        int letters = 0;
        int alone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean neighbour = i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0;
                alone += neighbour ? 0 : 1;
            } else if (Character.isLetter(bytes[i])) {
                letters++;
            }
        }
        return (long) high * 100 < (high + letters) * 15L && alone * 10L >= high * 6L;
    }

    /** Null when the detector does not know, or names a charset that Java lacks. */
    @Nullable
    Charset detected() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            return name == null ? null : Charset.forName(MEANT.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
