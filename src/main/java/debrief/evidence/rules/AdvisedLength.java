package debrief.evidence.rules;

import debrief.evidence.reading.Slots;
import debrief.evidence.rules.OwnAdviceBroken.Fault;
import debrief.measure.Range;
import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Keep it within 2-3 minutes", and an answer that is spoken in 53 seconds. */
final class AdvisedLength {

    private static final Phrases LENGTH = Phrases.read(AdvisedLength.class, "advice-length.txt");
    private static final Phrases OTHER = Phrases.read(AdvisedLength.class, "advice-length-not.txt");
    private static final Phrases MOST = Phrases.read(AdvisedLength.class, "advice-length-most.txt");

    /** Advice is round, and nobody speaks by the second: a third more or less still follows it. */
    private static final double LEEWAY = 3;

    private AdvisedLength() {}

    /**
     * The length that a sentence advises.
     *
     * @param from seconds
     * @param to seconds
     */
    private record Told(Sentence sentence, double from, double to) {

        boolean allows(double seconds, boolean open) {
            boolean enough = open || seconds >= from - from / LEEWAY;
            return enough && seconds <= to + to / LEEWAY;
        }
    }

    static Optional<Fault> broken(List<Sentence> advice, Text suggested) {
        List<Told> told = new ArrayList<>();
        advice.forEach(sentence -> read(sentence, told));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String spoken = Slots.without(suggested.source());
        // The candidate still makes an answer longer that has something to fill in.
        boolean open = spoken.length() < suggested.source().length();
        int words = (open ? Text.of(spoken) : suggested).count();
        int seconds = new Range(words, words).seconds().from();
        boolean followed = told.stream().anyMatch(one -> one.allows(seconds, open));
        return followed
                ? Optional.empty()
                : Optional.of(new Fault(
                        Snippet.beginning(suggested.source()),
                        "the advice is \""
                                + Snippet.beginning(told.get(0).sentence.raw())
                                + "\", and the suggested answer takes about " + seconds + " seconds to say"));
    }

    private static void read(Sentence sentence, List<Told> told) {
        if (!LENGTH.in(sentence) || OTHER.in(sentence)) {
            return;
        }
        List<Amount> amounts = Amounts.of(sentence.text(), sentence.first(), sentence.behind());
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            if (isSpell(amount)) {
                boolean range = i > 0 && isRange(amounts.get(i - 1), amount);
                Amount lower = range ? amounts.get(i - 1) : amount;
                double to = seconds(amount.value(), amount);
                double from = seconds(lower.value(), isSpell(lower) ? lower : amount);
                boolean most = !range && isMost(sentence, lower.first());
                told.add(new Told(sentence, most ? 0 : Math.min(from, to), to));
            }
        }
        aMinute(sentence, told);
    }

    /** From seconds to minutes: who talks of milliseconds or hours does not talk of an answer. */
    private static boolean isSpell(Amount amount) {
        double seconds = seconds(amount.value(), amount);
        return amount.unit().dimension().equals("time")
                && amount.unit().factor() >= 1000
                && seconds >= 5
                && seconds <= 1800;
    }

    private static double seconds(double value, Amount like) {
        return value * like.unit().factor() / 1000;
    }

    /** "2-3 minutes", "two to three minutes", "between 70 and 85 seconds". */
    private static boolean isRange(Amount lower, Amount upper) {
        int between = upper.first() - lower.last();
        return (between == 1 || between == 2 || isSpell(lower) && between == 3) && lower.value() > 0;
    }

    private static boolean isMost(Sentence sentence, int at) {
        return MOST.first(sentence.text(), Math.max(sentence.first(), at - 3), at)
                .isPresent();
    }

    /** "About a minute", "half a minute". */
    private static void aMinute(Sentence sentence, List<Told> told) {
        Text text = sentence.text();
        for (int at = sentence.first() + 1; at < sentence.behind(); at++) {
            if (text.is(at, "minute") && text.is(at - 1, "a")) {
                boolean half = at > sentence.first() + 1 && text.is(at - 2, "half");
                double to = half ? 30 : 60;
                told.add(new Told(sentence, isMost(sentence, at - 1) ? 0 : to, to));
            }
        }
    }
}
