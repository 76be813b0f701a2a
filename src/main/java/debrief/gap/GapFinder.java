package debrief.gap;

import debrief.coach.Input;
import debrief.gap.Gap.Reason;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Portfolio;
import debrief.model.Report;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares interviews with complete ones. Asks nobody, changes nothing. */
public final class GapFinder {

    private final String playbook;
    private final Imported imported;
    private final Input input;
    private final List<Gap> gaps = new ArrayList<>();

    private GapFinder(Portfolio portfolio, String playbook, Imported imported) {
        this.playbook = playbook;
        this.imported = imported;
        this.input = Input.of(portfolio);
    }

    /** Tells what a person wrote from what came with a report of somebody else's. */
    @FunctionalInterface
    public interface Imported {

        /** No report was imported, or nobody asks. */
        Imported NONE = (interview, exchange, section) -> false;

        /** Whether a section says what it said when its report was imported. */
        boolean is(Interview interview, Exchange exchange, Section section);
    }

    /**
     * All gaps in reading order.
     *
     * @param playbook the version of today's playbook: what an older one wrote is stale
     */
    public static List<Gap> find(Portfolio portfolio, String playbook) {
        return all(portfolio, playbook, Imported.NONE).stream()
                .filter(gap -> gap.reason() != Reason.WRITTEN)
                .toList();
    }

    /** The same, and all that could be written anew though nothing is wrong with it. */
    public static List<Gap> all(Portfolio portfolio, String playbook, Imported imported) {
        GapFinder finder = new GapFinder(portfolio, playbook, imported);
        portfolio.interviews().forEach(finder::interview);
        return finder.gaps;
    }

    private void interview(Interview interview) {
        Report report = interview.report();
        if (report.exchanges().isEmpty()) {
            gaps.add(new Gap.NoExchanges(interview));
            return;
        }
        report.exchanges().forEach(exchange -> exchange(interview, exchange));
        Origin advised = report.advised();
        reason(report.insights().isEmpty(), advised, fingerprint -> input.is(fingerprint, interview))
                .ifPresent(reason -> gaps.add(new Gap.InInsights(interview, reason)));
    }

    private void exchange(Interview interview, Exchange exchange) {
        // Most sections of an exchange were written of the same.
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> input =
                one -> known.computeIfAbsent(one, fingerprint -> this.input.is(fingerprint, interview, exchange));
        for (Ask ask : exchange.asks()) {
            reason(ask.answer().isEmpty(), ask.origin(), input)
                    .ifPresent(reason -> gaps.add(new Gap.InAsk(interview, exchange, ask, reason)));
        }
        for (Section section : Section.values()) {
            if (exchange.kind().sections().contains(section)) {
                reason(!exchange.analysis().has(section), exchange.analysis().origin(section), input)
                        .or(() -> imported.is(interview, exchange, section)
                                ? Optional.of(Reason.IMPORTED)
                                : Optional.empty())
                        .ifPresent(reason -> gaps.add(new Gap.InSection(interview, exchange, section, reason)));
            }
        }
    }

    /** What a person wrote has no origin and is none. */
    private Optional<Reason> reason(boolean missing, @Nullable Origin origin, Predicate<String> input) {
        if (missing) {
            return Optional.of(Reason.MISSING);
        }
        if (origin == null) {
            return Optional.empty();
        }
        boolean old = origin.isPlaybook() && !origin.version().equals(playbook);
        return old || !input.test(origin.input())
                ? Optional.of(Reason.STALE)
                : Optional.of(origin.isPlaybook() ? Reason.RULES : Reason.WRITTEN);
    }
}
