package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Claim.Verdict;
import debrief.model.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The time grows with the text, whatever the text and the phrases are, and hardly with the number of statements. */
class HostileTextTest {

    private static final Knowledge NESTED = Knowledge.of(List.of(new Statement(
            "nested",
            List.of(),
            List.of(
                    "x ** x ** x ** x ** x ** x ** x ** x ** z",
                    "(x|x|x)? ** (x|x x|x x x)? ** (x|x x)? ** (y|x) ** (x? x? x? x?)? z",
                    "ack ** ack ** redelivery ** ack ** stop !(ack ** ack ** never)"),
            Verdict.WRONG,
            "Because.",
            "https://example.org/")));

    static List<String> texts() {
        return List.of(
                "x".repeat(100_000),
                "\u0301".repeat(100_000),
                "'".repeat(100_000),
                "=".repeat(100_000),
                ".".repeat(100_000),
                "x'x".repeat(33_000),
                "x ".repeat(10_000) + "z",
                "x y ".repeat(10_000) + "z",
                "ack nack ".repeat(5_000) + "redelivery stop",
                "people think that ".repeat(5_000) + "x c x c z",
                "you know, i mean, ".repeat(5_000) + "x c x c z",
                "not if whether ".repeat(5_000) + "x c x c z",
                "\n".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextTakesLong(String text) {
        NESTED.in(text);
        assertThat(least(() -> NESTED.in(text))).isLessThan(Duration.ofMillis(200));
    }

    /** The same talk at ten times as many statements: one look-up a word, whatever else is known. */
    @Test
    void aSentenceMeetsFewStatements() {
        Knowledge few = knowledge(100);
        Knowledge many = knowledge(1_000);
        String talk = talk(10_000);
        few.in(talk);
        many.in(talk);

        Duration withFew = least(() -> few.in(talk));
        Duration withMany = least(() -> many.in(talk));

        assertThat(withMany).isLessThan(withFew.multipliedBy(4).plusMillis(50));
        assertThat(withMany).isLessThan(Duration.ofSeconds(1));
    }

    private static Knowledge knowledge(int statements) {
        SplittableRandom dice = new SplittableRandom(7);
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            String says = word(dice) + " (is|has) ** (" + word(dice) + "|" + word(dice) + ") not? " + word(dice);
            all.add(new Statement("s" + i, List.of(), List.of(says), Verdict.RIGHT, "", ""));
        }
        return Knowledge.of(all);
    }

    private static String talk(int sentences) {
        SplittableRandom dice = new SplittableRandom(8);
        StringBuilder talk = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            for (int word = 0; word < 12; word++) {
                talk.append(word % 3 == 1 ? "is" : word(dice)).append(' ');
            }
            talk.append(". ");
        }
        return talk.toString();
    }

    private static String word(SplittableRandom dice) {
        return "w" + Integer.toString(dice.nextInt(3_000), 36) + "k";
    }

    private static Duration least(Runnable work) {
        Duration least = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            work.run();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            least = taken.compareTo(least) < 0 ? taken : least;
        }
        return least;
    }
}
