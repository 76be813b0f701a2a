package debrief.site.page;

/**
 * What a server shows at an address that does not exist, however deep; so its links start at the host's root.
 *
 * @param root the path under which the site is published, with {@code /} at both ends
 */
public record NotFoundPage(String root) implements Page {

    @Override
    public String permalink() {
        return "404.html";
    }

    @Override
    public String title() {
        return "Page not found";
    }

    @Override
    public String template() {
        return "404.ftlh";
    }

    @Override
    public boolean listed() {
        return false;
    }
}
