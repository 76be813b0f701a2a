package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.model.Components.Component;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records by their components. */
class ComponentsTest {

    private static final Point POINT =
            Point.of("Terms", "You named both.", List.of(new Point.Evidence(3, "Lost updates.")));

    @Test
    void aRecordIsMadeOfWhatIsSaidOfEachComponent() {
        assertThat(Components.make(Person.class, component -> component.name().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(new Person("NAME", "PSEUDONYM"));
    }

    @Test
    void listsTellWhatTheyHold() {
        assertThat(Components.make(
                        Point.class,
                        component -> component.type() == List.class
                                ? List.of(Components.make(component.each(), ComponentsTest::some))
                                : some(component)))
                .isEqualTo(Point.of("label", "text", List.of(new Point.Evidence(7, "quote"))));
    }

    @Test
    void aCopyDiffersInWhatIsSaidAndInNothingElse() {
        assertThat(Components.with(POINT, Map.of("label", "Names")))
                .isEqualTo(Point.of("Names", POINT.text(), POINT.evidence()));
    }

    @Test
    void aNameThatNoneOfThemHasIsRefused() {
        assertThatThrownBy(() -> Components.with(POINT, Map.of("labels", "Names")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNullStaysSo() {
        assertThat(Components.of(POINT)).containsEntry("flaw", null);
        assertThat(Components.each(POINT, (name, value) -> value)).isEqualTo(POINT);
    }

    private static Object some(Component component) {
        return component.mayBeNull() ? null : component.type() == int.class ? 7 : component.name();
    }
}
