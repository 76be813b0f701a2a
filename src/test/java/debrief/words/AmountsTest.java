package debrief.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Numbers in digits and in English words, with what they count where that can be told. */
class AmountsTest {

    @Test
    void digitsAndWordsAreTheSame() {
        assertAmounts("twenty-five thousand users, 25k users, 25,000 users", "25000", "25000", "25000");
        assertAmounts("a hundred and five", "105");
        assertAmounts("two and a half years", "2.5 months");
    }

    @Test
    void aUnitMayBeGluedOrStandBehind() {
        assertAmounts(
                "40ms, 40 s, 50%, 50 percent, $1,000", "40 time", "40 time", "50 share", "50 share", "1000 money");
        assertThat(Amounts.of(Text.of("at 50% now")))
                .extracting(Amount::start, Amount::end)
                .containsExactly(org.assertj.core.api.Assertions.tuple(3, 6));
    }

    @Test
    void someNumbersAreVagueOrNone() {
        assertThat(Amounts.of(Text.of("hundreds of users")))
                .allMatch(Amount::vague)
                .hasSize(1);
        assertAmounts("a 5xx on the 2nd try with SHA-256");
    }

    @Test
    void aSlipInALongWordLeavesAQuoteWhatItIs() {
        assertThat(Slips.areAlike("acknowledgement", "acknowledgment")).isTrue();
        assertThat(Slips.areAlike("sixty", "sixteen")).isFalse();
        assertThat(Slips.alikeUntil(
                        List.of("we", "set", "time", "stamps"), List.of("we", "set", "timestamps", "then"), 0))
                .isEqualTo(3);
    }

    @Test
    void aCommonWordTellsNothing() {
        assertThat(CommonWords.has("Don\u2019t")).isTrue();
        assertThat(CommonWords.has("queue")).isFalse();
    }

    private static void assertAmounts(String text, String... expected) {
        assertThat(Amounts.of(Text.of(text)).stream().map(AmountsTest::told).collect(Collectors.toList()))
                .containsExactly(expected);
    }

    private static String told(Amount amount) {
        String value = amount.value() == Math.rint(amount.value())
                ? Long.toString((long) amount.value())
                : Double.toString(amount.value());
        return (value + " " + amount.unit().dimension()).strip();
    }
}
