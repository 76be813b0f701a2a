package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A suggested answer that does not follow the advice beside it. */
class OwnAdviceBrokenTest {

    private static final OwnAdviceBroken RULE = new OwnAdviceBroken();

    /** The advice, and how many seconds of speech it allows at 140 words a minute, a third more or less. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keep it within 2-3 minutes.                          | 81  | 239
            Keep it within two to three minutes.                 | 81  | 239
            Aim for 60 to 90 seconds.                            | 41  | 119
            Stay between 70 and 85 seconds.                      | 47  | 113
            Your answer should last about 60 seconds.            | 41  | 79
            Keep your answer to about a minute.                  | 41  | 79
            Deliver it in half a minute.                         | 21  | 39
            Keep it under 30 seconds.                            | 1   | 39
            Keep it under a minute.                              | 1   | 79
            Your answer takes no more than 1 minute.             | 1   | 79
            It should take 30 seconds to 1 minute.               | 21  | 79
            """)
    void theAdvisedLengthHoldsWithinAThird(String advice, int fewest, int most) {
        assertThat(length(advice, fewest)).isEmpty();
        assertThat(length(advice, most)).isEmpty();
        assertThat(length(advice, most + 2)).hasSize(1);
        if (fewest > 1) {
            assertThat(length(advice, fewest - 2)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pause for 10 seconds and keep it calm.",
                "Keep it in the cache for 30 seconds.",
                "Say that the report took 40 seconds.",
                "Keep it to 3 examples.",
                "Keep it under 200 milliseconds.",
                "Keep it at 5 hours.",
                "Keep it short.",
                "Answer in 3 parts of 40 requests a minute.",
                "Keep it under 2 seconds.",
                "Name a minute detail of it."
            })
    void aTimeOfSomethingElseIsNoLength(String advice) {
        assertThat(length(advice, 110)).isEmpty();
        assertThat(length(advice, 1)).isEmpty();
    }

    @Test
    void theFindingNamesAdviceAndLength() {
        List<Finding> findings =
                Reports.findings(RULE, Reports.portfolio(report("Keep it within 2-3 minutes.", words(53))));
        assertThat(findings).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.message()).contains("\"Keep it within 2-3 minutes.\"", "53 seconds");
            assertThat(finding.words()).isEqualTo("word word word word word word word word word word word word");
            assertThat(finding.place().section()).isEqualTo("suggested");
        });
    }

    @Test
    void oneOfTwoLengthsIsEnough() {
        assertThat(Reports.found(RULE, report("Keep it to 70 seconds. Then keep it to 40 seconds once.", words(45))))
                .isEmpty();
    }

    @Test
    void anAnswerWithASlotMayBecomeLonger() {
        assertThat(Reports.found(RULE, report("Keep it to 60 seconds.", "I led it. [fill in: what came of it]")))
                .isEmpty();
        assertThat(Reports.found(RULE, report("Keep it to 60 seconds.", words(90) + " [fill in: what came of it]")))
                .hasSize(1);
    }

    @Test
    void anotherApproachIsAnotherAnswer() {
        assertThat(Reports.found(RULE, """
                        # one introduction
                        I: Who are you?
                        C: A developer.
                        - suggested: I am a developer.
                        - approaches: Keep it to 60 seconds, positively, past, present, future.
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Use the order present -> past -> future. | I started at Fernhill. Currently I lead five people.       | I started
            Structure: Present, past, and future.    | Previously I ran the queue, and now I lead five people.    | Previously
            Go from the past to the present, then the future. | Currently I lead five. I started at Fernhill.     | Currently
            Now -> next                              | I'm looking for a new team. At the moment I lead five.     | I'm looking for
            Tell situation, task, action, result.    | The result was a faster report. My task was to find out.   | The result was
            Use STAR (Situation, Task, Action, Result). | First I asked both. The situation was a quarrel.        | First I
            """)
    void anAnswerInAnotherOrderIsTold(String advice, String suggested, String words) {
        assertThat(Reports.found(RULE, report(advice, suggested)))
                .containsExactly("own-advice-broken one/suggested: " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Use the order present -> past -> future. | I lead five people. I started at Fernhill. I'm looking for more.
            Use the order present -> past -> future. | I work at Fernhill, where I started. Currently I lead five people.
            Use the order present -> past -> future. | I started at Fernhill and I joined Larkwater.
            Past and present matter.                 | Currently I lead five. I started at Fernhill. I'm looking for more.
            The past is told, the present is not, the future is open. | I'm looking for more. Currently I lead five.
            Tell result, situation, task, action, result. | In the end we took it. The situation was hard. I decided it.
            """)
    void anAnswerInThatOrderIsSilent(String advice, String suggested) {
        assertThat(Reports.found(RULE, report(advice, suggested))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Be positive about your employer.           | Unfortunately there was no budget.             | Unfortunately
            Avoid negative remarks.                    | I like it, but there wasn't much scope for me. | wasn't much scope
            Don't speak badly of anybody.              | The work became boring.                        | boring
            """)
    void aNegativeWordAgainstTheAdviceIsTold(String advice, String suggested, String words) {
        assertThat(Reports.found(RULE, report(advice, suggested)))
                .containsExactly("own-advice-broken one/suggested: " + words);
    }

    @Test
    void aNegativeWordThatNobodyAdvisedAgainstIsSilent() {
        assertThat(Reports.found(RULE, report("Name the budget.", "Unfortunately there was no budget.")))
                .isEmpty();
        assertThat(Reports.found(RULE, report("Be positive.", "I want to lead more people.")))
                .isEmpty();
    }

    @Test
    void eachKindOfBreachIsToldOnce() {
        assertThat(Reports.found(RULE, """
                        # one introduction
                        I: Who are you?
                        C: A developer.
                        - suggested: I started at Fernhill. Sadly, it was boring. Currently I lead five people.
                        - improvements: Keep it to 60 seconds.
                        - explaining: Present -> Past -> Future.
                        - practice: Practise past, present, future. Be positive.
                        - handling: Avoid negative words.
                        - asks: Was it good? | Keep it to 50 seconds.
                        """))
                .containsExactly(
                        "own-advice-broken one/suggested: I started",
                        "own-advice-broken one/suggested: Sadly",
                        "own-advice-broken one/suggested: ");
    }

    @Test
    void withoutASuggestedAnswerNothingIsBroken() {
        assertThat(Reports.found(RULE, """
                        # one introduction
                        I: Who are you?
                        C: A developer.
                        - explaining: Keep it to 60 seconds.
                        """)).isEmpty();
    }

    private static List<String> length(String advice, int seconds) {
        return Reports.found(RULE, report(advice, words(seconds)));
    }

    /** So many words that they take this many seconds. */
    private static String words(int seconds) {
        return "word ".repeat((seconds * 140 + 59) / 60).strip();
    }

    private static String report(String advice, String suggested) {
        return """
                # one introduction
                I: Who are you?
                C: A developer.
                - explaining: %s
                - suggested: %s
                """.formatted(advice, suggested);
    }
}
