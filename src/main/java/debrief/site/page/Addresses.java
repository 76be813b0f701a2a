package debrief.site.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the links that people write lead inside a site.
 *
 * @param pages the permalinks of all pages
 */
public record Addresses(Set<String> pages) {

    private static final Pattern ELSEWHERE = Pattern.compile("(?:[^/?#]*:|//).*", Pattern.DOTALL);

    public Addresses {
        pages = Set.copyOf(pages);
    }

    public static Addresses of(Site site) {
        return new Addresses(site.pages().stream().map(Page::permalink).collect(Collectors.toSet()));
    }

    /**
     * Where a link leads.
     *
     * @param path from the site's root
     * @param fragment with its {@code #}, and what stands before it behind a {@code ?}; may be empty
     * @param known whether there is such a page
     */
    public record Target(String path, String fragment, boolean known) {

        /** Whether only a page can be meant, so that without one the link leads nowhere. */
        public boolean isPage() {
            return path.endsWith(".html");
        }
    }

    /**
     * Seen from the page whose text it is, else from the site's root; the Markdown file of a page stands for the page.
     *
     * @param home a permalink
     * @return empty for what leads out of the site
     */
    public Optional<Target> of(String home, String href) {
        if (ELSEWHERE.matcher(href).matches()) {
            return Optional.empty();
        }
        String path = path(href);
        String fragment = href.substring(end(href));
        String seen = seen(home, href);
        for (String from : new String[] {seen, normal(path)}) {
            for (String to : new String[] {from, from.replaceFirst("\\.md$", ".html")}) {
                if (pages.contains(to)) {
                    return Optional.of(new Target(to, fragment, true));
                }
            }
        }
        return Optional.of(new Target(seen, fragment, false));
    }

    /** What a browser makes of it. */
    public static String seen(String home, String href) {
        String path = path(href);
        return path.isEmpty() ? home : normal(home.substring(0, home.lastIndexOf('/') + 1) + path);
    }

    private static String path(String href) {
        return decoded(href.substring(0, end(href)));
    }

    private static int end(String href) {
        int end = 0;
        while (end < href.length() && "?#".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Without dots; a folder's page is its index. */
    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        String normal = String.join("/", parts);
        return normal.isEmpty() || normal.endsWith("/") ? normal + "index.html" : normal;
    }

    public static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfEncoded) {
            return path;
        }
    }
}
