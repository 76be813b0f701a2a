package debrief.bake;

import java.io.IOException;

/** Where finished files go. */
public interface Destination {

    /**
     * Takes one file. May be called by many threads.
     *
     * @param permalink its path inside the site
     */
    void add(String permalink, byte[] bytes) throws IOException;
}
