package debrief.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Who may look at a preview: whoever was told its address, and its own pages.
 *
 * <p>Every other page in the same browser can send requests to this machine. It can read no answer of another origin, but it
 * can run one as a script, frame it, or measure it. So the whole preview lies below a path that nobody can guess, what a
 * browser says about where a request comes from is believed (Fetch Metadata, {@code Origin}), and answers forbid what remains.
 */
public final class Door {

    /** 128 bits: more than anybody can try. */
    private static final int BYTES = 16;

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final String path;

    private Door(String path) {
        this.path = path;
    }

    /** A preview's door; its address is another one each time. */
    public static Door create() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new Door("/" + Base64.getUrlEncoder().withoutPadding().encodeToString(key) + "/");
    }

    /** What every address of the preview begins with, as {@code /qK3…/}. */
    public String path() {
        return path;
    }

    /** Why a request gets nothing; empty for one that may come in. */
    Optional<Refusal> refuse(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String host = headers.getFirst("Host");
        // A page elsewhere that makes its host name point here must not read the portfolio (DNS rebinding).
        if (host == null || !host.matches("(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?")) {
            return Optional.of(new Refusal(403, "This preview answers on this machine only."));
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Optional.of(new Refusal(405, "This preview can only be looked at."));
        }
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        if (origin != null && !origin.equals("http://" + host) || site != null && !OWN_SITES.contains(site)) {
            return Optional.of(new Refusal(
                    403, "This preview answers its own pages only. Type or paste its address into the browser."));
        }
        if (!isBelow(exchange.getRequestURI().getPath())) {
            return Optional.of(
                    new Refusal(404, "This preview has an address of its own: the one that 'debrief serve' printed."));
        }
        return Optional.empty();
    }

    /** Compared in a time that tells nothing about how much of a guess is right. */
    private boolean isBelow(String asked) {
        return asked.length() >= path.length()
                && MessageDigest.isEqual(bytes(asked.substring(0, path.length())), bytes(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What every answer says, so that no other page can use it, and no page that is linked to learns the address. */
    static void guard(Headers answer) {
        answer.set("Cache-Control", "no-store");
        answer.set("X-Content-Type-Options", "nosniff");
        answer.set("Cross-Origin-Resource-Policy", "same-origin");
        answer.set("Cross-Origin-Opener-Policy", "same-origin");
        answer.set("Content-Security-Policy", "frame-ancestors 'none'");
        answer.set("X-Frame-Options", "DENY");
        answer.set("Referrer-Policy", "no-referrer");
    }

    /**
     * A request that gets nothing.
     *
     * @param status of HTTP
     */
    record Refusal(int status, String why) {}
}
