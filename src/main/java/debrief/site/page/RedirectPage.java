package debrief.site.page;

/** A former address that leads to today's. */
public record RedirectPage(String permalink, Link target) implements Page {

    @Override
    public String title() {
        return target.title();
    }

    @Override
    public boolean listed() {
        return false;
    }
}
