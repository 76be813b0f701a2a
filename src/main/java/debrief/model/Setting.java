package debrief.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, where and with whom: {@code interview.yaml}.
 *
 * @param date never guessed: null when nobody wrote it down
 * @param role the job
 * @param level how senior the job is, in the author's words; told coaches, never a public site
 * @param summary Markdown
 * @param names other people and firms that the talk names
 */
public record Setting(
        String title,
        @Nullable LocalDate date,
        String role,
        String level,
        String round,
        String language,
        Person company,
        List<Speaker> speakers,
        List<Person> names,
        Visibility visibility,
        Visibility transcript,
        boolean draft,
        String summary) {

    public Setting {
        speakers = List.copyOf(speakers);
        names = List.copyOf(names);
    }
}
