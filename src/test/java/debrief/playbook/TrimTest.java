package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spoken words become readable by deletion alone. */
class TrimTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So we can, like, look at the rows.           | We can look at the rows.",
                "Yeah, I mean, if it fails then it stops.     | If it fails then it stops.",
                "The processing, like, we check the rows.     | The processing, we check the rows.",
                "Um, the cache, uh, is full.                  | The cache is full.",
                "I was, I was at the the desk.                | I was at the desk.",
                "It is very very small.                       | It is very very small.",
                "We keep it in the table, or something.       | We keep it in the table.",
                "It is in the database, so yeah.              | It is in the database.",
                "I said that it is in the database.           | It is in the database.",
                "We tried the second one, but I.              | We tried the second one.",
                "Let me... we took the second one.            | We took the second one."
            })
    void deletes(String spoken, String readable) {
        assertThat(String.join(" ", Trim.of(spoken))).isEqualTo(readable);
    }

    @Test
    void whatWasNotHeardOrNotSaidIsLeftOut() {
        assertThat(Stream.of(
                                "We cast the (inaudible 0:12:05) pointer.",
                                "The simple grounds(?) first.",
                                "Let me just...",
                                "Um.")
                        .flatMap(spoken -> Trim.of(spoken).stream()))
                .isEmpty();
    }

    @Test
    void aSentenceWithoutEndIsCutBeforeAnd() {
        String endless = "we had a server in the cellar and it was very old and loud ".repeat(4);
        assertThat(Trim.of(endless))
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(piece).matches("[A-Z].*\\."));
    }
}
