package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases are none, and what their author is told. */
class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
                    (ack|nack prevents              > the bracket of '(ack|nack prevents' is not closed
                    ack) prevents                   > ')' stands outside of brackets
                    ack | nack                      > '|' stands outside of brackets
                    ? ack                           > '?' has nothing to belong to
                    ack }                           > '}' has nothing to belong to
                    ack prevents *                  > '*' at an end finds nothing more
                    ** ack                          > '*' at an end finds nothing more
                    ack? (nack)?                    > every word of it may be missing
                    the just                        > no word is left of it
                    ack ! manual                    > '!' stands alone
                    ack !just                       > '!' with a word that is skipped anyway
                    (ack !manual)                   > '!' stands in brackets
                    (ack|the) prevents              > nothing is left of 'the' in brackets
                    [ack]                           > it says nothing of its subject
                    [ack prevents                   > the subject is not closed or empty
                    [ack] prevents [nack]           > a second '[' or one in brackets
                    ([ack]) prevents                > a second '[' or one in brackets
                    ack & nack?                     > '&' with a part that may be missing
                    ack &                           > '&' with a part that may be missing
                    ack * & nack                    > '*' beside '&' finds nothing more
                    a1 & a2 & a3 & a4 & a5          > more than 4 parts joined by '&'
                    ((((((((ack))))))))             > brackets inside brackets, deeper than 6
                    """)
    void whatIsNoPhrase(String text, String message) {
        assertThatExceptionOfType(PhraseMistake.class)
                .isThrownBy(() -> Phrase.parse(text))
                .withMessage(message)
                .satisfies(mistake -> assertThat(mistake.hint()).isNotBlank());
    }

    @Test
    void anEmptyOrEndlessPhraseIsNone() {
        assertThatExceptionOfType(PhraseMistake.class).isThrownBy(() -> Phrase.parse(" "));
        assertThatExceptionOfType(PhraseMistake.class).isThrownBy(() -> Phrase.parse("ack ".repeat(2_000)));
    }

    @Test
    void aClassStandsForAnyOfItsWords() {
        Map<String, List<String>> classes =
                Map.of("ack", List.of("ack", "acknowledgement"), "no more", List.of("ends"));

        assertThat(Phrase.inline("{ack} prevents {no more}!", classes))
                .isEqualTo("(ack|acknowledgement) prevents (ends)!");
        assertThat(Phrase.inline("ack prevents", classes)).isEqualTo("ack prevents");
    }

    @Test
    void aClassThatIsNotThereIsAMistake() {
        assertThatExceptionOfType(PhraseMistake.class)
                .isThrownBy(() -> Phrase.inline("{nack} fails", Map.of()))
                .withMessage("no words for {nack}");
        assertThatExceptionOfType(PhraseMistake.class)
                .isThrownBy(() -> Phrase.inline("a {nack fails", Map.of()))
                .withMessage("the brace of '{nack fails' is not closed");
    }
}
