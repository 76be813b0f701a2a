package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Place;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.leak.LeakScan;
import debrief.leak.LeakScan.Found;
import debrief.model.Visibility;
import debrief.talk.Said;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Personal data in an interview that is public, and secrets of machines in any: an address, a number of a person's, a key.
 *
 * <p>Declared names are no finding: a profile that hides them replaces them. No finding repeats a secret.
 */
final class PrivateData implements EvidenceRule {

    /** Enough of a secret to find it in a file, and too little to use it. */
    private static final int SHOWN = 5;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.PRIVATE_DATA;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        boolean isPublic = dossier.interview().setting().visibility() == Visibility.PUBLIC
                && !dossier.interview().setting().draft();
        Set<String> open = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        open.addAll(dossier.shared().portfolio().open());
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            boolean isShown = isPublic && !reviewed.exchange().hidden();
            for (Said turn : reviewed.turns()) {
                look(turn.turn().text(), reviewed.place("", turn.id()), isShown, open, found);
            }
            for (ReportText passage : reviewed.texts()) {
                look(passage.whole(), passage.place(), isShown, open, found);
            }
        }
        dossier.overall().forEach(passage -> look(passage.whole(), passage.place(), isPublic, open, found));
    }

    private static void look(String text, Place place, boolean isPublic, Set<String> open, Findings found) {
        for (Found one : LeakScan.NONE.in(text)) {
            boolean secret = one.kind() == LeakScan.Kind.SECRET;
            boolean allowed = open.contains(text.substring(one.start(), one.end()));
            if (!allowed && (secret || isPublic)) {
                int end = secret ? Math.min(one.start() + SHOWN, one.end()) : one.end();
                found.add(
                        // No finding carries a secret along in its bullet.
                        secret ? Place.of(place.interview(), place.exchange(), place.section(), place.turn()) : place,
                        text.substring(one.start(), end),
                        "%s stands here%s"
                                .formatted(article(one.rule()), secret ? "" : ", and the interview is public"),
                        secret
                                ? "take it out, and make a new one: whoever read the file has it"
                                : "take it out, or set 'visibility: private' in interview.yaml");
            }
        }
    }

    private static String article(String rule) {
        return ("aeiou".indexOf(rule.toLowerCase(Locale.ROOT).charAt(0)) >= 0 ? "an " : "a ") + rule;
    }
}
