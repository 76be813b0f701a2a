package debrief.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * An address outside the site. Whoever reads files checks it as well; but this is the last room that knows a link from a text,
 * and a template would print any.
 */
final class WebAddress {

    private WebAddress() {}

    /** The address, if a browser would open it as a web page; else nothing. */
    static String of(String address) {
        return host(address).isEmpty() ? "" : address;
    }

    /** Its host without {@code www.}; empty when it is no web address. */
    static String host(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            if (host == null || !scheme.equals("https") && !scheme.equals("http")) {
                return "";
            }
            return host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }
}
