package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules read texts with. */
class TextToolsTest {

    private static final Phrases PHRASES = Phrases.of(List.of("slow down", "slow", "eye-contact", "don't you"));

    @Test
    void aPhraseIsFoundWhateverItsCaseAndPunctuation() {
        assertThat(hits("Slow. Down we go; DON’T you keep eye-contact?"))
                .containsExactly("Slow. Down", "DON’T you", "eye-contact");
    }

    @Test
    void theLongestPhraseThatBeginsAtAPlaceCounts() {
        assertThat(hits("slow, slow down")).containsExactly("slow", "slow down");
        assertThat(hits("they slow")).containsExactly("slow");
    }

    @Test
    void halfAPhraseIsNone() {
        assertThat(hits("I don't, but you slowly do.")).isEmpty();
        assertThat(PHRASES.areIn(WordAt.of("down slowly"))).isFalse();
        assertThat(PHRASES.areIn(WordAt.of("be slow"))).isTrue();
    }

    @Test
    void theFirstPhraseIsTheOneThatComesFirst() {
        List<WordAt> words = WordAt.of("Do not slow down, don't you");
        assertThat(PHRASES.firstIn(words)).contains(new Phrases.Hit(2, 4));
        assertThat(PHRASES.firstIn(WordAt.of("fast"))).isEmpty();
    }

    @Test
    void aSentenceEndsAtASignWithABlankAndALargeLetterBehindIt() {
        assertThat(Sentences.of("Keep it short. Say \"no.\" Then stop! At 2.5 s, e.g. here, ok? 3 times"))
                .containsExactly("Keep it short.", "Say \"no.\"", "Then stop!", "At 2.5 s, e.g. here, ok?", "3 times");
    }

    @Test
    void aLineEndsASentence() {
        assertThat(Sentences.of("- one\n\n- two.  ")).containsExactly("- one", "- two.");
        assertThat(Sentences.of(" ")).isEmpty();
    }

    @Test
    void anAnswerWithASlotIsNotWhole() {
        assertThat(Slots.isWhole("I led [fill in: how many] people.")).isFalse();
        assertThat(Slots.isWhole(" ")).isFalse();
        assertThat(Slots.isWhole("I led five [5] people.")).isTrue();
        assertThat(Slots.without("I led [fill in: how many] people.")).isEqualTo("I led  people.");
    }

    private static List<String> hits(String text) {
        List<WordAt> words = WordAt.of(text);
        return PHRASES.in(words).stream().map(hit -> hit.in(text, words)).toList();
    }
}
