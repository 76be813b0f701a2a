package debrief.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A problem says where, what, and what to try. */
class ProblemTest {

    private static final Location HERE = new Location("content/topics.yaml", 4, 7);

    @Test
    void itPrintsWhereThenWhatThenWhatToTry() {
        assertThat(Problem.error(HERE, "unknown key 'titel'", "did you mean 'title'?"))
                .hasToString("""
                        content/topics.yaml:4:7: error: unknown key 'titel'
                            hint: did you mean 'title'?""");
    }

    @Test
    void withoutAHintItIsOneLine() {
        assertThat(Problem.warning(HERE, "nobody speaks", ""))
                .hasToString("content/topics.yaml:4:7: warning: nobody speaks");
    }

    @Test
    void onlyAnErrorKeepsAFileFromBeingUsed() {
        assertThat(Problem.error(HERE, "", "").isError()).isTrue();
        assertThat(Problem.warning(HERE, "", "").isError()).isFalse();
    }

    @Test
    void atOnePlaceErrorsComeBeforeWarnings() {
        Problem later = Problem.error(new Location("content/topics.yaml", 5, 1), "a", "");
        Problem warning = Problem.warning(HERE, "a", "");
        Problem error = Problem.error(HERE, "b", "");
        Problem other = Problem.error(HERE, "c", "");

        assertThat(List.of(later, warning, other, error).stream()
                        .sorted(Problem.READING_ORDER)
                        .toList())
                .containsExactly(error, other, warning, later);
    }

    @Test
    void anExceptionCarriesAllProblemsAndPrintsASingleOne() {
        Problem one = Problem.error(HERE, "a", "");
        Problem two = Problem.error(HERE, "b", "");

        assertThat(new ProblemsException(List.of(one))).hasMessage(one.toString());
        assertThat(new ProblemsException(List.of(one, two))).hasMessage("2 problems");
        assertThat(new ProblemsException(List.of(one, two)).problems()).containsExactly(one, two);
    }
}
