package debrief.generate.checks;

import debrief.evidence.reading.QuoteReading;
import debrief.evidence.reading.QuoteReading.Quoted;
import debrief.evidence.reading.QuoteReading.Verdict;
import debrief.evidence.reading.QuoteSearch;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.Voice;
import debrief.generate.prompt.Ground;
import debrief.talk.Said;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in quotation marks that are meant to have been said were said, and stand in the speaker's own words.
 *
 * <p>What differs only by slips, marks or a hesitation left out is mended, and that is told.
 */
public final class QuoteCheck implements Check {

    private static final int SHOWN = 120;
    private static final Pattern PLACE = Pattern.compile("(?i)^[\\s,]*\\(?(?:in )?turn (\\d{1,5})\\b");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (Voice.of(part.key()) == Voice.CANDIDATE) {
            return part;
        }
        List<Said> turns = ground.turns().stream().map(Said::of).toList();
        return part.written((bullet, text) -> mended(part.key(), bullet, text, turns, ground, found));
    }

    private static String mended(String key, int bullet, String text, List<Said> turns, Ground ground, Verdicts found) {
        QuoteReading reading = ground.testimony().quotes().get();
        StringBuilder mended = new StringBuilder(text);
        List<Quoted> quotes = reading.in(ReportText.in(key, text, turns));
        // From the last, so that the places of those before stay.
        for (int i = quotes.size() - 1; i >= 0; i--) {
            Quoted quoted = quotes.get(i);
            String words = quoted.quotation().words();
            placed(quoted, bullet, ground, found);
            if (quoted.verdict() == Verdict.NOWHERE) {
                found.fault(bullet, "nobody says \"%s\"; %s".formatted(words, nearest(words, reading)));
            } else if (quoted.verdict() == Verdict.MISATTRIBUTED) {
                boolean candidates = ground.testimony().turn(quoted.turn()).byCandidate();
                found.fault(
                        bullet,
                        "\"%s\" is the %s's, in t%d; say so, or quote the other's own words"
                                .formatted(words, candidates ? "candidate" : "interviewer", quoted.turn()));
            } else if (quoted.meant() && !Exact.is(words, quoted.said())) {
                int at = text.indexOf(words, quoted.quotation().start());
                mended.replace(at, at + words.length(), quoted.said());
                found.repaired(bullet, Exact.told(words, quoted.said(), quoted.turn()));
            }
        }
        return mended.toString();
    }

    /** "…" (turn 12): the turn behind the quote holds it. */
    private static void placed(Quoted quoted, int bullet, Ground ground, Verdicts found) {
        Matcher named = PLACE.matcher(quoted.quotation().tail());
        if (quoted.turn() > 0 && named.find()) {
            ground.turn(Integer.parseInt(named.group(1)))
                    .filter(turn ->
                            !QuoteSearch.in(quoted.quotation().words(), turn).isFound())
                    .ifPresent(turn -> found.fault(
                            bullet,
                            "\"%s\" stands in t%d, not in t%d"
                                    .formatted(quoted.quotation().words(), quoted.turn(), turn.id())));
        }
    }

    private static String nearest(String words, QuoteReading reading) {
        return reading.nearest(words)
                .map(turn -> {
                    String said = turn.spoken().strip();
                    return "t%d says \"%s\"; copy the words exactly or leave the quotation marks out"
                            .formatted(turn.id(), said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said);
                })
                .orElse("quote what was said, or leave the quotation marks out");
    }
}
