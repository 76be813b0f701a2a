package debrief.bake.jbake;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A hand-written page as JBake parsed it.
 *
 * @param address where the page lives, relative to the site, like {@code notes/about.html}; safe in a link as it stands
 * @param title the header's title, or the file's name where the header has none
 * @param attributes every other header of the page as text, sorted, so that a cached copy renders alike
 * @param body the HTML that its markup engine made: not yet sanitized
 */
public record Authored(
        String address, String title, String type, String status, Map<String, String> attributes, String body) {

    public Authored {
        if (address.isEmpty() || address.startsWith("/") || ("/" + address).contains("/../")) {
            throw new IllegalArgumentException("an address stays inside the site: " + address);
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        Objects.requireNonNull(body, "body");
    }
}
