package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Numerals;
import debrief.words.Sentence;
import debrief.words.Text;
import debrief.words.Unit;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The numbers that the sources tell, and what follows from them. */
final class NumbersTold {

    /** "Two reasons" orders a speech, it tells nothing. */
    private static final Set<String> ORDERING = new HashSet<>(WordList.read(NumbersTold.class, "ordering.txt"));

    /** What a coach counts in a talk. */
    private static final Set<String> TALK = new HashSet<>(WordList.read(NumbersTold.class, "talk.txt"));

    private static final Set<String> POINTING = Set.of("the", "these", "those", "all", "any", "other", "between");
    private static final Set<String> CODES = Set.of(
            "status", "http", "https", "code", "codes", "error", "errors", "port", "ports", "version", "rfc", "level", "o", "python",
            "java", "react", "angular", "vue", "es", "tls", "tcp", "utf", "sha", "x", "p", "base");
    /** "One day", "two days later". */
    private static final Set<String> DAYS = Set.of("day", "days", "morning", "evening", "tag", "tage");

    /** "You spoke for 90 seconds". */
    private static final Set<String> SPEAKING = Set.of("speak", "spoke", "talk", "talked", "answer", "answered", "sprechen");

    private static final Set<String> SIZES = Set.of("bit", "bits", "byte", "bytes");
    /** "The last thousand" is none. */
    private static final Set<String> FEW = Set.of("last", "first", "next", "few", "several");

    private static final int SMALL = 10;
    private static final double DOZEN = 12;

    private static final double SECOND = 1e3;

    /** How many telling words two sentences share that speak about one thing. */
    private static final int ABOUT_THE_SAME = 1;

    /** "You name four tools": the coach has counted them. */
    private static final Set<String> COUNTED = Set.of(
            "name", "names", "named", "list", "listed", "give", "gave", "offer", "offered", "mention", "mentioned", "describe",
            "described", "nennen", "nannten");

    /** How many words around a number may say that it counts the talk. */
    private static final int NEAR = 3;

    /** By the source that tells them: numbers of one breath belong together. */
    private final List<List<Figure>> sources;

    /** One of each: a long talk names the same few numbers over and over. */
    private final List<Figure> told;

    private NumbersTold(List<List<Figure>> sources) {
        this.sources = sources;
        Map<List<Object>, Figure> distinct = new LinkedHashMap<>();
        sources.forEach(source -> source.forEach(one -> distinct.putIfAbsent(
                List.of(
                        one.amount().value(),
                        one.amount().unit(),
                        one.amount().vague(),
                        one.people(),
                        one.noun()),
                one)));
        this.told = List.copyOf(distinct.values());
    }

    static NumbersTold in(List<Text> texts) {
        List<List<Figure>> sources = new ArrayList<>();
        for (Text text : texts) {
            List<Amount> amounts = Amounts.of(text);
            List<Figure> figures = new ArrayList<>();
            for (int i = 0; i < amounts.size(); i++) {
                figures.add(Figure.of(amounts.get(i), text));
                if (i > 0) {
                    addYear(amounts.get(i - 1), amounts.get(i), text, figures);
                }
            }
            Halves.in(text).forEach(half -> figures.add(new Figure(half, text, false, false)));
            if (!figures.isEmpty()) {
                sources.add(List.copyOf(figures));
            }
        }
        return new NumbersTold(List.copyOf(sources));
    }

    /** "twenty twenty-four" is 2024. */
    private static void addYear(Amount one, Amount next, Text text, List<Figure> told) {
        boolean adjacent = one.last() + 1 == next.first();
        if (adjacent && (one.value() == 19 || one.value() == 20) && next.value() >= 10 && next.value() < 100) {
            double year = one.value() * 100 + next.value();
            Amount amount =
                    new Amount(year, Unit.NONE, false, one.start(), next.end(), one.first(), next.last());
            told.add(new Figure(amount, text, false, false));
        }
    }

    List<NewFact> newIn(Text text, Voice voice, boolean technical) {
        List<NewFact> found = new ArrayList<>();
        List<Figure> figures =
                Amounts.of(text).stream().map(one -> Figure.of(one, text)).toList();
        for (Figure figure : figures) {
            if (!isTold(figure) && !isFree(figure, voice, technical) && !follows(figure, figures, voice, technical)) {
                Amount amount = figure.amount();
                found.add(new NewFact(
                        NewFact.Kind.NUMBER, figure.words(), amount.start(), amount.end(), NewFact.UNTOLD));
            }
        }
        return found;
    }

