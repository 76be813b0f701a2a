package debrief.bake;

import debrief.markdown.SafeHtml;
import debrief.site.page.Addresses;
import debrief.site.page.Addresses.Target;
import java.util.Optional;

/**
 * Links of texts on one page: each leads where it led on the page that the text belongs to, and of one that leads to no page only
 * its words are shown.
 *
 * @param root the way from the page to the site's root
 */
record PageLinks(Addresses addresses, String permalink, String root) {

    /** @param home the page that the text belongs to; empty for this one */
    SafeHtml lead(String home, SafeHtml html) {
        return html.leading(href -> lead(home.isEmpty() ? permalink : home, href));
    }

    private String lead(String home, String href) {
        Optional<Target> target = addresses.of(home, href);
        if (target.isEmpty()) {
            return href;
        }
        Target to = target.get();
        if (!to.known() && to.isPage()) {
            return "";
        }
        return Addresses.seen(permalink, href).equals(to.path()) ? href : root + to.path() + to.fragment();
    }
}
