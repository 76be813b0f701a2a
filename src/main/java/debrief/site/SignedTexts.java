package debrief.site;

import debrief.model.Exchange;
import debrief.model.Keyed;
import debrief.site.page.Prose;
import debrief.site.page.Prose.Badge;
import java.util.List;

/** The texts of one interview with what the evidence check says of their sentences. */
record SignedTexts(ShownInterview talk, Signs signs) {

    /** A text on one question. */
    Prose prose(Exchange exchange, String text) {
        return prose(exchange.id(), text);
    }

    /** A text on the interview as a whole. */
    Prose prose(String text) {
        return prose("", text);
    }

    /** @param exchange an id; empty for a text on the interview as a whole */
    Prose prose(String exchange, String text) {
        if (text.isEmpty()) {
            return Prose.NONE;
        }
        List<Badge> badges = signs.of(talk.interview().id(), exchange, text).stream()
                .map(sign -> new Badge(
                        Keyed.key(sign.kind()),
                        sign.at(),
                        sign.words(),
                        sign.turn(),
                        sign.turn() == 0 ? "" : talk.whereIs(sign.turn(), exchange)))
                .toList();
        return new Prose(text, badges, talk.link(exchange).to());
    }
}
