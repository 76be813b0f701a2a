package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code password = …}, {@code "api_key": "…"}: a name that promises a secret, and a value that is no word and no code. */
final class Assignments implements LeakRule {

    private record Promise(String word, String rule, int shortest, double leastEntropy) {}

    private static final List<Promise> PROMISES = List.of(
            new Promise("password", "password", 6, 2.3),
            new Promise("passwd", "password", 6, 2.3),
            new Promise("passphrase", "password", 8, 2.3),
            new Promise("passwort", "password", 6, 2.3),
            new Promise("pwd", "password", 6, 2.3),
            new Promise("dbpass", "password", 6, 2.3),
            new Promise("secret", "secret value", 8, 2.8),
            new Promise("apikey", "API key", 16, 3.2),
            new Promise("accesskey", "access key", 16, 3.2),
            new Promise("secretkey", "secret key", 16, 3.2),
            new Promise("accountkey", "access key", 16, 3.2),
            new Promise("privatekey", "secret key", 16, 3.2),
            new Promise("signingkey", "secret key", 16, 3.2),
            new Promise("encryptionkey", "secret key", 16, 3.2),
            new Promise("authkey", "secret key", 16, 3.2),
            new Promise("token", "token", 16, 3.2),
            new Promise("credentials", "secret value", 16, 3.2));

    private static final int LENGTH_OF_END = 3;

    /** The promises by how they end; most names end otherwise. */
    private static final Map<Integer, List<Promise>> BY_END = PROMISES.stream()
            .collect(Collectors.groupingBy(
                    promise -> end(promise.word(), promise.word().length())));

    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_VALUE = 300;
    private static final String OUTSIDE_VALUES = "\"'`\u201c\u201d\u2018\u2019<>()[]{},;|&\\";

    @Override
    public Optional<Found> at(String text, int at) {
        int name = at;
        while (name > 0 && at - name < LONGEST_GAP && " \t\"'`]\u201d*".indexOf(text.charAt(name - 1)) >= 0) {
            name--;
        }
        Optional<Promise> promise = promise(text, name);
        return promise.isEmpty() ? Optional.empty() : value(promise.get(), text, at + 1);
    }

    /** The three letters before a place as one number; 0 where they are none. */
    private static int end(String text, int to) {
        int number = 0;
        for (int i = to - LENGTH_OF_END; i < to; i++) {
            char c = text.charAt(i);
            if (!Edges.isAsciiLetter(c)) {
                return 0;
            }
            number = number * 32 + (c & 31);
        }
        return number;
    }

    private static Optional<Promise> promise(String text, int nameEnd) {
        List<Promise> promises =
                nameEnd < LENGTH_OF_END ? List.of() : BY_END.getOrDefault(end(text, nameEnd), List.of());
        for (Promise promise : promises) {
            if (endsWith(text, nameEnd, promise.word())) {
                return Optional.of(promise);
            }
        }
        return Optional.empty();
    }

    /** Whether these letters stand last before a place: "API_KEY" ends with "apikey". */
    private static boolean endsWith(String text, int end, String word) {
        int left = word.length();
        for (int at = end - 1; at >= 0 && left > 0; at--) {
            char c = text.charAt(at);
            if (Edges.isAsciiLetter(c) ? Character.toLowerCase(c) != word.charAt(--left) : "_-. ".indexOf(c) < 0) {
                return false;
            }
        }
        return left == 0;
    }

    private static Optional<Found> value(Promise promise, String text, int from) {
        int start = from;
        while (start < text.length()
                && start - from < LONGEST_GAP
                && " \t=>\"'`\u201c\\*".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start <= LONGEST_VALUE && isValue(text.charAt(end))) {
            end++;
        }
        while (end > start && ".:!?*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String value = text.substring(start, end);
        return isSecret(promise, value) && !isCode(value, text, end)
                ? Optional.of(new Found(Kind.SECRET, promise.rule(), start, end))
                : Optional.empty();
    }

    private static boolean isValue(char c) {
        return !Edges.isSpace(c) && OUTSIDE_VALUES.indexOf(c) < 0;
    }

    private static boolean isSecret(Promise promise, String value) {
        return value.length() >= promise.shortest()
                && value.length() <= LONGEST_VALUE
                && value.chars().anyMatch(Character::isLetter)
                && value.chars().anyMatch(Character::isDigit)
                && Dummies.entropy(value) >= promise.leastEntropy()
                && !Dummies.isDummy(value);
    }

    /** A call, a variable, a path or an address of where the secret lies. */
    private static boolean isCode(String value, String text, int end) {
        return end < text.length() && "([{".indexOf(text.charAt(end)) >= 0
                || "$%@/#".indexOf(value.charAt(0)) >= 0
                || value.contains("://")
                || value.matches("[A-Za-z_]\\w*(?:(?:\\.|->|::)[A-Za-z_]\\w*)+");
    }
}
