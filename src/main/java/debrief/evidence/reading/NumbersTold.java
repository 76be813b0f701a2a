package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Text;
import debrief.words.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers that the sources tell, and what follows from them. */
final class NumbersTold {

    /** One of each: a long talk names the same few numbers over and over. */
    private final List<Figure> told;

    private final Derivation derivation;

    /** @param sources the numbers of each: those of one breath belong together */
    private NumbersTold(List<List<Figure>> sources) {
        Map<List<Object>, Figure> distinct = new LinkedHashMap<>();
        sources.forEach(source -> source.forEach(one -> distinct.putIfAbsent(
                List.of(one.amount().value(), one.amount().unit(), one.amount().vague(), one.people(), one.noun()),
                one)));
        this.told = List.copyOf(distinct.values());
        this.derivation = new Derivation(sources, this::isTold);
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
            Amount amount = new Amount(year, Unit.NONE, false, one.start(), next.end(), one.first(), next.last());
            told.add(new Figure(amount, text, false, false));
        }
    }

    List<NewFact> newIn(Text text, Voice voice, boolean technical) {
        List<NewFact> found = new ArrayList<>();
        List<Figure> figures =
                Amounts.of(text).stream().map(one -> Figure.of(one, text)).toList();
        for (Figure figure : figures) {
            if (!isTold(figure)
                    && !isFree(figure, voice, technical)
                    && !derivation.holds(figure, figures, one -> isFree(one, voice, technical))) {
                Amount amount = figure.amount();
                found.add(
                        new NewFact(NewFact.Kind.NUMBER, figure.words(), amount.start(), amount.end(), NewFact.UNTOLD));
            }
        }
        return found;
    }

    /** Nobody has to have told it. */
    private boolean isFree(Figure figure, Voice voice, boolean technical) {
        return isTheRest(figure) || FreeNumbers.has(figure, voice, technical);
    }

    private boolean isTold(Figure figure) {
        return told.stream().anyMatch(figure::repeats);
    }

    /** "The other 499" of the 500 that were told. */
    private boolean isTheRest(Figure figure) {
        return figure.before().equals("other")
                && told.stream()
                        .anyMatch(one -> one.amount().value() == figure.amount().value() + 1);
    }
}
