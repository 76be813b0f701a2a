package debrief.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number is worth, and whether another one says the same. */
class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twenty-five thousand        | 25000
            a hundred and five          | 105
            two thousand nineteen       | 2019
            nineteen eighty             | 19 80
            fifty five hundred          | 5500
            three hundred million       | 300000000
            one and a half              | 1.5
            1.5 million, 25k, 3bn       | 1500000 25000 3000000000
            two, three                  | 2 3
            twenty, five                | 20 5
            hundred and then            | 100
            forty fifteen               | 40 15
            a dozen                     | 12
            5xx 2nd s3 1.2.3            |
            """)
    void readsNumbers(String text, String values) {
        assertThat(Amounts.of(Text.of(text)).stream()
                        .map(amount -> BigDecimal.valueOf(amount.value())
                                .stripTrailingZeros()
                                .toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values == null ? "" : values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 hours       | 120 minutes   | true
            2 hours       | 2             | true
            2             | 2 hours       | true
            2 hours       | 2 minutes     | false
            1 year        | 12 months     | true
            30 days       | 1 month       | false
            2 GB          | 2000 MB       | true
            40%           | 40 percent    | true
            40%           | $40           | false
            €40           | 40 euros      | true
            hundreds      | 250           | true
            hundreds      | 99            | false
            hundreds      | 100000        | false
            40ms          | 0.04 s        | true
            40-second     | 40 s          | true
            """)
    void aNumberRepeatsAnother(String one, String other, boolean repeats) {
        Amount first = Amounts.of(Text.of(one)).get(0);
        Amount second = Amounts.of(Text.of(other)).get(0);

        assertThat(first.repeats(second)).isEqualTo(repeats);
    }
}
