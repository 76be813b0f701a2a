package debrief.generate;

/**
 * Tokens of one request, or of many together.
 *
 * @param in all that were read
 * @param cached of these, read from what the provider had kept
 * @param kept of these, kept by the provider for later requests
 * @param out that were written
 */
public record Used(long in, long cached, long kept, long out) {

    static final Used NOTHING = new Used(0, 0, 0, 0);

    public Used {
        if (cached < 0 || kept < 0 || cached + kept > in || out < 0) {
            throw new IllegalArgumentException("what is cached or kept was read");
        }
    }

    Used and(Used other) {
        return new Used(in + other.in, cached + other.cached, kept + other.kept, out + other.out);
    }
}
