package debrief.site.page;

/** How the reports came about: who writes them, what is checked, what the numbers mean. */
public record MethodPage(String title, String description) implements Page {

    /** Its address. */
    static final String PERMALINK = "method.html";

    @Override
    public String permalink() {
        return PERMALINK;
    }
}
