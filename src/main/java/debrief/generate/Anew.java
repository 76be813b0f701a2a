package debrief.generate;

import debrief.coach.Coach.Identity;
import debrief.gap.Gap;
import debrief.model.Origin;
import java.util.Set;

/**
 * What shall be written anew though nothing is wrong with it. A person's words never are.
 *
 * @param again what this coach wrote, and what the playbook did
 * @param over whose words besides: a coach, a model, or both as {@code openai:gpt-5.4-mini}; {@code all} for every model's
 * @param imported also sections of an imported report that nobody changed since
 */
public record Anew(boolean again, Set<String> over, boolean imported) {

    /** Only what is missing or stale. */
    public static final Anew NOTHING = new Anew(false, Set.of(), false);

    /** In the place of a model's name. */
    public static final String ALL = "all";

    public Anew {
        over = Set.copyOf(over);
    }

    boolean takes(Gap gap, Identity coach) {
        return switch (gap.reason()) {
            case MISSING, STALE -> false;
            case RULES -> again;
            case IMPORTED -> imported && !coach.isPlaybook();
            case WRITTEN -> {
                Origin by = gap.origin();
                yield by != null && takes(by, coach);
            }
        };
    }

    private boolean takes(Origin by, Identity coach) {
        boolean own = by.coach().equals(coach.coach()) && by.model().equals(coach.model());
        if (own || by.isPlaybook()) {
            return again;
        }
        return !coach.isPlaybook()
                && (over.contains(ALL)
                        || over.contains(by.coach())
                        || over.contains(by.model())
                        || over.contains(by.coach() + ":" + by.model()));
    }
}
