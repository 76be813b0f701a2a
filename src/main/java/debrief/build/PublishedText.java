package debrief.build;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A published file as whoever opens it reads it. */
final class PublishedText {

    /** What we render, or what a browser shows as text: a zero byte in it hides nothing. */
    private static final Set<String> TEXTS =
            Set.of("html", "md", "js", "css", "txt", "xml", "json", "svg", "csv", "webmanifest");

    /** As git tells a picture from a text. */
    private static final int TELLING = 8_000;

    private PublishedText() {}

    /** Empty when it is no text. */
    static Optional<String> text(String permalink, byte[] bytes) {
        Optional<Charset> charset = wide(bytes);
        if (charset.isEmpty() && !isNamedAsText(permalink) && zeros(bytes, 0, 1) > 0) {
            return Optional.empty();
        }
        return Optional.of(new String(bytes, charset.orElse(StandardCharsets.UTF_8)));
    }

    private static boolean isNamedAsText(String permalink) {
        return TEXTS.contains(
                permalink.substring(permalink.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** UTF-16 by its mark, or by zeros in every second byte and none in the others, as texts of Latin letters have them. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int looked = Math.min(TELLING, bytes.length) / 2;
        int first = zeros(bytes, 0, 2);
        int second = zeros(bytes, 1, 2);
        if (mark == 0xfffe || first == 0 && second > looked / 2) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return mark == 0xfeff || second == 0 && first > looked / 2
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static int zeros(byte[] bytes, int from, int step) {
        int zeros = 0;
        for (int i = from; i < Math.min(TELLING, bytes.length); i += step) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
