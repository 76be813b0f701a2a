package debrief.transcript.file;

import debrief.problem.LostLetters;
import debrief.transcript.reading.TranscriptFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. In this order: what {@code interview.yaml} says, a byte order mark, UTF-16 and UTF-32 by their zero bytes,
 * ISO-2022 by its escapes, strict UTF-8, UTF-8 with a few broken places, the detector's guess, windows-1252. Whatever is guessed
 * or lost is told at its place.
 */
public final class SourceDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** How letters that could not be read are told; nothing more need be said of them. */
    private static final String SHOWN = ", shown as ";

    private final byte[] bytes;
    private final ByteLook look;
    private final List<LostLetters> doubts = new ArrayList<>();

    private SourceDecoder(byte[] bytes) {
        this.bytes = bytes;
        this.look = new ByteLook(bytes);
    }

    /** @param override what the user declared; null lets the bytes speak */
    public static TranscriptFile decode(byte[] bytes, @Nullable Charset override) {
        SourceDecoder decoder = new SourceDecoder(bytes);
        String text = decoder.text(override);
        int twice = encodedTwice(text);
        if (twice >= 0) {
            decoder.doubts.add(LostLetters.at(
                    text, twice, "letters look encoded twice, as \"Ã©\" for \"é\"", "save the file again as UTF-8"));
        }
        if (decoder.doubts.stream().noneMatch(doubt -> doubt.what().contains(SHOWN))) {
            LostLetters.in(text).ifPresent(decoder.doubts::add);
        }
        return new TranscriptFile(bytes, text, decoder.doubts);
    }

    private String text(@Nullable Charset override) {
        if (FileKind.of(bytes).isPresent()) {
            return "";
        }
        if (override != null) {
            return declared(override);
        }
        String marked = byMark();
        if (marked != null) {
            return marked;
        }
        Charset utf16 = look.byZeros();
        if (utf16 != null) {
            return marked(utf16, 0);
        }
        Optional<String> wide = wide();
        if (wide.isPresent()) {
            return lines(wide.get());
        }
        if (look.looksBinary()) {
            return "";
        }
        String utf8 = lenient(StandardCharsets.UTF_8);
        // without a replacement every byte was right; with one it may have stood there
        boolean sound = utf8.indexOf(LostLetters.SIGN) < 0
                || strict(StandardCharsets.UTF_8, bytes.length).isPresent();
        return lines(sound ? utf8 : guessed());
    }

    private String declared(Charset charset) {
        String text = marked(charset, 0);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private @Nullable String byMark() {
        // UTF-32's little-endian mark begins with UTF-16's
        if (opens(0xff, 0xfe, 0, 0) && bytes.length % 4 == 0) {
            return marked(UTF_32LE, 4);
        }
        if (opens(0, 0, 0xfe, 0xff)) {
            return marked(UTF_32BE, 4);
        }
        if (opens(0xef, 0xbb, 0xbf)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (opens(0xff, 0xfe)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        return opens(0xfe, 0xff) ? marked(StandardCharsets.UTF_16BE, 2) : null;
    }

    private String marked(Charset charset, int mark) {
        String text = new String(bytes, mark, bytes.length - mark, charset);
        if (text.indexOf(LostLetters.SIGN) >= 0) {
            broken(charset, mark);
        }
        return lines(text);
    }

    private boolean opens(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private String guessed() {
        String utf8 = lenient(StandardCharsets.UTF_8);
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            broken += c == LostLetters.SIGN && (i == 0 || utf8.charAt(i - 1) != c) ? 1 : 0;
            sound += c > 0x7f && c != LostLetters.SIGN ? 1 : 0;
        }
        if (sound > 0 && endsInsideCharacter() || sound > 2 * broken) {
            broken(StandardCharsets.UTF_8, 0);
            return utf8;
        }
        if (!look.isMostlyAscii()) {
            Charset detected = look.detected();
            Optional<String> text = detected == null ? Optional.empty() : strict(detected, bytes.length);
            if (detected != null && text.isPresent()) {
                guess(detected);
                return text.get();
            }
        }
        guess(WINDOWS_1252);
        return lenient(WINDOWS_1252);
    }

    private void guess(Charset charset) {
        LostLetters.in(bytes, 0, StandardCharsets.UTF_8)
                .ifPresent(odd -> doubts.add(new LostLetters(
                        odd.line(),
                        odd.column(),
                        odd.what() + ", so the file was read as " + charset.name() + ", a guess",
                        "if letters look wrong, export it again as UTF-8, or set 'encoding' in interview.yaml")));
    }

    private void broken(Charset charset, int mark) {
        LostLetters.in(bytes, mark, charset)
                .ifPresent(odd -> doubts.add(new LostLetters(
                        odd.line(),
                        odd.column(),
                        odd.what() + SHOWN + LostLetters.SIGN,
                        endsInsideCharacter()
                                ? "the file ends in the middle of a character: it may have been cut off"
                                : odd.hint())));
    }

    /** Scripts in which a zero byte is rare, and encodings that change with escapes. */
    private Optional<String> wide() {
        for (Charset utf32 :
                look.hasZero() && bytes.length % 4 == 0 ? List.of(UTF_32LE, UTF_32BE) : List.<Charset>of()) {
            Optional<String> text = strict(utf32, bytes.length);
            if (text.isPresent()) {
                return text;
            }
        }
        List<Charset> utf16 = look.perhapsUtf16();
        if (!utf16.isEmpty()
                && (look.looksBinary()
                        || strict(StandardCharsets.UTF_8, bytes.length).isEmpty())) {
            return utf16.stream()
                    .flatMap(charset -> strict(charset, bytes.length).stream())
                    .filter(ByteLook::readsAsText)
                    .findFirst();
        }
        Charset escaped = look.hasEscapes() ? look.detected() : null;
        return escaped == null ? Optional.empty() : strict(escaped, bytes.length);
    }

    private boolean endsInsideCharacter() {
        for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
            int b = bytes[bytes.length - cut] & 0xff;
            int length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : b >= 0xc0 ? 2 : 1;
            if (length > 1) {
                return length > cut
                        && strict(StandardCharsets.UTF_8, bytes.length - cut).isPresent();
            }
        }
        return false;
    }

    private Optional<String> strict(Charset charset, int length) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    private String lenient(Charset charset) {
        return new String(bytes, charset);
    }

    /** UTF-8 read as windows-1252 and saved as UTF-8 again: the first byte of a pair became Â or Ã, or â€. */
    private static int encodedTwice(String text) {
        int first = -1;
        int twice = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                boolean pair = (c == '\u00c2' || c == '\u00c3') && next >= 0x80 && next <= 0xbf
                        || c == '\u00e2' && next == '\u20ac';
                first = pair && twice == 0 ? i : first;
                twice += pair ? 1 : 0;
                other += pair ? 0 : 1;
                i += pair ? 1 : 0;
            }
        }
        return other <= 2 * twice ? first : -1;
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
