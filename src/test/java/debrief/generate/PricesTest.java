package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of prices: provider, model, dollars a million tokens in and out. */
class PricesTest {

    @Test
    void theFirstLineThatFitsTells() {
        Prices prices = Prices.parse("""
                # written today
                openai small-mini* 0.40 1.60   # cheap
                openai small* 2 8

                mistral exact 1 1
                """);

        assertThat(prices.of("openai", "small-mini-2026")).contains(price("0.40", "1.60"));
        assertThat(prices.of("openai", "small-2026")).contains(price("2", "8"));
        assertThat(prices.of("mistral", "exact")).contains(price("1", "1"));
        assertThat(prices.of("mistral", "exactly")).isEmpty();
        assertThat(prices.of("anthropic", "small-mini")).isEmpty();
    }

    @Test
    void onesOwnPricesComeFirst() {
        Prices own = Prices.parse("openai small* 3 3");
        Prices both = Prices.parse("openai small* 2 8\nopenai large 9 9").after(own);

        assertThat(both.of("openai", "small")).contains(price("3", "3"));
        assertThat(both.of("openai", "large")).contains(price("9", "9"));
    }

    @Test
    void aMillionTokensCostWhatTheLineSays() {
        assertThat(price("0.40", "1.60").of(1_000_000, 500_000)).isEqualByComparingTo("1.20");
        assertThat(Prices.Price.FREE.of(1_000_000, 1_000_000)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"openai small 1", "openai small 1 x", "openai small -1 1", "openai small 1 -1", "a b 1 2 3"})
    void aLineThatIsNoneIsNamed(String line) {
        assertThatThrownBy(() -> Prices.parse("openai fine 1 1\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2 must be");
    }

    @Test
    void theShippedListCanBeRead() {
        assertThat(Prices.shipped().of("openai", "gpt-4.1-mini")).contains(price("0.40", "1.60"));
    }

    private static Prices.Price price(String in, String out) {
        return new Prices.Price(new BigDecimal(in), new BigDecimal(out));
    }
}
