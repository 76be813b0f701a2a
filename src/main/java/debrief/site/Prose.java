package debrief.site;

/**
 * Markdown on a page. Templates print it as it is: whoever lays the page out turns it into safe HTML, so that no template can
 * forget to.
 */
public record Prose(String markdown) {

    public static final Prose NONE = new Prose("");

    public boolean isEmpty() {
        return markdown.isEmpty();
    }
}
