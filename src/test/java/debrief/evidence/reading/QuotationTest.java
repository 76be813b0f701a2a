package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.words.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {

    private static List<String> words(String text) {
        return Quotation.in(Text.of(text)).stream().map(Quotation::words).toList();
    }

    @Test
    void marksOfManyKindsHoldWords() {
        assertThat(words("\"a b\", “c d”, „e f“, « g h » and ‘i j’ or 'k l'."))
                .containsExactly("a b", "c d", "e f", "g h", "i j", "k l");
    }

    @Test
    void apostrophesHoldNothing() {
        assertThat(words("The clinics' staff doesn't, can't and Tom's won't.")).isEmpty();
        assertThat(words("It’s the interviewer’s, isn’t it?")).isEmpty();
        assertThat(words("'I don't know' is honest.")).containsExactly("I don't know");
    }

    @Test
    void theSentencesOwnPunctuationIsNotQuoted() {
        assertThat(words("You say \"how many,\" and \"which one?\"")).containsExactly("how many", "which one?");
    }

    @Test
    void theSentenceAroundIsKnown() {
        Quotation quotation =
                Quotation.in(Text.of("First. You said \"a b c\" twice. Last.")).get(0);
        assertThat(quotation.lead().strip()).isEqualTo("You said");
        assertThat(quotation.tail().strip()).isEqualTo("twice.");
        assertThat("First. You said \"a b c\" twice. Last.".substring(0, quotation.sentenceEnd()))
                .isEqualTo("First. You said \"a b c\" twice.");
    }

    @Test
    void aSentenceMayEndInsideTheQuote() {
        String text = "You ask \"Are you sure? Really sure?\" and wait. Good.";
        Quotation quotation = Quotation.in(Text.of(text)).get(0);
        assertThat(text.substring(0, quotation.sentenceEnd()))
                .isEqualTo("You ask \"Are you sure? Really sure?\" and wait.");
    }

    @Test
    void aSentenceEndsBetweenTwoQuotesAndNotInsideTheSecond() {
        String text = "You heard “Who was it?” “me and him” was said. From “one” to “the pilot(?) may fly” it is far.";
        assertThat(Quotation.in(Text.of(text)))
                .extracting(quotation -> text.substring(quotation.end(), quotation.sentenceEnd()))
                .containsExactly("", " was said.", " to “the pilot(?) may fly” it is far.", " it is far.");
    }

    @Test
    void quotesInCodeAndAddressesAreNone() {
        assertThat(words("Use `a \"b c\"` or [x](https://example.org \"a title\")."))
                .isEmpty();
        assertThat(words("It said “take \\`it\\` now”.")).containsExactly("take \\`it\\` now");
    }
}
