package debrief.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param notices in reading order
 * @param interviews how many could be read
 */
public record CheckResult(List<Notice> notices, int interviews) {

    public boolean hasErrors() {
        return notices.stream().anyMatch(Notice::isError);
    }
}
