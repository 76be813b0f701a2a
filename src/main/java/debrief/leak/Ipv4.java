package debrief.leak;

import debrief.names.Edges;
import java.util.Set;

/**
 * Addresses that lead to one machine in the world. Those that mean another machine in every house (loopback, private and
 * documentation networks, masks) and public resolvers, which everybody names, lead to nobody; a machine of a private network is one
 * only where the talk speaks of a host or address.
 */
final class Ipv4 {

    static final int GROUPS = 4;

    /** All four parts below this look like a version: "4.3.2.1". One address in four thousand does so too. */
    private static final int SMALL = 32;

    private static final Set<String> EVERYBODYS = Set.of(
            "8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 208.67.222.222 208.67.220.220 169.254.169.254".split(" ", -1));

    private Ipv4() {}

    static boolean isAddress(String text, DigitGroups groups) {
        if (groups.count() < GROUPS || !groups.areJoinedBy(".", GROUPS) || !groups.standAlone(GROUPS)) {
            return false;
        }
        int[] parts = new int[GROUPS];
        int largest = 0;
        for (int group = 0; group < GROUPS; group++) {
            String digits = groups.digits(group);
            if (digits.length() > 3 || digits.length() > 1 && digits.startsWith("0")) {
                return false;
            }
            parts[group] = Integer.parseInt(digits);
            largest = Math.max(largest, parts[group]);
        }
        boolean isVersion = Context.VERSION.isBefore(text, groups.start())
                || largest < SMALL && !Context.ADDRESS.isBefore(text, groups.start());
        return largest <= 255
                && !isVersion
                && (!isNobodys(parts) || isInternal(text, groups, parts))
                && !EVERYBODYS.contains(text.substring(groups.start(), groups.end(GROUPS)));
    }

    /** A machine of one house, where the talk calls it so; routers and networks have the same numbers everywhere. */
    private static boolean isInternal(String text, DigitGroups groups, int[] part) {
        boolean internal =
                part[0] == 10 || part[0] == 172 && part[1] >= 16 && part[1] < 32 || part[0] == 192 && part[1] == 168;
        return internal
                && part[3] > 2
                && part[3] < 254
                && !Edges.is(text, groups.end(GROUPS), '/')
                && Context.ADDRESS.isBefore(text, groups.start());
    }

    private static boolean isNobodys(int[] part) {
        return switch (part[0]) {
            case 0, 10, 127 -> true;
            case 172 -> part[1] >= 16 && part[1] < 32;
            case 169 -> part[1] == 254;
            case 192 -> part[1] == 168 || part[1] == 0 && (part[2] == 0 || part[2] == 2);
            case 198 -> part[1] == 51 && part[2] == 100 || part[1] == 18 || part[1] == 19;
            case 203 -> part[1] == 0 && part[2] == 113;
            case 224 -> part[1] == 0 && part[2] == 0;
            case 255 -> true;
            default -> false;
        };
    }
}
