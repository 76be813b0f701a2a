package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Claim.Verdict;
import debrief.model.Statement;
import debrief.testing.Effort;
import debrief.words.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time grows with the text, whatever the text and the phrases are, and hardly with the number of statements. */
class HostileTextTest {

    private static final Knowledge NESTED = Knowledge.of(List.of(new Statement(
            "nested",
            List.of(),
            List.of(
                    "x ** x ** x ** x ** x ** x ** x ** x ** z",
                    "(x|x|x)? ** (x|x x|x x x)? ** (x|x x)? ** (y|x) ** (x? x? x? x?)? z",
                    "x & (x|x x) ** x & x? x & z",
                    "[x|c] & (x|y) ** z",
                    "ack ** ack ** redelivery ** ack ** stop !(ack ** ack ** never)"),
            List.of(),
            Verdict.WRONG,
            "Because.",
            "https://example.org/")));

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "x,",
                "\u0301,",
                "=,",
                ".,",
                "x ,z",
                "x y ,z",
                "ack nack ,redelivery stop",
                "people think that ,x c x c z",
                "you know; i mean; ,x c x c z",
                "not if whether ,x c x c z"
            })
    void theTimeGrowsWithTheText(String scrap, String end) {
        Effort.assertGrowsWith(
                100_000,
                size -> scrap.replace(';', ',').repeat(size / scrap.length()) + (end == null ? "" : end),
                text -> NESTED.in(Text.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "x'x", "\n"})
    void theTimeGrowsWithSignsAlone(String sign) {
        Effort.assertGrowsWith(100_000, Effort.much(sign), text -> NESTED.in(Text.of(text)));
    }

    /** The same talk at ten times as many statements: one look-up a word, whatever else is known. */
    @Test
    void aSentenceMeetsFewStatements() {
        Knowledge few = knowledge(100);
        Knowledge many = knowledge(1_000);
        Text talk = Text.of(talk(10_000));
        few.in(talk);
        many.in(talk);

        Duration withFew = Effort.of(Duration.ZERO, () -> few.in(talk));
        Duration enough = withFew.multipliedBy(4).plusMillis(50);

        assertThat(Effort.of(enough, () -> many.in(talk))).isLessThan(enough);
    }

    private static Knowledge knowledge(int statements) {
        SplittableRandom dice = new SplittableRandom(7);
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            String says = word(dice) + " (is|has) ** (" + word(dice) + "|" + word(dice) + ") not? " + word(dice);
            all.add(new Statement("s" + i, List.of(), List.of(says), List.of(), Verdict.RIGHT, "", ""));
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
}
