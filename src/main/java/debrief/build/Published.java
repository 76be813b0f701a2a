package debrief.build;

import java.util.List;

/**
 * What a publication did, or would do.
 *
 * @param built the site that was made for it
 * @param changes of the branch, as {@code M index.html}: {@code A} for a new file, {@code M} for a changed one, {@code D} for
 *     one that goes
 * @param first whether the branch was not there before
 * @param url where it will be read; empty when nobody said
 */
public record Published(BuildResult built, List<String> changes, boolean first, String url) {

    public Published {
        changes = List.copyOf(changes);
    }
}
