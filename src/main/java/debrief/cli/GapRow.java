package debrief.cli;

import debrief.gap.Gap;
import debrief.gap.Remarked;
import debrief.model.Exchange;
import debrief.model.Keyed;

/**
 * One gap, or one part that was remarked on, as it is listed.
 *
 * @param exchange empty for the interview as a whole
 * @param section its key, or what else is missing
 * @param part the same in one word
 * @param because why a coach's attempt could not be kept, or what was remarked on; may be empty
 */
record GapRow(String interview, String exchange, String section, String part, State state, String because) {

    /** What is the matter. */
    enum State implements Keyed {
        MISSING("missing"),
        STALE("stale"),
        /** A coach wrote it, and it could not be kept. */
        FAILED("not kept"),
        /** It is written, and no gap: something of it was repaired or left out. */
        REMARKED("remarked on");

        private final String shown;

        State(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    static GapRow of(Gap gap) {
        return gap.fill(ROWS);
    }

    static GapRow of(Remarked part) {
        return new GapRow(
                part.interview(),
                part.exchange(),
                part.part(),
                part.part(),
                State.REMARKED,
                String.join(" ", part.remarks()));
    }

    /** {@code interview/exchange}, as {@code --exchange} takes it. */
    String where() {
        return interview + (exchange.isEmpty() ? "" : "/" + exchange);
    }

    /** On one line, whatever a person or a model wrote. */
    String shown() {
        String what = state == State.MISSING ? section : section + ": " + state.shown();
        return (what + (because.isEmpty() ? "" : ": " + because)).strip().replaceAll("\\s+", " ");
    }

    private static final Gap.Filler<GapRow> ROWS = new Gap.Filler<>() {

        @Override
        public GapRow segment(Gap.NoExchanges gap) {
            return row(gap, "", "exchanges", "exchanges", "");
        }

        @Override
        public GapRow write(Gap.InSection gap) {
            Exchange exchange = gap.exchange();
            String section = gap.section().key();
            return row(gap, exchange.id(), section, section, exchange.analysis().failed(gap.section()));
        }

        @Override
        public GapRow answer(Gap.InAsk gap) {
            String wanted = "answer to \"" + gap.ask().text() + "\"";
            return row(gap, gap.exchange().id(), wanted, "asks", gap.ask().failed());
        }

        @Override
        public GapRow advise(Gap.InInsights gap) {
            return row(gap, "", "insights", "insights", gap.interview().report().adviceFailed());
        }

        private GapRow row(Gap gap, String exchange, String section, String part, String failed) {
            boolean stale = gap.reason() != Gap.Reason.MISSING;
            State state = stale ? State.STALE : failed.isEmpty() ? State.MISSING : State.FAILED;
            return new GapRow(gap.interview().id(), exchange, section, part, state, stale ? "" : failed);
        }
    };
}
