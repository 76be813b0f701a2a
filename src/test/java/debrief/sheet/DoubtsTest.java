package debrief.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Analysis;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Section;
import debrief.testing.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the interviewer doubts, the sheet quotes it; where somebody only asks on, it is silent. */
class DoubtsTest {

    private static final String ANSWER = """
            I: How do the boats know their order?
            C: Each boat gets a number from the harbour. So two boats never have the same number.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: Are you sure?",
                "I: Hm. Are you really sure about that?",
                "I: You're sure?",
                "I: Is that really the case?",
                "I: Is that always true?",
                "I: Does that really hold with two harbours?",
                "I: Are there really no doubles?",
                "I: Do you really think so?",
                "I: Is that right?",
                "I: Never have the same number?",
                "I: So two boats never have the same number?",
                "I: Not quite. What about the second harbour?",
                "I: Hmm, that's not right.",
                "I: Hmm. I don't think that's right, two can meet.",
                "I: Hmm, does the harbour give them before they leave?",
                "I: I don't think that's how it works.",
                "I: That isn't quite true. There are two harbours.",
                "I: My question was how they know the order. How do they?",
                "I: Let me put it another way. Who is first?",
                "I: But that doesn't answer my question. Who goes first?"
            })
    void aDoubtIsQuoted(String doubt) {
        assertThat(doubted(ANSWER + doubt + "\nC: Yes.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: I think it's the other way around.",
                "I: i think its the other way around no",
                "I: Isn't it the other way round?",
                "I: Hmm, they are only painted on.",
                "I: But they are only written on paper."
            })
    void anObjectionIsAgreedToOrStaysOpen(String objection) {
        assertThat(doubted(ANSWER + objection + "\nC: No, each boat has one.")).isTrue();
        Analysis agreed = OnSheet.analysis(Kind.TECHNICAL, ANSWER + objection + "\nC: Ah yes, yes, it can happen.");
        assertThat(OnSheet.labels(agreed, Section.STRENGTHS)).containsExactly("You corrected yourself");
    }

    /** Recognised speech has no marks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: um are you sure isn't it the other way round\nC: oh yeah sorry it is the harbour that asks the boat\nI: yeah okay and then",
                "I: Isn't it the other way around?\nC: Sorry, yes. The harbour asks the boat.\nI: Okay.",
                "I: Never have the same number? Are you sure?\nC: No, wait, they may, in two harbours.\nI: Yeah, okay."
            })
    void whatWasPutRightAtOnceIsNoIssue(String after) {
        Analysis analysis = OnSheet.analysis(Kind.TECHNICAL, ANSWER + after);
        assertThat(OnSheet.labels(analysis, Section.ISSUES)).isEmpty();
        assertThat(OnSheet.labels(analysis, Section.IMPROVEMENTS)).isEmpty();
    }

    @Test
    void anEchoThatMakesThemTakeItBackIsAMending() {
        Analysis analysis = OnSheet.analysis(Kind.TECHNICAL, """
                I: Where do the boats wait?
                C: Inside of the lock, all of them.
                I: Inside of the lock?
                C: Sorry, no, in front of the gate. Inside of the lock there is one.
                """);
        assertThat(OnSheet.labels(analysis, Section.STRENGTHS)).containsExactly("You corrected yourself");
        assertThat(OnSheet.labels(analysis, Section.ISSUES)).isEmpty();
    }

    /** The same turn opens the next question, and what follows answers that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: I don't think that's right, but let's move on. What holds the rope?",
                "I: I don't think so, but let's keep moving. What holds the rope?",
                "I: Hmm, I'd look that one up again afterwards. Okay, moving on, what holds the rope?"
            })
    void aDoubtThatMovesOnBelongsToTheAnswerBefore(String turn) {
        Interview interview = Dialogue.of("""
                # numbers technical
                I: How do the boats know their order?
                C: Each boat gets the same number.
                # rope technical
                %s
                C: Sorry, no idea. A bollard, I guess.
                I: Good.
                """.formatted(turn)).interview("talk");
        assertThat(OnSheet.labels(OnSheet.draft(interview, 0).analysis(), Section.ISSUES))
                .hasSize(1);
        assertThat(OnSheet.labels(OnSheet.draft(interview, 1).analysis(), Section.ISSUES))
                .isEmpty();
    }

    /** Nobody knows who gave the answer. */
    @Test
    void voicesThatAreAGuessAreNotBlamed() {
        Interview interview = Dialogue.of(ANSWER + "I: Are you sure?\nC: Yes. Ferries fly.", Fidelity.GUESSED)
                .in("en")
                .cut(Kind.TECHNICAL)
                .interview("talk");
        Analysis analysis = OnSheet.draft(interview, 0).analysis();
        assertThat(analysis.sections()).isEmpty();
    }

    @Test
    void whoGoesOnDoubtingInTheNextQuestionHasOneDoubt() {
        Interview interview = Dialogue.of("""
                # paint technical
                I: What keeps the hull dry?
                C: Two coats of paint.
                I: Is that always enough?
                C: Yes, I think so.
                # rope technical
                I: Hmm. I would check that again. Next question, what holds the rope?
                C: A bollard on the quay.
                """).interview("talk");
        assertThat(OnSheet.labels(OnSheet.draft(interview, 0).analysis(), Section.ISSUES))
                .containsExactly("Doubted");
        assertThat(OnSheet.labels(OnSheet.draft(interview, 1).analysis(), Section.ISSUES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: Are you sure it's not the opposite?\nC: Oh, right, sorry. Boats without a number wait.\nI: Yes.",
                "I: Never have the same number? Really?\nC: Hm, you're right, they may in two harbours.\nI: Right."
            })
    void whatWasTakenUpIsAMending(String after) {
        assertThat(OnSheet.labels(OnSheet.analysis(Kind.TECHNICAL, ANSWER + after), Section.STRENGTHS))
                .containsExactly("You corrected yourself");
    }

    @Test
    void aDoubtMayHaveBeenCutAsAQuestionOfItsOwn() {
        Interview interview = Dialogue.of("""
                # theorem technical
                I: What is the rule of the three gates?
                C: You choose two gates of three, so you drop the middle gate.
                # dropping technical
                I: Can you really drop the middle gate?
                C: Hmm, I guess not, water comes through. So it is a choice between the outer two.
                """).interview("talk");
        assertThat(OnSheet.labels(OnSheet.draft(interview, 1).analysis(), Section.STRENGTHS))
                .containsExactly("You corrected yourself");
        assertThat(OnSheet.labels(OnSheet.draft(interview, 0).analysis(), Section.ELSEWHERE))
                .containsExactly("Put right later");
    }

    @Test
    void whoHadToBeAskedForTheirOwnPartIsTold() {
        Analysis analysis = OnSheet.analysis(Kind.BEHAVIOURAL, """
                I: Tell me about a storm.
                C: We saved the boats in one night and nobody was hurt.
                I: You said "we". What was your part?
                C: I counted the boats and called the harbour.
                """);
        assertThat(OnSheet.labels(analysis, Section.ISSUES)).containsExactly("Who did it?");
        assertThat(OnSheet.labels(OnSheet.analysis(Kind.BEHAVIOURAL, """
                                I: Tell me about a storm.
                                C: We saved the boats in one night and nobody was hurt.
                                I: We, or you?
                                C: Right, yeah, sorry. I counted the boats.
                                """), Section.ISSUES))
                .containsExactly("Who did it?");
    }

    @Test
    void anAnswerThatTheyHearOftenIsTold() {
        Analysis analysis = OnSheet.analysis(Kind.BEHAVIOURAL, """
                I: What is your greatest weakness?
                C: I paint too carefully.
                I: Hm. I hear that one a lot. Can you give me a real one?
                C: I am late with the bills.
                """);
        assertThat(OnSheet.labels(analysis, Section.ISSUES)).containsExactly("Heard before");
    }

    @Test
    void whatWasTakenBackIsShownWithTheObjectionAndTheWordsInItsPlace() {
        Point point =
                OnSheet.analysis(Kind.TECHNICAL, """
                I: How does a lock work?
                C: The gate opens before the water is level.
                I: Before the water is level? Are you sure?
                C: Oh, no, sorry. It opens behind that.
                I: Good.
                """).points(Section.STRENGTHS).get(0);
        assertThat(point.evidence())
                .extracting(Point.Evidence::quote)
                .containsExactly("The gate opens before the water is level.", "Are you sure?", "It opens behind that.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: How sure are you on a scale of ten?",
                "I: So each boat has a number from the harbour. Is that right?",
                "I: Let me ask that, since we are at the harbour. Who paints them?",
                "I: Great. Isn't that nice?",
                "I: Hmm, do you like the harbour?",
                "I: Hmm, is there another harbour?",
                "I: Hmm, okay. And at night?",
                "I: Interesting. They are the loudest there, I heard.",
                "I: You said we could start with the harbour. Who opens it?",
                "I: Aren't there other ways?",
                "I: How can you be sure that the harbour is open?",
                "I: Are you sure you can hear me?",
                "I: I just want to make sure. What comes next?",
                "I: Is that clear so far?",
                "I: And what happens at night?",
                "I: From the harbour?",
                "I: Okay, great. Can it really be that late already?",
                "I: Really interesting. What else?",
                "I: Does that make sense to you as a rule?",
                "I: That's right. And at night?",
                "I: No questions from my side.",
                "I: Again, thanks for the time."
            })
    void whoeverAsksOnDoubtsNothing(String next) {
        assertThat(doubted(ANSWER + next + "\nC: Yes.")).isFalse();
    }

    @Test
    void itNamesTheDoubtedWordsWhereItIsSureWhichTheyAre() {
        Analysis analysis = OnSheet.analysis(Kind.TECHNICAL, ANSWER + "I: Never have the same number?\nC: Yes.");
        assertThat(analysis.points(Section.ISSUES).get(0).evidence())
                .containsExactly(
                        new Point.Evidence(2, "So two boats never have the same number."),
                        new Point.Evidence(3, "Never have the same number?"));
        assertThat(OnSheet.analysis(Kind.TECHNICAL, ANSWER + "I: Are you sure?\nC: Yes.")
                        .points(Section.ISSUES)
                        .get(0)
                        .evidence())
                .containsExactly(new Point.Evidence(3, "Are you sure?"));
    }

    @Test
    void whatTheyAcceptedInTheEndIsNoIssue() {
        for (String end : new String[] {"I: Right, good.", "I: Exactly.", "I: Fair enough."}) {
            assertThat(doubted(ANSWER + "I: Are you sure?\nC: Yes, the harbour counts.\n" + end))
                    .isFalse();
        }
    }

    @Test
    void whoAnswersOnceMoreIsAskedToCompareAndNotBlamed() {
        Analysis analysis = OnSheet.analysis(
                Kind.TECHNICAL,
                ANSWER
                        + "I: Are you sure?\nC: With two harbours both could give out a seven, so the harbour's name must be in it.\nI: What happens at night?");
        assertThat(analysis.points(Section.ISSUES))
                .singleElement()
                .satisfies(point -> assertThat(point.text()).contains("you answered once more"));
        assertThat(analysis.has(Section.IMPROVEMENTS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: Why did you leave?\nC: The office moved away.\nI: Really?\nC: Yes.",
            })
    void elsewhereThanInTalkOnTechnologyItIsOnlyInterest(String talk) {
        assertThat(OnSheet.analysis(Kind.MOTIVATION, talk).has(Section.ISSUES)).isFalse();
    }

    @Test
    void whoHadNotUnderstoodIsNotBlamedForBeingAskedAgain() {
        assertThat(
                        doubted(
                                "I: Which fence holds?\nC: Sorry, can you repeat that?\nI: Let me ask it again. Which fence holds?\nC: The iron one."))
                .isFalse();
    }

    @Test
    void whoStoodByItAndHeardOnlyOkayDoesNotKnow() {
        assertThat(doubted(ANSWER + "I: Are you sure?\nC: Yes, I am.\nI: Okay. Next question."))
                .isTrue();
        assertThat(
                        doubted(
                                ANSWER
                                        + "I: Are you sure?\nC: With two harbours the name of the harbour comes first, then the number.\nI: Okay. Next question."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: Are you sure?\nC: No, but I would look it up.",
                "I: Are you sure?\nC: No.",
                "I: Are there really no doubles?\nC: No, two boats never get one number.",
                "I: Doesn't that break with two harbours?\nC: No, each harbour counts for itself."
            })
    void whoSaysNoHasNotAlwaysTakenItBack(String doubt) {
        assertThat(OnSheet.analysis(Kind.TECHNICAL, ANSWER + doubt).has(Section.STRENGTHS))
                .isFalse();
    }

    @Test
    void anObjectionIsADoubt() {
        assertThat(OnSheet.labels(
                        OnSheet.analysis(
                                Kind.TECHNICAL,
                                ANSWER + "I: But doesn't that break with two harbours?\nC: No, it never does."),
                        Section.ISSUES))
                .containsExactly("Doubted");
    }

    @Test
    void whoAgreesWithAnObjectionIsNotSaidToStandByIt() {
        assertThat(doubted(ANSWER + "I: Doesn't that break with two harbours?\nC: Yes, it does.\nI: And at night?"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C: Hm, maybe not. Two harbours could both give out a seven.",
                "C: Oh. You're right, two harbours could both give out a seven.",
                "C: No, two harbours could both give out a seven.",
                "C: Yes, I am.\nI: And with two harbours that both count?\nC: Ah. Okay, then the number of the harbour is not enough."
            })
    void whoTakesItBackHasMendedIt(String reply) {
        Analysis analysis = OnSheet.analysis(Kind.TECHNICAL, ANSWER + "I: Are you sure?\n" + reply);
        assertThat(analysis.has(Section.ISSUES)).isFalse();
        assertThat(OnSheet.labels(analysis, Section.STRENGTHS)).containsExactly("You corrected yourself");
    }

    @Test
    void onePointForOneDoubtAndOneThingToDo() {
        Analysis analysis = OnSheet.analysis(Kind.TECHNICAL, ANSWER + "I: Are you sure?\nC: Yes, I am.");
        assertThat(analysis.points(Section.ISSUES)).hasSize(1);
        assertThat(OnSheet.labels(analysis, Section.IMPROVEMENTS))
                .containsExactly("When they doubt it, say how you know");
    }

    private static boolean doubted(String talk) {
        return OnSheet.analysis(Kind.TECHNICAL, talk).has(Section.ISSUES);
    }
}
