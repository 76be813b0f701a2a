package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns keep their numbers, because everything else refers to them. */
class TranscriptTest {

    private static final Speaker R = new Speaker("R", Speaker.Role.CANDIDATE, Person.UNKNOWN);

    private final Transcript two = new Transcript(List.of(turn(1), turn(2)));

    @Test
    void aTurnIsFoundByItsNumber() {
        assertThat(two.turn(1)).isEqualTo(turn(1));
        assertThat(two.turn(2)).isEqualTo(turn(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -1})
    void thereIsNoTurnOutsideTheNumbers(int id) {
        assertThat(two.has(id)).isFalse();
        assertThatThrownBy(() -> two.turn(id)).hasMessage("no turn " + id + " among 2");
    }

    @Test
    void turnsThatAProfileLeavesOutAreGoneAndTheOthersKeepTheirNumbers() {
        Transcript some = new Transcript(List.of(turn(2), turn(3), turn(6), turn(7), turn(12)));

        for (Turn turn : some.turns()) {
            assertThat(some.turn(turn.id())).isSameAs(turn);
        }
        assertThat(List.of(0, 1, 4, 5, 8, 11, 13)).noneMatch(some::has);
        assertThatThrownBy(() -> some.turn(4)).hasMessage("no turn 4 among 5");
    }

    @Test
    void turnsStandInTheOrderOfTheirNumbers() {
        assertThatThrownBy(() -> new Transcript(List.of(turn(1), turn(3), turn(2))))
                .hasMessage("turn 2 stands behind turn 3");
        assertThatThrownBy(() -> new Transcript(List.of(turn(1), turn(1)))).hasMessage("turn 1 stands behind turn 1");
    }

    @Test
    void aTranscriptKeepsItsOwnList() {
        List<Turn> turns = new ArrayList<>(List.of(turn(1)));
        Transcript transcript = new Transcript(turns);
        turns.clear();

        assertThat(transcript.turns()).containsExactly(turn(1));
    }

    @Test
    void aTurnSaysSomething() {
        assertThatThrownBy(() -> Turn.verbatim(1, R, " \n", 7)).hasMessage("a turn says something; line 7 is silent");
        assertThat(Turn.verbatim(1, R, " Hello. \n", 7).text()).isEqualTo("Hello.");
    }

    @Test
    void turnsAndLinesCountFromOne() {
        assertThatThrownBy(() -> Turn.verbatim(0, R, "Hello.", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Turn.verbatim(1, R, "Hello.", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExchangeRestsOnATurn() {
        assertThatThrownBy(() -> exchange(List.of())).hasMessage("exchange greeting has no turn");
    }

    @Test
    void anInterviewGivesTheTurnsOfAnExchange() {
        Exchange exchange = exchange(List.of(2));
        Interview interview = Interview.of(
                "cto",
                new Setting(
                        "",
                        null,
                        "",
                        "",
                        "",
                        "en",
                        Person.UNKNOWN,
                        List.of(),
                        List.of(),
                        Visibility.PRIVATE,
                        Visibility.PRIVATE,
                        false,
                        ""),
                two,
                Report.of("", List.of(exchange), List.of(), ""),
                Notes.NONE);

        assertThat(interview.turnsOf(exchange)).containsExactly(turn(2));
        assertThat(interview.exchange("greeting")).contains(exchange);
        assertThat(interview.exchange("closing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void aRatingIsOneToFour(int side) {
        assertThatThrownBy(() -> Rating.of(1, 4, side)).hasMessage("a rating is 1 to 4, not " + side);
        assertThatThrownBy(() -> Rating.of(side, 4, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rating.of(1, side, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Exchange exchange(List<Integer> turns) {
        return Exchange.of(
                "greeting", List.of(), "Hello", Kind.GREETING, turns, "", 0, List.of(), Analysis.EMPTY, List.of());
    }

    private static Turn turn(int id) {
        return Turn.verbatim(id, R, "Turn " + id, id);
    }
}
