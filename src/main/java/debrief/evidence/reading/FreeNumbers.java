package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Numerals;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers that nobody has to have told: they order a speech, count the talk, or belong to the technology. */
final class FreeNumbers {

    /** "Two reasons" orders a speech, it tells nothing. */
    private static final Set<String> ORDERING = new HashSet<>(WordList.read(FreeNumbers.class, "ordering.txt"));

    /** What a coach counts in a talk. */
    private static final Set<String> TALK = new HashSet<>(WordList.read(FreeNumbers.class, "talk.txt"));

    private static final Set<String> POINTING = Set.of("the", "these", "those", "all", "any", "other", "between");
    private static final Set<String> CODES = Set.of(
            ("status http https code codes error errors port ports version rfc level o python java react angular vue es tls tcp utf sha"
                            + " x p base")
                    .split(" ", -1));
    private static final Set<String> SIZES = Set.of("bit", "bits", "byte", "bytes");

    /** "One day", "two days later". */
    private static final Set<String> DAYS = Set.of("day", "days", "morning", "evening", "tag", "tage");

    /** "You spoke for 90 seconds". */
    private static final Set<String> SPEAKING =
            Set.of("speak", "spoke", "talk", "talked", "answer", "answered", "sprechen");

    /** "The last thousand" is none. */
    private static final Set<String> FEW = Set.of("last", "first", "next", "few", "several");

    /** "You name four tools": the coach has counted them. */
    private static final Set<String> COUNTED = Set.of(
            "name",
            "names",
            "named",
            "list",
            "listed",
            "give",
            "gave",
            "offer",
            "offered",
            "mention",
            "mentioned",
            "describe",
            "described",
            "nennen",
            "nannten");

    /** "You told it in three clear steps". */
    private static final Set<String> PARTS = Set.of("in", "into");

    private static final Set<String> LISTING = Set.of("and", "or", "to", "und", "oder", "bis");

    private static final Set<String> AFTER = Set.of("later", "earlier", "später", "früher");

    private static final int SMALL = 10;
    private static final double DOZEN = 12;
    private static final double SECOND = 1e3;

    /** How many words around a number may say that it counts the talk. */
    private static final int NEAR = 3;

    private FreeNumbers() {}

    static boolean has(Figure figure, Voice voice, boolean technical) {
        return isFigureOfSpeech(figure)
                || isAsked(figure)
                || voice.isCoach() && isOfTheTalk(figure)
                || technical && isGeneral(figure);
    }

    /** "When two people type, does undo take back my changes?" supposes something, it tells nothing. */
    private static boolean isAsked(Figure figure) {
        Amount amount = figure.amount();
        return amount.value() < SMALL
                && !amount.unit().isKnown()
                && figure.text().sentences().stream()
                        .filter(sentence -> sentence.first() <= amount.first() && amount.first() < sentence.behind())
                        .anyMatch(sentence -> sentence.raw().endsWith("?"));
    }

    /** "one thing", "two reasons", "the three of them", "24/7". */
    private static boolean isFigureOfSpeech(Figure figure) {
        Amount amount = figure.amount();
        if (FEW.contains(figure.before())
                && !Double.isNaN(Numerals.large(figure.words().toLowerCase(Locale.ROOT)))) {
            return true;
        }
        if (amount.vague() || amount.value() >= SMALL) {
            return amount.value() == 24 && figure.after().equals("7");
        }
        if (amount.value() <= 1 && !amount.unit().isKnown() || amount.value() <= 2 && DAYS.contains(figure.after())) {
            return true;
        }
        return ORDERING.contains(figure.after()) && !figure.people()
                || amount.value() <= 3 && POINTING.contains(figure.before())
                || amount.value() == 7 && figure.before().equals("24")
                || figure.after().matches("quarters|thirds|fifths|tenths|viertel|drittel");
    }

    /** "in nine words", "three times", "in two of your stories", "a pause of five seconds". */
    private static boolean isOfTheTalk(Figure figure) {
        Text text = figure.text();
        Amount amount = figure.amount();
        if (amount.value() <= DOZEN && COUNTED.contains(figure.before())
                || amount.value() < SMALL && !amount.unit().isKnown() && PARTS.contains(figure.before())) {
            return true;
        }
        if (amount.unit().dimension().equals("time") && amount.unit().factor() < SECOND) {
            return false;
        }
        int from = Math.max(0, amount.first() - NEAR);
        for (int at = Math.max(1, from); at < amount.first(); at++) {
            if (SPEAKING.contains(text.folded(at)) && (text.is(at - 1, "you") || text.is(at - 1, "sie"))) {
                return true;
            }
        }
        // "in turns 6, 22 and 28": the list is one.
        for (int at = amount.first() - 1; at >= 0 && isListed(text, at); at--) {
            from = Math.max(0, at - 1);
        }
        int to = Math.min(text.size(), amount.last() + 1 + NEAR);
        // "Three merge requests later you say it": steps of the talk; years later is a time and must have been told.
        boolean steps = amount.value() <= DOZEN && !amount.unit().isKnown();
        for (int at = amount.last() + 1; steps && at < to; at++) {
            if (AFTER.contains(text.folded(at))) {
                return true;
            }
        }
        for (int at = from; at < to; at++) {
            if (TALK.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(Text text, int at) {
        return text.isDigit(at) || LISTING.contains(text.folded(at));
    }

    /** A status code, a version, a width, or one and another. */
    private static boolean isGeneral(Figure figure) {
        Amount amount = figure.amount();
        return amount.value() <= 2 && !amount.unit().isKnown() && !figure.people()
                || CODES.contains(figure.before())
                || SIZES.contains(figure.after());
    }
}
