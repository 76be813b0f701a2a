package debrief.site.page;

import debrief.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a part of a page.
 *
 * @param coach {@code playbook} or a language model's provider; empty for a person
 * @param name the model's id, or the provider where it has none
 * @param version of the knowledge or the prompt
 * @param date as 2024-05-20
 */
public record Byline(String coach, String name, String version, String date) {

    /** A person wrote it. */
    public static final Byline PERSON = new Byline("", "", "", "");

    public static Byline of(@Nullable Origin origin) {
        return origin == null
                ? PERSON
                : new Byline(
                        origin.coach(),
                        origin.model().isEmpty() ? origin.coach() : origin.model(),
                        origin.version(),
                        origin.date().toString());
    }

    /** The same for two parts that the same coach wrote on the same day. */
    public String id() {
        return String.join(" ", coach, name, version, date);
    }
}
