package debrief.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What tokens cost at a provider. {@code prices.txt} says when it was written; a portfolio may bring its own. */
public final class Prices {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String provider, String model, Price price) {}

    /**
     * In US dollars a million tokens.
     *
     * @param cached for tokens read from what the provider had kept
     * @param kept for tokens read and kept
     */
    public record Price(BigDecimal in, BigDecimal out, BigDecimal cached, BigDecimal kept) {

        /** Of a model on one's own machine. */
        public static final Price FREE = new Price(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        public BigDecimal of(Used used) {
            return cost(in, used.in() - used.cached() - used.kept())
                    .add(cost(cached, used.cached()))
                    .add(cost(kept, used.kept()))
                    .add(cost(out, used.out()));
        }

        private static BigDecimal cost(BigDecimal price, long tokens) {
            return price.multiply(BigDecimal.valueOf(tokens)).divide(MILLION, MathContext.DECIMAL64);
        }
    }

    private Prices() {}

    /** The prices that come with the program. */
    public static Prices shipped() {
        try (InputStream stream =
                Objects.requireNonNull(Prices.class.getResourceAsStream("prices.txt"), "prices.txt")) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lines of {@code provider model in out [cached]}, prices in US dollars a million tokens; a model that ends in {@code *}
     * stands for all that begin so. {@code #} starts a comment.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    public static Prices parse(String text) {
        Prices prices = new Prices();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String[] words = line.replaceFirst("#.*", "").strip().split("\\s+", -1);
            if (words.length == 1 && words[0].isEmpty()) {
                continue;
            }
            try {
                if (words.length < 4 || words.length > 5) {
                    throw new NumberFormatException();
                }
                BigDecimal in = amount(words[2]);
                BigDecimal cached = words.length == 5 ? amount(words[4]) : in.multiply(cachedPart(words[0]));
                Price price = new Price(in, amount(words[3]), cached, in.multiply(keptPart(words[0])));
                prices.entries.add(new Entry(words[0], words[1], price));
            } catch (NumberFormatException notAPrice) {
                throw new IllegalArgumentException(
                        "line " + number
                                + " must be 'provider model in out' or 'provider model in out cached', as 'openai gpt-4.1-mini 0.40 1.60'",
                        notAPrice);
            }
        }
        return prices;
    }

    private static BigDecimal amount(String word) {
        BigDecimal amount = new BigDecimal(word);
        if (amount.signum() < 0) {
            throw new NumberFormatException();
        }
        return amount;
    }

    /** Of the price of a token that is read anew; where it differs from model to model, what none exceeds. */
    private static BigDecimal cachedPart(String provider) {
        return switch (provider) {
            case "anthropic", "mistral" -> new BigDecimal("0.1");
            case "gemini" -> new BigDecimal("0.25");
            case "openai" -> new BigDecimal("0.5");
            default -> BigDecimal.ONE;
        };
    }

    /** Anthropic wants more for what it is told to keep; others keep for nothing. */
    private static BigDecimal keptPart(String provider) {
        return provider.equals("anthropic") ? new BigDecimal("1.25") : BigDecimal.ONE;
    }

    /** The same with another list's prices before these. */
    public Prices after(Prices own) {
        Prices both = new Prices();
        both.entries.addAll(own.entries);
        both.entries.addAll(entries);
        return both;
    }

    /** Empty when nobody wrote down what this model costs. */
    public Optional<Price> of(String provider, String model) {
        return entries.stream()
                .filter(entry -> entry.provider().equals(provider) && matches(entry.model(), model))
                .map(Entry::price)
                .findFirst();
    }

    private static boolean matches(String pattern, String model) {
        return pattern.endsWith("*")
                ? model.startsWith(pattern.substring(0, pattern.length() - 1))
                : model.equals(pattern);
    }
}
