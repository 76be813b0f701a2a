package debrief.site.page;

import java.util.List;

/** All guides, in the order of a talk. */
public record GuidesPage(String title, String description, List<GuidePage> guides) implements Page {

    @Override
    public String permalink() {
        return "guides/index.html";
    }
}
