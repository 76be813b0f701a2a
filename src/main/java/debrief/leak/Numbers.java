package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import java.util.Optional;

/** What a row of digits may be: the address of a machine, a social security or other national number, a card, a phone; tried in this order. */
final class Numbers implements LeakRule {

    private static final int FEWEST = 4;
    private static final int FEWEST_OF_A_STATE = 6;
    private static final LeakRule IDS = new NationalIds();

    @Override
    public Optional<Found> at(String text, int at) {
        if (at > 0 && "_.-/".indexOf(text.charAt(at - 1)) >= 0 && Edges.isAlnum(text, at - 2)) {
            return Optional.empty();
        }
        if (!DigitGroups.goesOn(text, at + 1)) {
            return Optional.empty();
        }
        DigitGroups groups = DigitGroups.at(text, at);
        if (groups.size(groups.count()) < FEWEST) {
            return Optional.empty();
        }
        if (Ipv4.isAddress(text, groups)) {
            return Optional.of(new Found(Kind.IP, "IPv4 address", at, groups.end(Ipv4.GROUPS)));
        }
        int end = SocialSecurity.end(text, groups);
        if (end > 0) {
            return Optional.of(new Found(Kind.SSN, "US social security number", at, end));
        }
        end = Aadhaar.end(text, groups);
        if (end > 0) {
            return Optional.of(new Found(Kind.SSN, "Indian identity number (Aadhaar)", at, end));
        }
        Optional<Found> national =
                groups.size(groups.count()) < FEWEST_OF_A_STATE ? Optional.empty() : IDS.at(text, at);
        if (national.isPresent()) {
            return national;
        }
        end = Cards.end(text, groups);
        if (end > 0) {
            return Optional.of(new Found(Kind.CARD, "payment card number", at, end));
        }
        return Phones.at(text, groups);
    }
}
