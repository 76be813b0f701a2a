package debrief.llm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a secret out of texts that others wrote: plain, in either case, in base64 at any offset, and
 * escaped for a URL or for JSON, however often. A stretch of it is enough to be hidden, since servers like to cut what they echo.
 */
final class Redaction {

    /** Long enough to be no coincidence, short enough to be of no use. */
    private static final int STRETCH = 8;

    /** So long that a reply which holds it was made from the secret; whoever sets a short one means no secret. */
    private static final int GIVEN_AWAY = 16;

    private static final String HIDDEN = "[key]";
    private static final Pattern ESCAPE = Pattern.compile("\\\\+u([0-9a-fA-F]{4})|%([0-9a-fA-F]{2})|\\\\+([/\"])");

    private final List<String> forms = new ArrayList<>();

    Redaction(String secret) {
        if (secret.isEmpty()) {
            return;
        }
        forms.add(lower(secret));
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = ("\0".repeat(offset) + secret).getBytes(StandardCharsets.UTF_8);
            for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                String whole = encoder.withoutPadding().encodeToString(shifted);
                // The ends also depend on the bytes beside the secret.
                int from = offset == 0 ? 0 : offset + 1;
                int to = whole.length() - (shifted.length % 3 == 0 ? 0 : 1);
                if (to - from >= STRETCH) {
                    forms.add(lower(whole.substring(from, to)));
                }
            }
        }
    }

    /** The text without the secret, and with its escapes resolved: one of them might be a disguise. */
    String hide(String text) {
        String shown = cut(text);
        for (String resolved = resolved(shown); !resolved.equals(shown); resolved = resolved(shown)) {
            shown = cut(resolved);
        }
        return shown;
    }

    /** Whether a text gives so much of the secret away that it must not be kept at all. */
    boolean isTold(String text) {
        String lower = lower(text);
        for (String resolved = lower(resolved(lower)); !isIn(lower); resolved = lower(resolved(lower))) {
            if (resolved.equals(lower)) {
                return false;
            }
            lower = resolved;
        }
        return true;
    }

    private boolean isIn(String text) {
        for (String form : forms) {
            for (int start = 0; start + GIVEN_AWAY <= form.length(); start++) {
                if (text.contains(form.substring(start, start + GIVEN_AWAY))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String resolved(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
    }

    private static String letter(MatchResult match) {
        if (match.group(3) != null) {
            return match.group(3);
        }
        String digits = match.group(1) != null ? match.group(1) : match.group(2);
        return String.valueOf((char) Integer.parseInt(digits, 16));
    }

    private String cut(String text) {
        BitSet hidden = hidden(lower(text));
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(at)) {
            kept.append(text, at, from).append(HIDDEN);
            at = hidden.nextClearBit(from);
        }
        return kept.append(text, at, text.length()).toString();
    }

    private BitSet hidden(String text) {
        BitSet hidden = new BitSet();
        for (String form : forms) {
            int size = Math.min(STRETCH, form.length());
            for (int start = 0; start + size <= form.length(); start++) {
                String stretch = form.substring(start, start + size);
                for (int at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
                    hidden.set(at, at + size);
                }
            }
        }
        return hidden;
    }

    /** Keeps the length, which lower case in general does not. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 'A' && letter <= 'Z') {
                lower.setCharAt(at, (char) (letter + 'a' - 'A'));
            }
        }
        return lower.toString();
    }
}
