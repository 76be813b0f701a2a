package debrief.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Ask;
import debrief.model.Fidelity;
import debrief.model.Kind;
import debrief.testing.Dialogue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A note to the coach is answered where figures, a pack or common sense surely answer it; else it stays open. */
class AsksTest {

    private static final String TALK =
            "I: Tell me about yourself.\nC: " + "I paint the boats of the harbour. ".repeat(25);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "was that too detailed?                                        | Not by the count",
                "Was it too long?                                              | Not by the count",
                "too short?                                                    | Not by the count",
                "did I ramble?                                                 | Not by the count",
                "Should I have said I don't know?                              | Yes, where you do not know.",
                "is it okay to say that I do not know?                         | Yes, where you do not know.",
                "was it ok to ask him to repeat the question?                  | Yes, asking is fine.",
                "Should I have asked what he means?                            | Yes. One or two short questions",
                "is it ok to take a moment to think?                           | Yes, it is fine."
            })
    void whatManyAskIsAnswered(String ask, String answer) {
        assertThat(answer(Kind.INTRODUCTION, TALK, ask))
                .hasValueSatisfying(said -> assertThat(said).startsWith(answer));
    }

    @Test
    void aNoteThatAnswersItselfIsNotOpen() {
        assertThat(answer(Kind.INTRODUCTION, TALK, "is it bad to say that I quit? No, they like it honest."))
                .contains("The note says it itself.");
        assertThat(answer(Kind.INTRODUCTION, TALK, "is it bad to say that I quit? No idea."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do ferries really fly?                    | is wrong",
                "can ferries fly at all? She wrote it down. | is wrong",
                "My question: do they really float?        | is right"
            })
    void whatAPackJudgesAnswersANoteOnIt(String ask, String verdict) {
        String talk = "I: What do you know of ferries?\nC: Ferries float on water. And I think ferries fly.";
        assertThat(answer(Kind.TECHNICAL, talk, ask))
                .hasValueSatisfying(said -> assertThat(said).contains(verdict, "below"));
    }

    @Test
    void aNoteOnTheTalkOrOnNothingThatWasSaidStaysOpen() {
        String talk = "I: What do you know of ferries?\nC: Ferries float on water. And I think ferries fly.";
        assertThat(answer(Kind.TECHNICAL, talk, "is it better to say that ferries float?"))
                .isEmpty();
        assertThat(answer(Kind.TECHNICAL, talk, "do submarines sink?")).isEmpty();
        assertThat(answer(Kind.TECHNICAL, talk, "did I talk of ferries too early?"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should I have mentioned that it replaced the old one?",
                "is \"performance budget\" the right word here?",
                "Is two pages too long for a CV?",
                "was that right?",
                "Should I say I don't know how it works inside?",
                "is the notice period too long?",
                "She looked confused. Was that too long?",
                "What is the best way to handle this?",
                "was my English ok?",
                "Did I talk too much about my hobby?",
                "is 2 minutes too long here?",
                "should I have stayed there so long?",
                "Is that a proper way to reply?"
            })
    void whatOnlyWhoUnderstandsItCouldAnswerStaysOpen(String ask) {
        assertThat(answer(Kind.INTRODUCTION, TALK, ask)).isEmpty();
    }

    @Test
    void lengthsAreHeldAgainstARangeOnlyWhereTheyCanFairlyBe() {
        String shortFact = "I: Which port?\nC: The northern one.";
        assertThat(answer(Kind.TECHNICAL, shortFact, "was that too short?")).isEmpty();
        assertThat(answer(Kind.INTRODUCTION, TALK.repeat(1) + "and the masts. ".repeat(90), "was that too long?"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("By the count, yes"));
        Ask ask = Ask.of("was that too long?", "");
        Heard notes = heard(Kind.INTRODUCTION, TALK, Fidelity.RECALLED);
        assertThat(new Asks(notes, java.util.List.of()).answer(ask))
                .hasValueSatisfying(said -> assertThat(said).startsWith("That cannot be counted from notes"));
    }

    @Test
    void whatAPackJudgesIsAnswered() {
        String talk = "I: What do ferries do?\nC: I think ferries fly. And the harbour is big.";
        assertThat(answer(Kind.TECHNICAL, talk, "was \"ferries fly\" right?"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("No. "));
        assertThat(answer(Kind.TECHNICAL, talk, "Was that right?"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("No. "));
        assertThat(answer(Kind.TECHNICAL, talk, "Was it wrong with the ferries?"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("Yes. "));
        assertThat(answer(Kind.TECHNICAL, talk, "Was the harbour right?")).isEmpty();
        assertThat(answer(Kind.TECHNICAL, talk, "are ferries the right example here?"))
                .isEmpty();
        assertThat(answer(Kind.TECHNICAL, "I: What do ferries do?\nC: Ferries float.", "was that correct?"))
                .hasValueSatisfying(said -> assertThat(said).startsWith("Yes. "));
    }

    private static Optional<String> answer(Kind kind, String talk, String ask) {
        Heard heard = heard(kind, talk, Fidelity.VERBATIM);
        return new Asks(heard, OnSheet.told(heard.turns())).answer(Ask.of(ask, ""));
    }

    private static Heard heard(Kind kind, String talk, Fidelity fidelity) {
        var interview = Dialogue.of(talk, fidelity).in("en").cut(kind).interview("talk");
        return WholeTalk.of(interview, new debrief.talk.Talks())
                .heard(interview.report().exchanges().get(0));
    }
}