    /** Nobody has to have told it. */
    private boolean isFree(Figure figure, Voice voice, boolean technical) {
        return isTheRest(figure)
                || isFigureOfSpeech(figure)
                || voice.isCoach() && isOfTheTalk(figure)
                || technical && isGeneral(figure);
    }

    private boolean isTold(Figure figure) {
        return told.stream().anyMatch(figure::repeats);
    }

    /** "The other 499" of the 500 that were told. */
    private boolean isTheRest(Figure figure) {
        return figure.before().equals("other")
                && told.stream().anyMatch(one -> one.amount().value() == figure.amount().value() + 1);
    }

    /**
     * It follows from two numbers that were told, of which one stands nearby in the text and the other was told in the same
     * breath or the next; a small count only from two that both stand nearby, for of two small numbers nearly every small number follows.
     */
    private boolean follows(Figure figure, List<Figure> text, Voice voice, boolean technical) {
        List<Figure> near = near(figure, text);
        List<Figure> told = near.stream().filter(this::isTold).toList();
        Amount amount = figure.amount();
        boolean times = figure.after().equals("times") || figure.after().equals("fold");
        boolean small = amount.value() <= DOZEN && !amount.unit().isKnown() && !times;
        for (Figure one : told) {
            if (Reckoning.follows(amount, one.amount())) {
                return true;
            }
            for (Figure other : near) {
                boolean sound = other != one && (told.contains(other) || isFree(other, voice, technical));
                if (sound && Reckoning.follows(amount, one.amount(), other.amount())) {
                    return true;
                }
            }
            if (!small && followsFrom(amount, one)) {
                return true;
            }
        }
        return amount.unit().equals(Unit.SHARE) && isShareOfTwoTold(figure);
    }

    /** "75 % of my target" of who said "the target was 240 and I closed 180": a sentence of two numbers, about the same. */
    private boolean isShareOfTwoTold(Figure share) {
        Set<String> stems = Terms.stems(sentence(share));
        return sources.stream().anyMatch(source -> source.stream()
                .anyMatch(one -> source.stream()
                        .anyMatch(other -> other != one
                                && number(one) == number(other)
                                && Reckoning.isShare(share.amount(), one.amount(), other.amount())
                                && Terms.stems(sentence(one)).stream()
                                                .filter(stems::contains)
                                                .count()
                                        >= ABOUT_THE_SAME)));
    }

    private boolean followsFrom(Amount amount, Figure one) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).stream().anyMatch(one::repeats)) {
                boolean follows = sources.subList(i, Math.min(sources.size(), i + 2)).stream()
                        .flatMap(List::stream)
                        .anyMatch(other ->
                                !one.repeats(other) && Reckoning.follows(amount, one.amount(), other.amount()));
                if (follows) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those of its sentence and of the two on both sides. */
    private List<Figure> near(Figure figure, List<Figure> text) {
        int sentence = number(figure);
        return text.stream()
                .filter(one -> one != figure && Math.abs(number(one) - sentence) <= 2)
                .toList();
    }

    private static Sentence sentence(Figure figure) {
        return figure.text().sentenceOf(figure.amount().first());
    }

    private static int number(Figure figure) {
        return sentence(figure).number();
    }

    /** "one thing", "two reasons", "the three of them", "24/7". */
    private static boolean isFigureOfSpeech(Figure figure) {
        Amount amount = figure.amount();
        if (FEW.contains(figure.before()) && !Double.isNaN(Numerals.large(figure.words().toLowerCase(Locale.ROOT)))) {
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
        if (amount.value() <= DOZEN && COUNTED.contains(figure.before())) {
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
        int to = Math.min(text.size(), amount.last() + 1 + NEAR);
        for (int at = from; at < to; at++) {
            if (TALK.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** A status code, a version, a width, or one and another. */
    private static boolean isGeneral(Figure figure) {
        Amount amount = figure.amount();
        return amount.value() <= 2 && !amount.unit().isKnown() && !figure.people()
                || CODES.contains(figure.before())
                || SIZES.contains(figure.after());
    }
}
