package debrief.llm;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reply's bytes as text, and what is wrong with it when it is no reply. */
final class ReplyText {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:+-]{1,40})");

    private ReplyText() {}

    /** Empty when the bytes are in no known charset: {@link #fault} tells that from an empty body. */
    static String of(Received received) {
        // RFC 8259: JSON is UTF-8, whatever the header says; the header is asked when it is not.
        byte[] body = received.body();
        String text = decoded(body, StandardCharsets.UTF_8)
                .or(() -> declared(received).flatMap(charset -> decoded(body, charset)))
                .orElse("");
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(Received received) {
        Matcher charset = CHARSET.matcher(received.header("content-type"));
        try {
            return charset.find() ? Optional.of(Charset.forName(charset.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * For the end of a sentence: what came instead of a reply, and what to do.
     *
     * @param json whether it is JSON of another kind
     */
    static String fault(Received received, String text, boolean json) {
        if (received.isEmpty() || !text.isEmpty() && text.isBlank()) {
            return "an empty body; try again later";
        }
        if (Complaint.isPage(text)) {
            return "a web page instead of JSON: a proxy or a login page may stand between; check the base URL";
        }
        if (text.isEmpty()) {
            return "bytes that are no text; try again later";
        }
        return json
                ? "JSON that holds no reply; check the base URL, or try again later"
                : "half a reply, or something that is no JSON; try again later";
    }
}
