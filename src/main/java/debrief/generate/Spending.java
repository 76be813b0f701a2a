package debrief.generate;

import java.math.BigDecimal;

/** What a run may cost, what it has cost, and what those who are asking right now may still cost. In US dollars. */
public final class Spending {

    /** In the place of a limit that nobody set. */
    public static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    private final BigDecimal most;
    private BigDecimal spent = BigDecimal.ZERO;
    private BigDecimal reserved = BigDecimal.ZERO;
    private Used used = Used.NOTHING;
    private int requests;

    public Spending(BigDecimal most) {
        this.most = most;
    }

    public BigDecimal most() {
        return most;
    }

    public synchronized BigDecimal spent() {
        return spent;
    }

    public synchronized Used used() {
        return used;
    }

    /** How many replies were received and paid for. */
    public synchronized int requests() {
        return requests;
    }

    /** @return false when this could exceed the limit: then nothing is reserved */
    synchronized boolean reserve(BigDecimal cost) {
        if (spent.add(reserved).add(cost).compareTo(most) > 0) {
            return false;
        }
        reserved = reserved.add(cost);
        return true;
    }

    synchronized void settle(BigDecimal reservedBefore, BigDecimal cost, Used one) {
        reserved = reserved.subtract(reservedBefore);
        spent = spent.add(cost);
        used = used.and(one);
        requests += one.in() + one.out() > 0 ? 1 : 0;
    }
}
