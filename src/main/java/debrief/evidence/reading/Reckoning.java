package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Unit;

/**
 * Whether a number follows from two others: 600 = 200 × 3, "thirteen times" = 40 s to 3 s, "11 %" = 72 to 80.
 *
 * <p>Of any two numbers something follows, so whoever asks must say which two belong together.
 */
final class Reckoning {

    private static final double HUNDRED = 100;
    private static final double LEAST_SHARE = 0.05;
    private static final double WORKING_DAY = 8 * 36e5;
    private static final double DAY = 864e5;

    private Reckoning() {}

    /** The number is a sum, difference, product, quotient or percentage of the two, as people round. */
    static boolean follows(Amount amount, Amount one, Amount other) {
        if (one.vague() || other.vague() || amount.vague()) {
            return false;
        }
        return amount.unit().equals(Unit.SHARE)
                ? isShare(amount.value(), one, other) || isShare(amount.value(), other, one)
                : isResult(amount, one, other) || isResult(amount, other, one);
    }

    /** The number follows from one other: what is left of a share, the working hours of days. */
    static boolean follows(Amount amount, Amount one) {
        if (amount.unit().equals(Unit.SHARE) && isShareOrBare(one)) {
            return rounds(HUNDRED - one.value(), amount.value());
        }
        boolean time = amount.unit().dimension().equals("time") && one.unit().dimension().equals("time");
        return time && rounds(one.value() * one.unit().factor() / DAY * WORKING_DAY, base(amount));
    }

    private static boolean isShareOrBare(Amount one) {
        return one.unit().equals(Unit.SHARE) || !one.unit().isKnown();
    }

    private static boolean isShare(double share, Amount one, Amount whole) {
        if (!comparable(one, whole)) {
            return false;
        }
        double part = in(one, whole);
        double all = in(whole, one);
        return all != 0
                && (rounds(HUNDRED * part / all, share) || rounds(HUNDRED * Math.abs(all - part) / all, share));
    }

    private static boolean isResult(Amount amount, Amount one, Amount other) {
        double x = in(one, other);
        double y = in(other, one);
        if (comparable(one, other)) {
            Unit unit = one.unit().isKnown() ? one.unit() : other.unit();
            double seen = amount.value() * (amount.unit().isKnown() ? amount.unit().factor() : unit.factor());
            boolean same = !amount.unit().isKnown()
                    || !unit.isKnown()
                    || unit.dimension().equals(amount.unit().dimension());
            if (same && (rounds(x + y, seen) || rounds(Math.abs(x - y), seen))) {
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
        double base = amount.unit().isKnown() && one.unit().isKnown() ? one.value() * one.unit().factor() : one.value();
        double seen = amount.unit().isKnown() && one.unit().isKnown() ? base(amount) : amount.value();
        boolean quotient = factor != 0 && !other.unit().isKnown() && rounds(base / factor, seen);
        return fits && (rounds(base * factor, seen) || quotient);
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

    /** As people round: to the last figure that is shown, up or down, and by no more than a twentieth. */
    static boolean rounds(double exact, double shown) {
        double step = step(shown);
        double off = exact - shown;
        return Math.abs(off) <= 1e-9 * Math.abs(shown)
                || off > -step / 2 && off < step && Math.abs(off) <= LEAST_SHARE * Math.abs(shown);
    }


    /** What the last figure that is no nought stands for: 100 in 600, 0.1 in 2.5. */
    private static double step(double shown) {
        double step = 1e12;
        while (step > 1e-6 && Math.abs(shown / step - Math.rint(shown / step)) > 1e-9) {
            step /= 10;
        }
        return step;
    }
}
