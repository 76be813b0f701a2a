package debrief.check;

import debrief.content.ContentFolder.Content;
import debrief.content.OpenTurns;
import java.util.List;

/**
 * What a check found.
 *
 * @param notices in reading order
 * @param interviews how many could be read
 * @param open turns that nobody put in a question, where a person began to
 */
public record CheckResult(List<Notice> notices, int interviews, List<OpenTurns> open) {

    public static CheckResult of(Content content, List<Notice> notices) {
        return new CheckResult(notices, content.portfolio().interviews().size(), OpenTurns.in(content));
    }

    public boolean hasErrors() {
        return notices.stream().anyMatch(Notice::isError);
    }
}
