package debrief.site;

/** A file of the site that is no page for people to browse: its content is finished here. */
public record TextFile(String permalink, String content) implements Page {

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
