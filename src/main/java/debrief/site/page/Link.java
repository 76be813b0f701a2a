package debrief.site.page;

/**
 * A way to another page of the site.
 *
 * @param to the permalink, perhaps with {@code #anchor}; templates put {@code root} in front
 */
public record Link(String title, String to) {}
