package debrief.bring;

import debrief.model.Speaker;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file to make an interview of.
 *
 * @param id the interview's; empty to make one of the date and the file's name
 * @param date as 2024-05-20; empty when nobody said
 * @param level how senior the job is; empty when nobody said
 * @param job the advertisement; empty when there is none
 * @param roles who the labels are, as the user says; about the others the respondent is asked
 */
public record ImportRequest(
        Path root,
        Path file,
        String id,
        String date,
        String level,
        String job,
        Map<String, Speaker.Role> roles,
        Respondent respondent) {

    public ImportRequest {
        roles = Map.copyOf(roles);
    }
}
