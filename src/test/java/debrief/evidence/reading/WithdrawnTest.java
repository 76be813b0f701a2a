package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.talk.Said;
import debrief.testing.Dialogue;
import debrief.words.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interviewer doubted or the candidate took back, and whether a better answer says it again. */
class WithdrawnTest {

    private static final String COUNTER = """
            I: Two threads run counter++. What goes wrong?
            C: Both read 5 and both write 6. I'd make it volatile, then every thread sees the newest value.
            I: Are you sure volatile is enough?
            C: Yes, because volatile goes directly to the main memory. Hm. No, plus plus is three steps.
            I: Now you have it.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'd make the counter volatile, so every thread sees the newest value.     | true
            Volatile does not make every thread see the newest value in three steps.  | false
            Both read 5 and both write 6.                                             | false
            A volatile field is enough for a stop flag.                               | false
            """)
    void aDoubtedStatementIsKnownAgain(String sentence, boolean again) {
        assertThat(isSaidAgain(COUNTER, sentence)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The default isolation level of MySQL is repeatable read.             | true
            MySQL uses repeatable read by default.                               | true
            Repeatable read would stop the second one with a failure to retry.   | false
            """)
    void aBareAnswerStatesWhatItWasAsked(String sentence, boolean again) {
        String talk = """
                I: Which isolation level does MySQL use by default?
                C: Repeatable read.
                I: Are you sure about that?
                """;
        assertThat(isSaidAgain(talk, sentence)).isEqualTo(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: Really?",
                "I: Is that really true?",
                "I: An index makes inserts faster?",
                "I: Let me ask it again: what does an index cost?",
                "C: No, wait, inserts get slower.",
                "C: Sorry, no. It is the other way round.",
                "I: And then?\nC: Well.\nI: Hm.\nC: I said an index makes inserts faster before, but that was wrong.",
            })
    void manyWaysToDoubtAndToTakeBack(String after) {
        String talk = "I: What does an index cost?\nC: An index makes inserts faster.";
        assertThat(isSaidAgain(join(talk, after), "An index makes all inserts faster."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: Okay. And what about reads?",
                "I: Which index?",
                "I: Are you sure?\nC: Yes, we measured it.\nI: Right, good point.",
                "I: I am not sure that I heard you.",
                "C: I said it before, an index makes inserts faster.",
                "C: No, nothing else.",
            })
    void whereNobodyDoubtsNothingIsWithdrawn(String after) {
        String talk = "I: What does an index cost?\nC: An index makes inserts faster.";
        assertThat(isSaidAgain(join(talk, after), "An index makes all inserts faster."))
                .isFalse();
    }

    @Test
    void tellsWhoAndWhere() {
        Withdrawn.Passage passage = Withdrawn.of(turns(COUNTER)).passages().get(0);

        assertThat(passage.turn()).isEqualTo(2);
        assertThat(passage.by()).isEqualTo(3);
        assertThat(passage.doubted()).isTrue();
        assertThat(passage.words()).startsWith("I'd make it volatile");
    }

    /** Two turns of one speaker are one. */
    private static String join(String talk, String after) {
        return after.startsWith("C: ") ? talk + " " + after.substring(3) : talk + "\n" + after;
    }

    private static boolean isSaidAgain(String talk, String sentence) {
        return Withdrawn.of(turns(talk))
                .in(Text.of(sentence).sentences().get(0))
                .isPresent();
    }

    private static List<Said> turns(String talk) {
        return Stream.of(Dialogue.of(talk).turns())
                .flatMap(List::stream)
                .map(Said::of)
                .toList();
    }
}
