package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** E-mail addresses, around their "@". Those at example domains count too: people put them for their own. */
final class Emails implements LeakRule {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String LOCAL_MARKS = "._%+'-";
    /** "icon@2x.png" is a file. */
    private static final Set<String> FILES = Set.of(
            "avif css gif html jar java jpeg jpg js json pdf png service svg txt webp xml yaml yml".split(" ", -1));

    @Override
    public Optional<Found> at(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && LOCAL_MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = domainEnd(text, at + 1);
        end = end < 0 ? SpokenEmails.domainEnd(text, at + 1) : end;
        if (start == at || end < 0 || text.substring(start, at).equals("git")) {
            return Optional.empty();
        }
        return Optional.of(new Found(Kind.EMAIL, "e-mail address", start, end));
    }

    /** @return where a domain with a top level ends, or -1 */
    static int domainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_DOMAIN && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
            end--;
        }
        String domain = text.substring(start, end).toLowerCase(Locale.ROOT);
        int dot = domain.lastIndexOf('.');
        String top = domain.substring(dot + 1);
        boolean fits = dot > 0
                && domain.charAt(0) != '.'
                && domain.charAt(0) != '-'
                && !domain.contains("..")
                && top.length() >= 2
                && (top.startsWith("xn--") || top.chars().allMatch(Character::isLetter))
                && !FILES.contains(top);
        return fits ? end : -1;
    }

    private static boolean isLocal(char c) {
        return Edges.isAlnum(c) || LOCAL_MARKS.indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Edges.isAlnum(c) || c == '.' || c == '-';
    }
}
