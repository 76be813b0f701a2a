package debrief.knowledge;

/** A phrase that cannot be read; the message says why. */
public final class PhraseMistake extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    PhraseMistake(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to try. */
    public String hint() {
        return hint;
    }
}
