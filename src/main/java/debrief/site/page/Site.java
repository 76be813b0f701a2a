package debrief.site.page;

import debrief.model.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that will be published.
 *
 * @param title the portfolio's
 * @param url where it will be published, ending in {@code /}; empty when nobody said: then nothing that needs an absolute
 *     address is written
 * @param nav the way to the main pages
 * @param pages every page once
 */
public record Site(
        String title,
        String description,
        String url,
        String language,
        Profile profile,
        String author,
        List<Link> nav,
        List<Page> pages) {

    public Site {
        nav = List.copyOf(nav);
        pages = List.copyOf(pages);
        Set<String> taken = new HashSet<>();
        for (Page page : pages) {
            // A disk that ignores letter case must not lose a page.
            if (!taken.add(page.permalink().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two pages at " + page.permalink());
            }
        }
    }

    /** Pages of one kind, in the site's order. */
    public <P extends Page> List<P> pages(Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
