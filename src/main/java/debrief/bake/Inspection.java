package debrief.bake;

/** Looks at every finished file of a site before any is published. Called by many threads. */
@FunctionalInterface
public interface Inspection {

    /** Lets everything pass. */
    Inspection NONE = (permalink, bytes) -> {};

    /** @param bytes as they would be published */
    void look(String permalink, byte[] bytes);
}
