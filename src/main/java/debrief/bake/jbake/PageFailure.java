package debrief.bake.jbake;

import java.nio.file.Path;

/** A hand-written page that could not be rendered. Nothing in the scratch folder should be published after it. */
public final class PageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageFailure(Path file, String address, Throwable cause) {
        super(file + " could not be rendered to " + address + ": " + cause.getMessage(), cause);
    }
}
