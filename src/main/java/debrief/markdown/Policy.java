package debrief.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand on a page; everything else is left out, its text kept. */
final class Policy {

    /** Everything before the first {@code /}, {@code ?} or {@code #}, if it could be read as a scheme. */
    private static final Pattern SCHEME = Pattern.compile("([^:/?#\\\\]*):.*", Pattern.DOTALL);

    private static final Set<String> SCHEMES = Set.of("https", "mailto");

    /** What Markdown makes. */
    static final PolicyFactory TEXT = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr")
            // The page's own title is its one largest heading.
            .allowElements((element, attributes) -> "h2", "h1")
            .allowElements("h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
            .allowElements(Policy::link, "a")
            .allowAttributes("href")
            .matching((element, attribute, value) -> leadsSomewhereSafe(value) ? value : null)
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,6}"))
            .onElements("ol")
            .allowUrlProtocols(SCHEMES.toArray(String[]::new))
            .toFactory();

    /** What a person may write by hand besides. */
    static final PolicyFactory AUTHORED = TEXT.and(new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "img", "figure", "figcaption", "details", "summary")
            .allowElements("dl", "dt", "dd", "sub", "sup", "kbd")
            .allowAttributes("src")
            .matching(Pattern.compile("(?![a-zA-Z][a-zA-Z0-9+.-]*:|//|/)[^\\s\\\\]+"))
            .onElements("img")
            .allowAttributes("alt", "title", "width", "height")
            .onElements("img")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z][a-z0-9-]{0,60}"))
            .onElements("h1", "h2", "h3", "h4")
            .toFactory());

    private Policy() {}

    /** What leads elsewhere says so; links inside the site stay plain. */
    private static @Nullable String link(String element, List<String> attributes) {
        int href = attributes.indexOf("href");
        if (href >= 0 && attributes.get(href + 1).startsWith("http")) {
            attributes.add("rel");
            attributes.add("noopener nofollow");
        }
        return element;
    }

    /**
     * Inside the site, or by a known scheme. {@code //host} would take the page's own scheme: on disk it would be a file. A
     * blank or a control character in front is what a browser would take away.
     */
    static boolean leadsSomewhereSafe(String address) {
        if (address.isEmpty() || address.charAt(0) <= ' ' || address.charAt(0) == '/' || address.charAt(0) == '\\') {
            return false;
        }
        Matcher scheme = SCHEME.matcher(address);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
}
