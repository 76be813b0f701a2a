package debrief.lock;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public file {@code lock.json} of a locked site: its salt, for the next build, and how its key is made.
 *
 * @param check that of the lock: with another passphrase the site gets another salt
 */
public record LockFile(Salt salt, String check) {

    public static final String NAME = "lock.json";

    private static final Pattern SALT = Pattern.compile("\"salt\":\\s*\"([0-9a-f]{" + 2 * Salt.LENGTH + "})\"");

    private static final Pattern CHECK = Pattern.compile("\"check\":\\s*\"([0-9a-f]{16})\"");

    /** Nothing when it is no file of ours: then the site gets a new salt. */
    public static Optional<LockFile> parse(String text) {
        Matcher salt = SALT.matcher(text);
        Matcher check = CHECK.matcher(text);
        return text.contains("\"debrief-lock-1\"") && salt.find() && check.find()
                ? Optional.of(new LockFile(Salt.of(salt.group(1)), check.group(1)))
                : Optional.empty();
    }

    public String text() {
        return """
                {
                  "format": "debrief-lock-1",
                  "cipher": "AES-256-GCM",
                  "key": "PBKDF2-HMAC-SHA256",
                  "rounds": ROUNDS,
                  "salt": "SALT",
                  "check": "CHECK"
                }
                """
                // No format: other machines write other digits.
                .replace("ROUNDS", Integer.toString(Lock.ROUNDS))
                .replace("SALT", salt.hex())
                .replace("CHECK", check);
    }
}
