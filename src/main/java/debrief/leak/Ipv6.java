package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses of the newer form that lead to one machine. A shortened one counts in the networks that are given out, which begin
 * with 2 or 3: "a::b" is as often C++ or a slice.
 */
final class Ipv6 implements LeakRule {

    private static final int LONGEST = 45;
    private static final int GROUPS = 8;
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    /** For documentation, for one house, for one cable, for many, and none. */
    private static final Pattern NOBODYS = Pattern.compile("(?i)2001:0?db8:|3fff:|f[cd]..:|fe[89ab].:|ff..:|0{1,4}:");

    @Override
    public Optional<Found> at(String text, int colon) {
        int start = colon;
        while (start > 0 && colon - start <= 4 && isHex(text.charAt(start - 1))) {
            start--;
        }
        if (colon == start || colon - start > 4 || Edges.isAlnum(text, start - 1) || Edges.is(text, start - 1, ':')) {
            return Optional.empty();
        }
        int end = colon;
        while (end < text.length() && end - start < LONGEST && (isHex(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        if (text.charAt(end - 1) == ':' && text.charAt(end - 2) != ':') {
            end--;
        }
        String address = text.substring(start, end);
        return Edges.isAlnum(text, end) || !isAddress(address) || isNobodys(address)
                ? Optional.empty()
                : Optional.of(new Found(Kind.IP, "IPv6 address", start, end));
    }

    private static boolean isAddress(String address) {
        int gap = address.indexOf("::");
        if (gap >= 0 && address.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        if (gap >= 0 && (gap < 4 || address.charAt(0) != '2' && address.charAt(0) != '3')) {
            return false;
        }
        List<String> groups =
                List.of(address.replaceFirst("::$", "").replace("::", ":").split(":", -1));
        return groups.stream().allMatch(group -> GROUP.matcher(group).matches())
                // "2001::" alone is a time of day or a slice as easily.
                && (gap < 0 ? groups.size() == GROUPS : groups.size() < GROUPS && groups.size() > 2);
    }

    private static boolean isNobodys(String address) {
        return NOBODYS.matcher(address).lookingAt();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }
}
