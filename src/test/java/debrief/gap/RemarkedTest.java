package debrief.gap;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Kind;
import debrief.model.Origin;
import debrief.model.Section;
import debrief.model.Written;
import debrief.testing.Dialogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a coach wrote and code repaired or left out is told, part by part. */
class RemarkedTest {

    @Test
    void isFoundInSectionsAndAnswers() {
        Exchange exchange = Dialogue.exchange("hello", Kind.GREETING, 1, 2)
                .with(
                        List.of(
                                new Ask("Was it fine?", "Yes.", by("One point fell away."), ""),
                                new Ask("And long?", "No.", by("One point fell away."), "")),
                        new Analysis(Map.of(
                                Section.SUMMARY, Written.by(by("A quote was made exact."), new Body.Prose("Its.")),
                                Section.SUGGESTED, Written.by(by(), new Body.Prose("Hello.")))));

        assertThat(Remarked.find(Dialogue.portfolio(
                        Dialogue.of("I:Hello.\nC:Hi.").with(exchange).interview("one"))))
                .containsExactly(
                        new Remarked("one", "hello", "asks", List.of("One point fell away.")),
                        new Remarked("one", "hello", "summary", List.of("A quote was made exact.")));
    }

    private static Origin by(String... remarks) {
        return new Origin("openai", "gpt", "1", LocalDate.of(2026, 1, 2), "input", "text", 0, List.of(remarks));
    }
}
