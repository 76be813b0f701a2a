package debrief.site.page;

import debrief.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a part of a page.
 *
 * @param coach {@code playbook} or a language model's provider; empty for a person
 * @param name the model's id, or the provider where it has none
 * @param version of the knowledge or the prompt
 * @param date as 2024-05-20
 * @param remarks what was mended in it or left out of it; for the author's eyes
 */
public record Byline(String coach, String name, String version, String date, List<String> remarks) {

    /** A person wrote it. */
    public static final Byline PERSON = new Byline("", "", "", "", List.of());

    public static Byline of(@Nullable Origin origin) {
        return origin == null
                ? PERSON
                : new Byline(
                        origin.coach(),
                        origin.model().isEmpty() ? origin.coach() : origin.model(),
                        origin.version(),
                        origin.date().toString(),
                        origin.remarks());
    }

    public Byline {
        remarks = List.copyOf(remarks);
    }

    /** The same for two parts that the same coach wrote on the same day. */
    public String id() {
        return String.join(" ", coach, name, version, date);
    }
}
