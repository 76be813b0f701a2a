package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Origin;
import debrief.model.Person;
import debrief.model.Section;
import debrief.model.Written;
import debrief.testing.Dialogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions that are divided anew keep their addresses and what was written on them. */
class RecutTest {

    private static final Origin MODEL = Origin.of("openai", "gpt", "3", LocalDate.of(2026, 1, 2), "input", "text", 0);

    @Test
    void anExchangeOverTheSameTurnsKeepsItsIdAndItsWriting() {
        List<Exchange> cut = Recut.of(List.of(written("queues", 1, 4)), List.of(found("losing-messages", 1, 4)));

        assertThat(cut).singleElement().satisfies(exchange -> {
            assertThat(exchange.id()).isEqualTo("queues");
            assertThat(exchange.title()).isEqualTo("losing-messages");
            assertThat(exchange.aliases()).isEmpty();
            assertThat(exchange.analysis().prose(Section.SUMMARY)).isEqualTo("On queues.");
        });
    }

    @Test
    void twoThatBecomeOneLeadBothToIt() {
        List<Exchange> cut =
                Recut.of(List.of(written("short-one", 1, 2), written("long-one", 3, 8)), List.of(found("both", 1, 8)));

        assertThat(cut).singleElement().satisfies(exchange -> {
            assertThat(exchange.id()).isEqualTo("long-one");
            assertThat(exchange.aliases()).containsExactly("short-one");
            assertThat(exchange.analysis().prose(Section.SUMMARY)).isEqualTo("On long-one.");
        });
    }

    @Test
    void ofOneThatBecomesTwoTheLongerKeepsTheAddress() {
        List<Exchange> cut = Recut.of(
                List.of(written("all", 1, 8)),
                List.of(found("first", 1, 2), found("rest", 3, 8).over(turns(3, 8), "first")));

        assertThat(cut).extracting(Exchange::id).containsExactly("first", "all");
        assertThat(cut.get(1).follows()).isEqualTo("first");
        assertThat(cut.get(0).analysis()).isEqualTo(Analysis.EMPTY);
    }

    @Test
    void aNewIdIsNeverAnOldAddress() {
        Exchange old = written("deploys", 1, 6);
        List<Exchange> cut = Recut.of(List.of(old), List.of(found("greeting", 1, 5), found("deploys", 6, 6)));

        assertThat(cut).extracting(Exchange::id).containsExactly("deploys", "deploys-2");
    }

    @Test
    void answersToAsksStayWithTheirAsks() {
        Exchange old =
                written("hello", 1, 2).with(List.of(new Ask("Was that fine?", "Yes.", MODEL, "")), Analysis.EMPTY);
        Exchange found = found("welcome", 1, 3).with(List.of(Ask.of("Was that fine?", "")), Analysis.EMPTY);

        assertThat(Recut.of(List.of(old), List.of(found)).get(0).asks())
                .extracting(Ask::answer)
                .containsExactly("Yes.");
    }

    @Test
    void onlyWhatNoPersonHangsOnIsDividedAnew() {
        Exchange byModel = written("hello", 1, 2);
        assertThat(Recut.obstacle(interview(byModel))).isEmpty();
        assertThat(Recut.obstacle(interview(Dialogue.exchange("hello", Kind.GREETING, 1, 2))))
                .hasValueSatisfying(why -> assertThat(why).contains("analysis.yaml"));
        assertThat(Recut.obstacle(
                        interview(byModel.with(List.of(), Analysis.of(Map.of(Section.SUMMARY, prose("Mine.")))))))
                .hasValueSatisfying(why -> assertThat(why).contains("on hello a person wrote"));
        Interview talk = interview(byModel);
        Notes notes = new Notes(Person.UNKNOWN, List.of(new Notes.Note("hello", 0, "Good.", null)));
        assertThat(Recut.obstacle(talk.with(talk.setting(), talk.transcript(), notes)))
                .hasValueSatisfying(why -> assertThat(why).contains("notes.yaml"));
    }

    private static Interview interview(Exchange exchange) {
        return Dialogue.of("I:Hello.\nC:Hi.").with(exchange).interview("one");
    }

    private static Exchange written(String id, int first, int last) {
        Analysis analysis = new Analysis(Map.of(Section.SUMMARY, Written.by(MODEL, prose("On " + id + "."))));
        return found(id, first, last).with(List.of(), analysis);
    }

    private static Body prose(String text) {
        return new Body.Prose(text);
    }

    private static Exchange found(String id, int first, int last) {
        return Exchange.of(
                        id,
                        List.of(),
                        id,
                        Kind.TECHNICAL,
                        turns(first, last),
                        "",
                        0,
                        List.of(),
                        Analysis.EMPTY,
                        List.of())
                .found();
    }

    private static List<Integer> turns(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
