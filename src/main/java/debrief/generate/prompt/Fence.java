package debrief.generate.prompt;

import debrief.model.Fingerprint;
import java.util.List;

/**
 * Keeps what others said apart from what we say, by a word that they cannot know.
 *
 * @param nonce the same for the same data, and nowhere in them
 */
public record Fence(String nonce) {

    private static final int LENGTH = 12;

    public static Fence around(List<String> data) {
        String all = String.join("\u0000", data);
        for (int attempt = 0; ; attempt++) {
            String nonce = Fingerprint.of(List.of(attempt + "", all)).substring(0, LENGTH);
            if (!all.contains(nonce)) {
                return new Fence(nonce);
            }
        }
    }

    /** The data between two lines that nothing in them can imitate. */
    public String put(String name, String data) {
        return "<<<%s %s\n%s\n%s %s>>>".formatted(name, nonce, data, name, nonce);
    }
}
