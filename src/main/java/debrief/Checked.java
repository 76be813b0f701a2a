package debrief;

import java.util.List;

/**
 * What a check found.
 *
 * @param remarks in reading order
 * @param interviews how many could be read
 */
public record Checked(List<Remark> remarks, int interviews) {

    public boolean hasErrors() {
        return remarks.stream().anyMatch(Remark::isError);
    }
}
