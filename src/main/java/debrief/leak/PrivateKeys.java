package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of private keys with something in them; a heading alone is talk about keys. */
final class PrivateKeys implements LeakRule {

    private static final String BEGIN = "-----BEGIN ";
    private static final Pattern HEADING = Pattern.compile("-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----");
    private static final int LONGEST_HEADING = 70;
    private static final int LONGEST_BLOCK = 16_384;
    private static final int FEWEST = 32;

    @Override
    public Optional<Found> at(String text, int at) {
        if (!text.startsWith(BEGIN, at)) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(Edges.after(text, at, LONGEST_HEADING));
        if (!heading.lookingAt()) {
            return Optional.empty();
        }
        int start = at + heading.end();
        int end = start;
        int body = 0;
        int last = Math.min(text.length(), start + LONGEST_BLOCK);
        while (end < last && isBody(text.charAt(end)) && !text.startsWith("-----", end)) {
            body += Edges.isSpace(text.charAt(end)) ? 0 : 1;
            end++;
        }
        if (text.startsWith("-----END ", end)) {
            int close = Edges.after(text, end + 5, LONGEST_HEADING).indexOf("-----");
            end = close < 0 ? end : end + 5 + close + 5;
        }
        return body < FEWEST ? Optional.empty() : Optional.of(new Found(Kind.SECRET, "private key", at, end));
    }

    /** Base64, a header line as "Proc-Type: 4,ENCRYPTED", line ends as text. */
    private static boolean isBody(char c) {
        return Edges.isSpace(c) || c < 128 && Edges.isAlnum(c) || "+/=\\-:,.\"'".indexOf(c) >= 0;
    }
}
