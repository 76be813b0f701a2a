package debrief.generate.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TokensTest {

    /** The first column is what the vocabulary of OpenAI's newer models (o200k) makes of it. */
    @ParameterizedTest
    @CsvFileSource(resources = "/debrief/generate/tokens.txt", delimiter = '|', quoteCharacter = '\0')
    void areNearWhatAVocabularyCounts(int counted, int percent, String text) {
        assertThat(Tokens.of(text)).as(text).isCloseTo(counted, withinPercentage(percent));
    }

    @Test
    void areNoneInNothing() {
        assertThat(Tokens.of("")).isZero();
        assertThat(Tokens.of(" ")).isZero();
    }
}
