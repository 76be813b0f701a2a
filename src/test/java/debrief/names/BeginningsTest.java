package debrief.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three letters tell nearly every word from every form; none that begins one is ever held back. */
class BeginningsTest {

    @ParameterizedTest
    @CsvSource({
        "rowan, rowan, true",
        "rowan, ROWan, true",
        "rowan, rope, false",
        "rowan, ro, false",
        "rowan, the, false",
        "ghp_, ghp_A, true",
        "ghp_, gho_A, false",
        "at, at the, true",
        "at, attic, true",
        "at, as the, false",
        "j, jam, true",
        "j, J., true",
        "j, ham, false",
        "r-, R-o-w, true",
        "r-, rod, false"
    })
    void aFormMayBeginWhereItsFirstLettersStand(String form, String text, boolean may) {
        Beginnings beginnings = new Beginnings();
        beginnings.add(form);

        assertThat(beginnings.mayBe(text.toCharArray(), 0)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"Élan", "Ro\u0301wan", "Ro\u00f6", "王芳"})
    void lettersBeyondAsciiAreAlwaysLookedAt(String text) {
        assertThat(new Beginnings().mayBe(text.toCharArray(), 0)).isTrue();
    }

    @Test
    void aFormThatBeginsBeyondAsciiNeedsNoPlace() {
        Beginnings beginnings = new Beginnings();
        beginnings.add("\u00e9lan");
        beginnings.add("j\u00f6rg");

        assertThat(beginnings.mayBe("\u00e9lan".toCharArray(), 0)).isTrue();
        assertThat(beginnings.mayBe("j\u00f6rg".toCharArray(), 0)).isTrue();
        assertThat(beginnings.mayBe("elan".toCharArray(), 0)).isFalse();
        assertThat(beginnings.mayBe("jorg".toCharArray(), 0)).isFalse();
    }

    @Test
    void placesCountFromAnywhereInTheText() {
        Beginnings some = new Beginnings();
        some.add("rowan");
        Beginnings all = new Beginnings();
        all.add("sage");
        all.addAll(some);

        assertThat(all.mayBe("I am Rowan".toCharArray(), 5)).isTrue();
        assertThat(all.mayBe("I am Sage".toCharArray(), 5)).isTrue();
        assertThat(all.mayBe("I am Rowan".toCharArray(), 2)).isFalse();
        assertThat(some.mayBe("I am Sage".toCharArray(), 5)).isFalse();
    }
}
