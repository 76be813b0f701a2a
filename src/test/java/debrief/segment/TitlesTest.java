package debrief.segment;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.words.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title is the question in its own words, 60 characters at most. */
class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Okay, so what is a deadlock? | What is a deadlock?",
                "Great, thanks. Tell me about yourself. | Tell me about yourself",
                "Good morning, Mira. | Good morning, Mira",
                "Thank you, Jane. | Thank you, Jane",
                "The page of orders is slow. Where do you start? | The page of orders is slow",
                "Okay? | Okay?",
            })
    void theFirstQuestionThatNamesSomething(String said, String title) {
        assertThat(titled(said)).isEqualTo(title);
    }

    @Test
    void aLongOneIsCutAtAWord() {
        String title =
                titled("Could you describe, step by step, how a letter travels from the harbour to the islands?");

        assertThat(title)
                .isEqualTo("Could you describe, step by step, how a letter travels from…")
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void aWordWithoutEndIsCutTooAndNothingIsInvented() {
        assertThat(titled("w".repeat(500))).hasSize(60).matches("W?w+…");
        assertThat(titled(" … ")).isEmpty();
        assertThat(titled("")).isEmpty();
    }

    private static String titled(String said) {
        return Titles.of(Text.of(said));
    }
}
