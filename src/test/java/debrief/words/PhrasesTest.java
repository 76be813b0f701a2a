package debrief.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One phrase a line; the longest that stands somewhere counts. */
class PhrasesTest {

    @Test
    void caseHyphensAndShortFormsDoNotMatter() {
        assertHits("I'd say my Co-Worker.", "i would say", "I'd say");
        assertHits("I'd say my Co-Worker.", "co worker", "Co-Worker");
    }

    @Test
    void theLongestCounts() {
        Phrases phrases = Phrases.of(List.of("you know", "you know what i mean"));

        assertThat(phrases.at(Text.of("you know what I mean"), 0)).isEqualTo(5);
    }

    @Test
    void anAnchorBindsToTheBeginningOrTheEndOfASentence() {
        assertHits("Well, so. So he did.", "^so", "So");
        assertHits("I did so well. I did so.", "so$", "so");
    }

    @Test
    void aCommaWantsItSetOff() {
        assertHits("Right? It is, right, the right one. Fine, right?", ", right", "right", "right");
    }

    @Test
    void inOneGoNoCommaBreaksAPhraseAndNoHyphenTiesIt() {
        Phrases like = Phrases.of(List.of("like", "i like", "i would")).inOneGo();

        assertThat(like.in(Text.of("the like-minded"))).isFalse();
        assertThat(like.at(Text.of("I, like, did"), 0)).isZero();
        assertThat(like.at(Text.of("I'd say"), 0)).isEqualTo(2);
    }

    @Test
    void aListKnowsItsSingleWords() {
        Phrases phrases = Phrases.of(List.of("many", "so much"));

        assertThat(phrases.has("many")).isTrue();
        assertThat(phrases.has("so")).isFalse();
        assertThat(Phrases.NONE.isEmpty()).isTrue();
    }

    private static void assertHits(String text, String phrase, String... expected) {
        assertThat(Phrases.of(List.of(phrase)).all(Text.of(text)))
                .extracting(Phrases.Hit::raw)
                .containsExactly(expected);
    }
}
