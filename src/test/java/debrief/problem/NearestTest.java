package debrief.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The nearest known word is one that a few typing slips turn into the typed one. */
class NearestTest {

    private static final List<String> KNOWN = List.of("title", "turns", "topics", "strengths", "candidate-question");

    @ParameterizedTest
    @CsvSource({
        "titel, title", // two neighbours swapped: one slip
        "tittle, title", // a letter too many
        "ttle, title", // a letter too few
        "tiple, title", // another letter
        "TITEL, title", // letter case does not matter
        "tunrs, turns",
        "srtengtsh, strengths", // two slips in nine letters
        "strenxxxs, strengths", // three in nine: just near enough
        "candidate_question, candidate-question",
    })
    void aFewSlipsStillMeanTheWord(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topix", "strexxxxs", "frequency", "", "x"})
    void moreThanAThirdOfTheLettersIsAnotherWord(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isEmpty();
    }

    @Test
    void aShortWordMayHaveOneSlip() {
        assertThat(Nearest.to("ir", List.of("id"))).contains("id");
        assertThat(Nearest.to("xy", List.of("id"))).isEmpty();
    }

    @Test
    void theNearestOfSeveralWins() {
        assertThat(Nearest.to("sumary", List.of("salary", "summary", "sugary"))).contains("summary");
    }

    @Test
    void amongEquallyNearTheFirstKnownWins() {
        assertThat(Nearest.to("cat", List.of("bat", "rat"))).contains("bat");
    }

    @Test
    void aHintAsksOrSaysSomethingElse() {
        assertThat(Nearest.hint("titel", KNOWN, "use title")).isEqualTo("did you mean 'title'?");
        assertThat(Nearest.hint("frequency", KNOWN, "use title")).isEqualTo("use title");
    }

    @Test
    void aVeryLongWordIsNobodysSlip() {
        assertThat(Nearest.to("x".repeat(100_000), List.of("x".repeat(100_001))))
                .isEmpty();
    }
}
