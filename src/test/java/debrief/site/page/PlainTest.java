package debrief.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown as it is read aloud: words without marks, on one line. */
class PlainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Plain words. | Plain words.",
                "Do *not* use **both**. | Do not use both.",
                "a [link](https://example.org/x) and ![a picture](images/x.png) | a link and a picture",
                "[fill in: a number] of (them) | [fill in: a number] of (them)",
                "2 * 3 - 1 + 4 > 5 #6 | 2 3 - 1 + 4 > 5 #6",
                "well-known -x | well-known -x"
            })
    void marksAreGone(String markdown, String words) {
        assertThat(Plain.text(markdown)).isEqualTo(words);
    }

    @Test
    void marksAtTheStartOfALineAreGone() {
        assertThat(Plain.text("# Title\n\n- one\n  - two\n+ three\n> > quoted\n-four\n"))
                .isEqualTo("Title one two three quoted -four");
    }

    @Test
    void codeKeepsItsWords() {
        assertThat(Plain.text("Set `acks_late`,\n```\nx = 1\n```\n**then** run."))
                .isEqualTo("Set acks_late, x = 1 then run.");
    }

    @Test
    void aDescriptionIsCutBetweenWords() {
        String sentence = Plain.sentence("word ".repeat(60));

        assertThat(sentence).hasSize(200).endsWith("word…");
        assertThat(Plain.shorten("short", 5)).isEqualTo("short");
        assertThat(Plain.shorten("a".repeat(9), 5)).isEqualTo("aaaa…");
    }

    @Test
    void cutsNoEmojiInHalf() {
        String faces = "\ud83d\ude00".repeat(10);

        for (int most = 2; most < 20; most++) {
            String cut = Plain.shorten(faces, most);
            assertThat(cut).matches("(?:\ud83d\ude00)*…").hasSizeLessThanOrEqualTo(most);
        }
    }
}
