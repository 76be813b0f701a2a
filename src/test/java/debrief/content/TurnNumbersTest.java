package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.yaml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "12-17, 19" means the turns 12 to 17 and 19. */
class TurnNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | [7]",
                "12-14, 19 | [12, 13, 14, 19]",
                "19,12-14 | [12, 13, 14, 19]",
                "1 - 3 , 2-4 | [1, 2, 3, 4]",
                "4-2 | [2, 3, 4]",
                "5-5 | [5]",
            })
    void idsStandInOrderWithoutDoubles(String text, String ids) {
        assertThat(TurnNumbers.parse(text)).hasToString(ids);
    }

    @Test
    void aMistypedRangeDoesNotFillTheMemory() {
        assertThat(TurnNumbers.parse("1-9999999")).hasSize(Limits.TRANSCRIPT_LINES + 1);
    }
}
