package debrief.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A location prints as {@code file:line:column}, which terminals and editors turn into a link. */
class LocationTest {

    @Test
    void aPlaceNamesFileLineAndColumn() {
        assertThat(new Location("content/facts.yaml", 12, 5)).hasToString("content/facts.yaml:12:5");
    }

    @Test
    void aLineAsAWholeHasNoColumn() {
        assertThat(new Location("content/facts.yaml", 12, 0)).hasToString("content/facts.yaml:12");
    }

    @Test
    void aFileAsAWholeHasNeither() {
        assertThat(Location.of("content/facts.yaml")).hasToString("content/facts.yaml");
    }

    @Test
    void readingOrderIsByFileThenFromTopToBottom() {
        List<Location> inOrder = List.of(
                Location.of("a.yaml"),
                new Location("a.yaml", 2, 1),
                new Location("a.yaml", 2, 9),
                new Location("a.yaml", 2, 10),
                new Location("a.yaml", 10, 1),
                Location.of("b.yaml"));
        List<Location> shuffled = new java.util.ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Test
    void aPlaceWithoutAFileOrBeforeTheFirstLineIsNoPlace() {
        assertThatThrownBy(() -> new Location("", 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Location("a", -1, 1)).hasMessage("no place: a:-1:1");
        assertThatThrownBy(() -> new Location("a", 1, -1)).hasMessage("no place: a:1:-1");
    }
}
