package debrief.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Keeps what others said apart from what we say, by a word that they cannot know.
 *
 * @param nonce the same for the same data, and nowhere in them
 */
record Fence(String nonce) {

    private static final int LENGTH = 12;

    static Fence around(List<String> data) {
        String all = String.join("\u0000", data);
        for (int attempt = 0; ; attempt++) {
            String nonce = hash(attempt + "\u0000" + all).substring(0, LENGTH);
            if (!all.contains(nonce)) {
                return new Fence(nonce);
            }
        }
    }

    /** The data between two lines that nothing in them can imitate. */
    String put(String name, String data) {
        return "<<<%s %s\n%s\n%s %s>>>".formatted(name, nonce, data, name, nonce);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
