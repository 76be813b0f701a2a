package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom and with what an address logs in: {@code postgres://somebody:their-password@host}. */
final class UrlPasswords implements LeakRule {

    private static final int LONGEST = 256;

    /** What examples have there, and what every fresh server has. */
    private static final Set<String> NO_SECRETS =
            Set.of("admin guest mysql pass password passwd postgres pw pwd root secret test token user".split(" ", -1));

    @Override
    public Optional<Found> at(String text, int colon) {
        if (!text.startsWith("//", colon + 1) || !Edges.isAlnum(text, colon - 1)) {
            return Optional.empty();
        }
        int start = colon + 3;
        int separator = -1;
        int end = -1;
        for (int i = start; i < text.length() && i - start < LONGEST && !endsAuthority(text.charAt(i)); i++) {
            if (text.charAt(i) == '@') {
                end = i;
            } else if (text.charAt(i) == ':' && separator < 0) {
                separator = i;
            }
        }
        if (separator < 0 || end <= separator + 1) {
            return Optional.empty();
        }
        return isSecret(text.substring(separator + 1, end))
                ? Optional.of(new Found(Kind.SECRET, "password in a URL", start, end))
                : Optional.empty();
    }

    private static boolean endsAuthority(char c) {
        return Edges.isSpace(c) || "/?#\"'`<>\\".indexOf(c) >= 0;
    }

    private static boolean isSecret(String password) {
        char first = password.charAt(0);
        return "${%[*(".indexOf(first) < 0
                && !NO_SECRETS.contains(password.toLowerCase(Locale.ROOT))
                && !Dummies.isWritten(password);
    }
}
