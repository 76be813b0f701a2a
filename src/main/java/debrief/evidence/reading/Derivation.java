package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Sentence;
import debrief.words.Unit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a number follows from two that were told and that belong together.
 *
 * <p>Of any two numbers something follows. So both stand near in the text, or one stands in its sentence and the other was told
 * in one breath with it. A small count needs both near and of one kind: of two small numbers nearly every small number follows.
 */
final class Derivation {

    private static final double DOZEN = 12;

    /** How many sentences away the text may show a number that it reckons with. */
    private static final int NEAR = 2;

    /** Behind or before a number that is what is left, more or less. */
    private static final Set<String> REST =
            Set.of("less", "fewer", "more", "left", "them", "others", "saved", "saves", "other", "weniger", "mehr");

    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every", "pro");
    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "sekunde", "stunde", "tag");

    /** "69,000 rows a second" */
    private static final int REACH = 4;

    private final List<List<Figure>> sources;
    private final Predicate<Figure> told;

    /** @param sources the numbers of each */
    Derivation(List<List<Figure>> sources, Predicate<Figure> told) {
        this.sources = sources;
        this.told = told;
    }

    /**
     * The number follows.
     *
     * @param text all numbers of its text
     * @param free nobody has to have told it
     */
    boolean holds(Figure figure, List<Figure> text, Predicate<Figure> free) {
        Amount amount = figure.amount();
        boolean small = amount.value() <= DOZEN && !amount.unit().isKnown() && !isTimes(figure);
        List<Figure> near = near(figure, text);
        for (Figure one : near) {
            if (!told.test(one)) {
                continue;
            }
            if (Reckoning.follows(amount, one.amount()) || isRate(figure) && Reckoning.isRate(amount, one.amount())) {
                return true;
            }
            for (Figure other : near) {
                boolean sound = !other.equals(one)
                        && (told.test(other) || free.test(other))
                        && (!small || areAlike(one, other));
                if (sound && Reckoning.follows(amount, one.amount(), other.amount())) {
                    return true;
                }
            }
            boolean rest = isRest(figure);
            if ((!small || rest) && (rest || number(one) == number(figure)) && followsFrom(amount, one, rest)) {
                return true;
            }
        }
        return !small && isOfOneSentence(figure);
    }

    /** "69,000 a second" */
    private static boolean isRate(Figure figure) {
        int behind = figure.amount().last() + 1;
        int to = Math.min(figure.text().size(), behind + REACH);
        for (int at = behind; at + 1 < to; at++) {
            if (PER.contains(figure.text().folded(at))
                    && TIMES.contains(figure.text().folded(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimes(Figure figure) {
        return figure.after().equals("times")
                || figure.after().equals("fold")
                || figure.after().equals("mal");
    }

    private static boolean isRest(Figure figure) {
        int behind = figure.amount().last() + 1;
        int to = Math.min(figure.text().size(), behind + 2);
        boolean says = REST.contains(figure.before());
        for (int at = behind; at < to; at++) {
            says |= REST.contains(figure.text().folded(at));
        }
        return says;
    }

    /** Both are measured, or both are counts. */
    private static boolean areAlike(Figure one, Figure other) {
        return one.amount().unit().dimension().equals(other.amount().unit().dimension());
    }

    /** With a number that was told in one breath with the one that the text shows; what is left of it may be told later. */
    private boolean followsFrom(Amount amount, Figure one, boolean rest) {
        for (int i = 0; i < sources.size(); i++) {
            List<Figure> same = sources.get(i).stream().filter(one::repeats).toList();
            if (!same.isEmpty()) {
                List<List<Figure>> reach = sources.subList(i, Math.min(sources.size(), i + (rest ? 2 : 1)));
                boolean follows = reach.stream()
                        .flatMap(List::stream)
                        .filter(other ->
                                rest || same.stream().anyMatch(here -> Math.abs(number(here) - number(other)) <= 1))
                        .anyMatch(other ->
                                !one.repeats(other) && Reckoning.follows(amount, one.amount(), other.amount()));
                if (follows) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "75 % of my target" of who said "the target was 240 and I closed 180": two numbers of one sentence, about the same. */
    private boolean isOfOneSentence(Figure figure) {
        Set<String> stems = Terms.stems(sentence(figure));
        boolean times = isTimes(figure);
        return sources.stream()
                .anyMatch(source -> source.stream()
                        .filter(one ->
                                times || Terms.stems(sentence(one)).stream().anyMatch(stems::contains))
                        .anyMatch(one -> source.stream()
                                .anyMatch(other -> !other.equals(one)
                                        && number(one) == number(other)
                                        && isMeant(figure, one, other)
                                        && Reckoning.follows(figure.amount(), one.amount(), other.amount()))));
    }

    /** A share, a "times" of two that are measured alike, or the product of a measure and a count. */
    private static boolean isMeant(Figure figure, Figure one, Figure other) {
        boolean measured = one.amount().unit().isKnown() && areAlike(one, other);
        boolean mixed = one.amount().unit().isKnown() != other.amount().unit().isKnown();
        return figure.amount().unit().equals(Unit.SHARE)
                || isTimes(figure) && measured
                || figure.amount().unit().isKnown() && mixed;
    }

    private static List<Figure> near(Figure figure, List<Figure> text) {
        int sentence = number(figure);
        return text.stream()
                .filter(one -> !one.equals(figure) && Math.abs(number(one) - sentence) <= NEAR)
                .toList();
    }

    private static Sentence sentence(Figure figure) {
        return figure.text().sentenceOf(figure.amount().first());
    }

    private static int number(Figure figure) {
        return sentence(figure).number();
    }
}
