package debrief.bring;

import debrief.model.Speaker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Files to make an interview of.
 *
 * @param parts of one interview, in the order in which it was held; at least one
 * @param id the interview's; empty to make one of the date and the file's name
 * @param roles who the labels are, as the user says; about the others the respondent is asked
 */
public record ImportRequest(
        Path root, List<Source> parts, String id, Said said, Map<String, Speaker.Role> roles, Respondent respondent) {

    public ImportRequest {
        parts = List.copyOf(parts);
        roles = Map.copyOf(roles);
    }

    /**
     * What the user says of it; each may be empty.
     *
     * @param date as 2024-05-20
     * @param job which it is, as backend developer
     * @param level how senior the job is
     * @param advertisement of the job
     */
    public record Said(String date, String job, String level, String advertisement) {

        public static final Said NOTHING = new Said("", "", "", "");
    }
}
