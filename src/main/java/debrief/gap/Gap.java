package debrief.gap;

import debrief.coach.Coach.Identity;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Section;
import org.jspecify.annotations.Nullable;

/** Something to write: nobody wrote it yet, or a coach could write it anew; some only where the user asks for that. */
public sealed interface Gap {

    Interview interview();

    Reason reason();

    /** Who wrote what is there; null where nothing is. */
    @Nullable
    Origin origin();

    <R> R fill(Filler<R> filler);

    /** Whether a coach may fill it: the playbook never writes over a model, nor where rules can know nothing. */
    default boolean isFor(Identity coach) {
        Origin origin = origin();
        return switch (reason()) {
            case MISSING -> true;
            case STALE -> !coach.isPlaybook() || origin != null && origin.isPlaybook();
            case RULES -> !coach.isPlaybook();
            case WRITTEN, IMPORTED -> false;
        };
    }

    /** Why it is one. */
    enum Reason {
        MISSING,
        /** A coach wrote it, and what it was told has changed since; or an older playbook did. */
        STALE,
        /** The playbook wrote it, which knows only what rules can know: a model may write it anew. */
        RULES,
        /** A coach wrote it, and it still fits: nobody writes it anew unasked. */
        WRITTEN,
        /** It came with an imported report, and nobody changed it: nobody replaces it unasked. */
        IMPORTED
    }

    /** The interview has no exchanges. */
    record NoExchanges(Interview interview) implements Gap {

        @Override
        public Reason reason() {
            return Reason.MISSING;
        }

        @Override
        public @Nullable Origin origin() {
            return null;
        }

        @Override
        public <R> R fill(Filler<R> filler) {
            return filler.segment(this);
        }
    }

    /** One section of one exchange. */
    record InSection(Interview interview, Exchange exchange, Section section, Reason reason) implements Gap {

        @Override
        public @Nullable Origin origin() {
            return exchange.analysis().origin(section);
        }

        @Override
        public boolean isFor(Identity coach) {
            return Gap.super.isFor(coach) && (section.isForRules() || !coach.isPlaybook());
        }

        @Override
        public <R> R fill(Filler<R> filler) {
            return filler.write(this);
        }
    }

    /** The answer to what the candidate asked. */
    record InAsk(Interview interview, Exchange exchange, Ask ask, Reason reason) implements Gap {

        @Override
        public @Nullable Origin origin() {
            return ask.origin();
        }

        @Override
        public <R> R fill(Filler<R> filler) {
            return filler.answer(this);
        }
    }

    /** The overall advice. */
    record InInsights(Interview interview, Reason reason) implements Gap {

        @Override
        public @Nullable Origin origin() {
            return interview.report().advised();
        }

        @Override
        public <R> R fill(Filler<R> filler) {
            return filler.advise(this);
        }
    }

    /** One method for each kind of gap: a new kind does not compile until every filler knows it. */
    interface Filler<R> {

        R segment(NoExchanges gap);

        R write(InSection gap);

        R answer(InAsk gap);

        R advise(InInsights gap);
    }
}
