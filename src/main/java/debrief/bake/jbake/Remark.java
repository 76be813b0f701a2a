package debrief.bake.jbake;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What the author of a page should know: a file that was left out, or a header that could not be read.
 *
 * @param file the file, below the folder of pages as the caller named it
 */
public record Remark(Path file, String message, String hint) {

    public Remark {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    @Override
    public String toString() {
        return "%s: %s\n    hint: %s".formatted(file, message, hint);
    }
}
