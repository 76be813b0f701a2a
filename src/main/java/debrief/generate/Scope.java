package debrief.generate;

import debrief.coach.Coach.Identity;
import debrief.gap.Gap;
import debrief.model.Exchange;
import debrief.model.Interview;
import java.util.Set;

/**
 * What the user wants written, and how.
 *
 * @param interviews ids; empty for all
 * @param exchanges as {@code interview/exchange}; empty for all
 * @param parts keys of sections, {@code asks}, {@code insights}, {@code exchanges}; empty for all that can be missing
 * @param anew what shall be written though it is there
 * @param remark what coaches are told besides; may be empty
 */
public record Scope(Set<String> interviews, Set<String> exchanges, Set<String> parts, Anew anew, String remark)
        implements Gap.Filler<Boolean> {

    /** The part of a report that says where one question ends and the next begins. */
    public static final String EXCHANGES = "exchanges";

    /** Whatever is missing. */
    public static final Scope ALL = of(Set.of(), Set.of());

    public Scope {
        interviews = Set.copyOf(interviews);
        exchanges = Set.copyOf(exchanges);
        parts = Set.copyOf(parts);
    }

    /** What is missing of these parts of these interviews. */
    public static Scope of(Set<String> interviews, Set<String> parts) {
        return new Scope(interviews, Set.of(), parts, Anew.NOTHING, "");
    }

    boolean takes(Gap gap, Identity coach) {
        return takes(gap.interview()) && (gap.isFor(coach) || anew.takes(gap, coach)) && gap.fill(this);
    }

    /** Whether anything of an interview is wanted. */
    public boolean takes(Interview interview) {
        return interviews.isEmpty() || interviews.contains(interview.id());
    }

    /** Where questions begin and end shall be found again, in interviews that are taken. */
    public boolean cutsAnew() {
        return anew.again() && parts.contains(EXCHANGES);
    }

    @Override
    public Boolean segment(Gap.NoExchanges gap) {
        return false;
    }

    @Override
    public Boolean write(Gap.InSection gap) {
        return takes(gap.interview(), gap.exchange()) && takesPart(gap.section().key());
    }

    @Override
    public Boolean answer(Gap.InAsk gap) {
        return takes(gap.interview(), gap.exchange()) && takesPart("asks");
    }

    @Override
    public Boolean advise(Gap.InInsights gap) {
        return parts.contains("insights") || parts.isEmpty() && exchanges.isEmpty();
    }

    private boolean takes(Interview interview, Exchange exchange) {
        return exchanges.isEmpty() || exchanges.contains(interview.id() + "/" + exchange.id());
    }

    private boolean takesPart(String part) {
        return parts.isEmpty() || parts.contains(part);
    }
}
