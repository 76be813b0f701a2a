package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Claim.Verdict;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Statement;
import debrief.model.Turn;
import debrief.talk.Talk;
import debrief.words.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note to the coach that asks whether something was right finds what was said of it. */
class ToldTest {

    private static final Speaker HOST = new Speaker("H", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
    private static final Speaker ROWAN = new Speaker("R", Speaker.Role.CANDIDATE, Person.UNKNOWN);

    private static final Knowledge KNOWLEDGE = Knowledge.of(List.of(new Statement(
            "volatile-is-atomic",
            List.of(),
            List.of("[volatile] makes * atomic"),
            List.of(),
            Verdict.WRONG,
            "Because.",
            "https://example.org/")));

    private static final Told TOLD = KNOWLEDGE
            .told(Talk.of(List.of(
                            Turn.verbatim(1, HOST, "What does volatile do?", 1),
                            Turn.verbatim(2, ROWAN, "It makes the increment atomic, so it is safe.", 2)))
                    .turns())
            .get(0);

    @ParameterizedTest
    @CsvSource({
        "true, was volatile right?",
        "true, is it true that the increment is atomic?",
        "true, was that wrong about atomic?",
        "false, was that right?",
        "false, should I have said more about my team?",
        "false, was the index right?"
    })
    void aNoteMeansWhatItNames(boolean meant, String note) {
        assertThat(TOLD.isMeantBy(Text.of(note))).isEqualTo(meant);
    }

    @Test
    void itIsAClaimInTheWordsOfItsClause() {
        assertThat(TOLD.words()).isEqualTo("It makes the increment atomic");
        assertThat(TOLD.claim().says()).isEqualTo("It makes the increment atomic");
        assertThat(TOLD.claim().turn()).isEqualTo(2);
    }
}
