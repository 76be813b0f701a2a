package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Unit;
import java.util.List;

/**
 * Whether a number follows from two others: 600 = 200 × 3, "thirteen times" = 40 s to 3 s, "11 %" = 72 to 80.
 *
 * <p>Of any two numbers something follows, so whoever asks must say which two belong together.
 */
final class Reckoning {

    private static final double HUNDRED = 100;
    private static final double LOOSE = 0.07;
    private static final double CLOSE = 0.02;
    private static final double LEAST = 1e-6;

    /** Of thousand bytes more are meant. */
    private static final double BINARY = 1.024;

    private static final double WORKING_DAY = 8 * 36e5;
    private static final double DAY = 864e5;
    private static final double THOUSAND = 1e3;
    private static final double DOZEN = 12;
    private static final Unit MILLISECOND = Unit.of("ms");

    /** Seconds in a minute, an hour and a day; minutes, hours and days; days in a week, a month and a year; months. */
    private static final List<Integer> CLOCK = List.of(60, 3_600, 86_400, 1_440, 24, 7, 30, 365, 12);

    private Reckoning() {}

    /** The number is a sum, difference, product, quotient or percentage of the two, as people round. */
    static boolean follows(Amount amount, Amount one, Amount other) {
        if (one.vague() || other.vague() || amount.vague()) {
            return false;
        }
        if (amount.unit().equals(Unit.SHARE)) {
            return isShare(amount, one, other);
        }
        return isResult(amount, one, other)
                || isResult(amount, other, one)
                || isThousands(amount)
                        && one.value() < THOUSAND
                        && other.value() < THOUSAND
                        && isResult(inThousands(amount), one, other)
                || isTime(amount) && isProduct(amount, working(one), working(other));
    }

    /** The number is what one of the two is of the other, in percent, or by how much it is less or more. */
    static boolean isShare(Amount share, Amount one, Amount other) {
        return isShare(share.value(), one, other) || isShare(share.value(), other, one);
    }

    /** "60 thousand" of "180 instead of 240": people leave the thousands out. */
    private static boolean isThousands(Amount amount) {
        return amount.value() > DOZEN * THOUSAND && amount.value() % THOUSAND == 0;
    }

    private static Amount inThousands(Amount amount) {
        return with(amount, amount.value() / THOUSAND, amount.unit());
    }

    private static boolean isTime(Amount amount) {
        return amount.unit().dimension().equals("time");
    }

    /** Days of work have eight hours. */
    private static Amount working(Amount amount) {
        return isTime(amount) && amount.unit().factor() == DAY
                ? with(amount, amount.value() * WORKING_DAY, MILLISECOND)
                : amount;
    }

    private static Amount with(Amount amount, double value, Unit unit) {
        return new Amount(value, unit, false, amount.start(), amount.end(), amount.first(), amount.last());
    }

    private static boolean isProduct(Amount amount, Amount one, Amount other) {
        return isTime(one) && !other.unit().isKnown() && rounds(base(one) * other.value(), base(amount))
                || isTime(other) && !one.unit().isKnown() && rounds(base(other) * one.value(), base(amount));
    }

    /** The number follows from one other: what is left of a share, the working hours of days. */
    static boolean follows(Amount amount, Amount one) {
        if (amount.unit().equals(Unit.SHARE) && one.unit().equals(Unit.SHARE)) {
            return rounds(HUNDRED - one.value(), amount.value());
        }
        return isTime(amount) && isTime(one) && rounds(base(working(one)), base(amount));
    }

    /** The same by another clock: what is done in a day is 86,400 times what is done in a second. */
    static boolean isRate(Amount amount, Amount one) {
        return CLOCK.stream()
                .anyMatch(times ->
                        rounds(one.value() / times, amount.value()) || rounds(one.value() * times, amount.value()));
    }

    private static boolean isShare(double share, Amount one, Amount whole) {
        if (!comparable(one, whole)) {
            return false;
        }
        double part = in(one, whole);
        double all = in(whole, one);
        if (!one.unit().isKnown() && part < THOUSAND && isThousands(whole)) {
            // "180" of "240 thousand"
            part *= THOUSAND;
        }
        return all != 0
                && part != all
                && (rounds(HUNDRED * part / all, share) || rounds(HUNDRED * Math.abs(all - part) / all, share));
    }

    private static boolean isResult(Amount amount, Amount one, Amount other) {
        double x = in(one, other);
        double y = in(other, one);
        if (comparable(one, other)) {
            Unit unit = one.unit().isKnown() ? one.unit() : other.unit();
            double seen =
                    amount.value() * (amount.unit().isKnown() ? amount.unit().factor() : unit.factor());
            boolean alike = !amount.unit().isKnown()
                    || !unit.isKnown()
                    || unit.dimension().equals(amount.unit().dimension());
            if (alike && (rounds(x + y, seen) || rounds(Math.abs(x - y), seen))) {
                return true;
            }
            if (!amount.unit().isKnown() && y != 0 && rounds(x / y, amount.value())) {
                return true;
            }
        }
        if (other.unit().isKnown() && !other.unit().equals(Unit.SHARE)) {
            return false;
        }
        double factor = other.unit().equals(Unit.SHARE) ? other.value() / HUNDRED : other.value();
        boolean fits = !amount.unit().isKnown()
                || !one.unit().isKnown()
                || amount.unit().dimension().equals(one.unit().dimension());
        double base = amount.unit().isKnown() && one.unit().isKnown()
                ? one.value() * one.unit().factor()
                : one.value();
        double seen = amount.unit().isKnown() && one.unit().isKnown() ? base(amount) : amount.value();
        boolean quotient = factor != 0 && !other.unit().isKnown() && rounds(base / factor, seen);
        boolean binary = amount.unit().dimension().equals("size") && rounds(base * factor * BINARY, seen);
        return fits && (rounds(base * factor, seen) || binary || quotient);
    }

    private static boolean comparable(Amount one, Amount other) {
        return !one.unit().isKnown()
                || !other.unit().isKnown()
                || one.unit().dimension().equals(other.unit().dimension());
    }

    /** In the dimension's smallest; a number without a unit has that of the other. */
    private static double in(Amount one, Amount other) {
        return one.value() * (one.unit().isKnown() ? one.unit() : other.unit()).factor();
    }

    private static double base(Amount amount) {
        return amount.value() * amount.unit().factor();
    }

    /** As people round: to the last figure that is shown, and a round number by less than a fiftieth. */
    static boolean rounds(double exact, double shown) {
        double step = step(shown);
        double off = exact - shown;
        double most = (step > 1 ? CLOSE : LOOSE) * Math.abs(shown);
        return Math.abs(off) <= 1e-9 * Math.abs(shown) || off >= -step / 2 && off < step / 2 && Math.abs(off) <= most;
    }

    /** What the last figure that is no nought stands for: 100 in 600, 0.1 in 2.5. */
    private static double step(double shown) {
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(shown), LEAST))));
        while (step > LEAST && Math.abs(shown / step - Math.rint(shown / step)) > LEAST) {
            step /= 10;
        }
        return step;
    }
}
