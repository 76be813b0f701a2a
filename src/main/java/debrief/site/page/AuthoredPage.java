package debrief.site.page;

import java.util.Map;

/**
 * A page that somebody wrote by hand.
 *
 * @param description its header of that name; may be empty
 * @param body HTML as its markup engine made it; made safe when it is printed
 * @param content its headers, with title, type and status
 */
public record AuthoredPage(
        String permalink, String source, String title, String description, Html body, Map<String, String> content)
        implements Page {

    @Override
    public String template() {
        return "page.ftlh";
    }

    /** HTML that nobody has looked at yet. */
    public record Html(String unchecked) {}
}
