package debrief.site;

import debrief.evidence.Sign;
import debrief.model.Exchange;
import debrief.site.Prose.Badge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The texts of one interview with what the evidence check says of their sentences. */
record Signed(Talk talk, Signs signs) {

    /** What one sentence is told at most once. */
    private record Told(Sign.Kind kind, int at, int turn) {}

    /** A text on one question. */
    Prose prose(Exchange exchange, String text) {
        return prose(exchange.id(), text);
    }

    /** A text on the interview as a whole. */
    Prose prose(String text) {
        return prose("", text);
    }

    private Prose prose(String exchange, String text) {
        if (text.isEmpty()) {
            return Prose.NONE;
        }
        Set<Told> told = new HashSet<>();
        List<Badge> badges = new ArrayList<>();
        for (Sign sign : signs.of(talk.interview().id(), exchange, text)) {
            if (told.add(new Told(sign.kind(), sign.at(), sign.turn()))) {
                badges.add(new Badge(
                        sign.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        sign.at(),
                        sign.words(),
                        sign.turn(),
                        sign.turn() == 0 ? "" : talk.whereIs(sign.turn(), exchange)));
            }
        }
        return new Prose(text, badges);
    }
}
