package debrief.content;

import debrief.model.Person;
import debrief.model.Speaker;
import java.util.List;

/**
 * What is known of an interview when it is imported.
 *
 * @param title may be empty
 * @param date as 2024-05-20; empty when nobody said: a date is never invented
 * @param job which it is; empty when nobody said
 * @param level how senior the job is; empty when nobody said
 * @param round which of several talks; empty when nothing says
 * @param language a tag; empty for the portfolio's own
 * @param speakers by the transcript's labels
 * @param proposed whether rules say who speaks, since the transcript names nobody
 * @param names other people and firms that the talk seems to name
 */
public record NewSetting(
        String title,
        String date,
        String job,
        String level,
        String round,
        String language,
        List<Speaker> speakers,
        boolean proposed,
        List<Person> names) {

    public NewSetting {
        speakers = List.copyOf(speakers);
        names = List.copyOf(names);
    }
}
