package debrief.site.page;

import java.util.function.Supplier;

/**
 * A file of the site that is no page for people to browse.
 *
 * @param writing makes its content, when and where the pages are rendered: some are long, and many threads render
 */
public record TextFile(String permalink, Supplier<String> writing) implements Page {

    public String content() {
        return writing.get();
    }

    @Override
    public String title() {
        return permalink;
    }

    @Override
    public String template() {
        return "";
    }

    @Override
    public boolean listed() {
        return false;
    }
}
