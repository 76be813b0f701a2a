package debrief.generate.checks;

import java.util.ArrayList;
import java.util.List;

/**
 * What the checks say of one part: what must be written again, and what is only told.
 *
 * <p>A repair has already been made in the part that the check returns. Nothing is changed in silence, so each is told too.
 */
public final class Verdicts {

    private final List<Fault> faults = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * The part cannot be kept so; the model is asked again.
     *
     * @param bullet counted from 1; 0 for the part as a whole
     * @param reason in words that a model can act on and a person understands
     */
    public void fault(int bullet, String reason) {
        faults.add(new Fault(bullet, reason));
    }

    /** It is kept, and whoever reads should know. */
    public void remark(int bullet, String text) {
        remarks.add(new Remark(bullet, text, false));
    }

    /** It is kept as it was mended. */
    public void repaired(int bullet, String text) {
        remarks.add(new Remark(bullet, text, true));
    }

    /** Nothing must be written again. */
    public boolean isFine() {
        return faults.isEmpty();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Remarks and repairs, in the order in which they were made. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
