package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Unspoken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with labels that nobody declared. */
class LabelledFormatTest {

    private static final Format FORMAT = new LabelledText(List.of());

    @Test
    void initialsAreTypedByHandSoEachOpensATurn() {
        assertThat(Said.in(FORMAT, """
                H: Ready?
                H: Then tell me about queues.
                B: They decouple.
                (You asked: is that too short?)

                Mostly.
                B: I think.
                """))
                .containsExactly(
                        "H: Ready?",
                        "H: Then tell me about queues.",
                        "B: They decouple.⏎(You asked: is that too short?)⏎⏎Mostly.",
                        "B: I think.");
    }

    @Test
    void exportsRepeatAFullNameSoItGoesOn() {
        assertThat(Said.in(FORMAT, """
                Ann Example: Ready?
                Ann Example: Then tell me about queues.
                Bob Sample: They decouple.
                Bob Sample: I think.
                """))
                .containsExactly(
                        "Ann Example: Ready?⏎⏎Then tell me about queues.", "Bob Sample: They decouple.⏎⏎I think.");
    }

    @Test
    void questionsAndAnswersAreLabelsToo() {
        assertThat(Said.in(FORMAT, """
                # Practice

                All of these were asked.

                ## First round

                Q: Who are you?
                A: A tester.

                Q: Why here?
                A: To test.

                ## Second round

                Q: When?
                """))
                .containsExactly("Q: Who are you?", "A: A tester.", "Q: Why here?", "A: To test.", "Q: When?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**%s:** %s",
                "**%s**: %s",
                "__%s:__ %s",
                "*%s:* %s",
                "***%s:*** %s",
                "**%s: **%s",
                "%s:\t%s",
                "%s : %s",
                "%s：%s",
                "%s:\n%s"
            })
    void emphasisAndSpacingDoNotMatter(String shape) {
        String text = shape.formatted("Ann Example", "Hello.") + "\n" + shape.formatted("Bob Sample", "Hi.") + "\n";

        assertThat(Said.in(FORMAT, text + text))
                .containsExactly("Ann Example: Hello.", "Bob Sample: Hi.", "Ann Example: Hello.", "Bob Sample: Hi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s: 00:00:19\n\n%s",
                "%s: [00:19] %s",
                "**%s:** \\[00:19\\] %s",
                "**%s:** [00:00:19] %s",
                "%s (00:19): %s",
                "%s (00:00:19):\n%s",
                "%s [00:19]: %s",
                "[00:00:19] %s: %s",
                "(00:19) %s: %s",
                "00:00:19 %s: %s",
                "[00:19] **%s:** %s",
                "**[00:19] %s:** %s",
                "**%s (00:19):** %s",
                "[00:19] - %s: %s"
            })
    void timesStandBeforeOrAfterTheLabel(String shape) {
        String text = shape.formatted("Ann", "Hello.") + "\n\n" + shape.formatted("Bob", "Hi.") + "\n\n";

        assertThat(Said.in(FORMAT, text + text))
                .containsExactly("Ann @19000: Hello.", "Bob @19000: Hi.", "Ann @19000: Hello.", "Bob @19000: Hi.");
    }

    @Test
    void aTimeAloneOnALineDatesTheNextTurn() {
        assertThat(Said.in(FORMAT, """
                [0:00:00]

                Interviewer:\tWhat is a queue?

                Respondent:\tA line

                [0:03:49]

                of people.

                Interviewer:\tYes.

                Respondent:\tGood.

                [End of Transcript]
                """))
                .containsExactly(
                        "Interviewer @0: What is a queue?",
                        "Respondent: A line⏎⏎⏎of people.",
                        "Interviewer @229000: Yes.",
                        "Respondent: Good.");
    }

    @Test
    void aTimeThatIsAnAnswerStays() {
        assertThat(Said.in(FORMAT, "H: When?\nB: 10:30\nH: Not later?\nB: At\n11:15\n"))
                .containsExactly("H: When?", "B: 10:30", "H: Not later?", "B: At⏎11:15");
    }

    @Test
    void minuteMarksInsideSentencesAreNotSaid() {
        assertThat(Said.in(FORMAT, """
                **Ann:** [00:00:00] We wrote [00:01:00] a parser [inaudible 00:01:30].

                **Bob:** Why?

                **Ann:** For fun.

                **Bob:** I see.
                """)).startsWith("Ann @0: We wrote a parser [inaudible 00:01:30].");
    }

    @Test
    void whatStandsAboveTheFirstTurnIsNoTurn() {
        Optional<Reading> reading = FORMAT.read(Said.source("""
                Job: Engineer at Example Ltd
                Interviewer: Mr. John Example, Senior Engineer
                Candidate: Ms. Jane Sample
                John Example: Hello.
                Jane Sample: Hi.
                John Example: Bye.
                """));

        assertThat(reading)
                .map(Said::turns)
                .contains(List.of("John Example: Hello.", "Jane Sample: Hi.", "John Example: Bye."));
        assertThat(reading).map(Reading::people).contains(List.of("John Example", "Jane Sample"));
        assertThat(reading).map(Reading::warnings).contains(List.of());
        assertThat(reading.orElseThrow().unspoken()).allMatch(Unspoken::known);
    }

    @Test
    void muchTextAboveTheFirstTurnIsLeftOutWithAWarning() {
        String unlabelled = "This may well have been said by somebody whose label is missing. ".repeat(6);

        assertThat(FORMAT.read(Said.source(unlabelled + "\n\nH: Oh?\nB: Yes.\nH: I see.\nB: Good.\n")))
                .map(Reading::told)
                .contains(List.of("Left out, since nobody says it: line 1 (\"This may well have been said by somebody whose label"
                        + " is miss…\")."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Just some notes\nabout nothing\n",
                "Redis: in-memory store\nKafka: a log\n",
                "Later: buy milk\nI went out\nand came back\nand slept\nLater: buy bread\n",
                "10:30 Meeting: we began\n10:30 Meeting: we ended\n"
            })
    void otherTextIsNotOfThisKind(String text) {
        assertThat(Said.in(FORMAT, text)).containsExactly("not read");
    }

    @Test
    void aMonologueMayHaveOneLabel() {
        assertThat(Said.in(FORMAT, "Ann: One.\n\nAnn: Two.\n")).containsExactly("Ann: One.⏎⏎Two.");
    }
}
