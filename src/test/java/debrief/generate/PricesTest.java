package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.function.Consumer;
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

        assertThat(prices.of("openai", "small-mini-2026")).hasValueSatisfying(costs("0.40", "1.60"));
        assertThat(prices.of("openai", "small-2026")).hasValueSatisfying(costs("2", "8"));
        assertThat(prices.of("mistral", "exact")).hasValueSatisfying(costs("1", "1"));
        assertThat(prices.of("mistral", "exactly")).isEmpty();
        assertThat(prices.of("anthropic", "small-mini")).isEmpty();
    }

    @Test
    void onesOwnPricesComeFirst() {
        Prices own = Prices.parse("openai small* 3 3");
        Prices both = Prices.parse("openai small* 2 8\nopenai large 9 9").after(own);

        assertThat(both.of("openai", "small")).hasValueSatisfying(costs("3", "3"));
        assertThat(both.of("openai", "large")).hasValueSatisfying(costs("9", "9"));
    }

    @Test
    void aMillionTokensCostWhatTheLineSays() {
        assertThat(price("0.40", "1.60").of(new Used(1_000_000, 0, 0, 500_000))).isEqualByComparingTo("1.20");
        assertThat(Prices.Price.FREE.of(new Used(1_000_000, 0, 0, 1_000_000))).isZero();
    }

    @Test
    void whatTheProviderHadKeptCostsLess() {
        Prices prices = Prices.parse("openai told 8 8 1\nopenai untold 8 8\nanthropic a 8 8\nstranger s 8 8");
        Used used = new Used(1_000_000, 500_000, 250_000, 0);

        assertThat(cost(prices, "openai", "told", used)).isEqualByComparingTo("4.5");
        assertThat(cost(prices, "openai", "untold", used)).isEqualByComparingTo("6");
        assertThat(cost(prices, "anthropic", "a", used))
                .as("keeping costs more")
                .isEqualByComparingTo("4.9");
        assertThat(cost(prices, "stranger", "s", used)).isEqualByComparingTo("8");
    }

    private static BigDecimal cost(Prices prices, String provider, String model, Used used) {
        return prices.of(provider, model).orElseThrow().of(used);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openai small 1",
                "openai small 1 x",
                "openai small -1 1",
                "openai small 1 -1",
                "a b 1 2 -3",
                "a b 1 2 3 4"
            })
    void aLineThatIsNoneIsNamed(String line) {
        assertThatThrownBy(() -> Prices.parse("openai fine 1 1\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2 must be");
    }

    @Test
    void theShippedListCanBeRead() {
        assertThat(Prices.shipped().of("openai", "gpt-4.1-mini")).hasValueSatisfying(costs("0.40", "1.60"));
    }

    private static Prices.Price price(String in, String out) {
        return Prices.parse("anybody model %s %s".formatted(in, out))
                .of("anybody", "model")
                .orElseThrow();
    }

    private static Consumer<Prices.Price> costs(String in, String out) {
        return price -> {
            assertThat(price.in()).isEqualByComparingTo(in);
            assertThat(price.out()).isEqualByComparingTo(out);
        };
    }
}
