package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Transcript;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice on how somebody speaks that the interview does not bear out. */
class AdviceWithoutDataTest {

    private static final AdviceWithoutData RULE = new AdviceWithoutData();

    @Test
    void fillersThatNobodySaidAreToldWithThoseThatWereSaid() {
        List<Finding> findings = Reports.findings(RULE, Reports.portfolio("""
                # one technical
                I: Um, which database?
                C: It is, like, Postgres, you know. And, like, it runs.
                - handling: Speak up. Avoid filler words like "um" or "uh."
                """));
        assertThat(findings.stream().map(Reports::line))
                .containsExactly("advice-without-data one/handling: filler words like \"um\" or \"uh");
        assertThat(findings.get(0).message()).contains("\"like\" 2 times, \"you know\" once");
    }

    @Test
    void insightsAreAdviceToo() {
        List<Finding> findings = Reports.findings(RULE, Reports.portfolio("""
                # one technical
                I: Which database?
                C: Postgres.
                = insights communication: Use fewer um and uh fillers.
                """));
        assertThat(findings.stream().map(Reports::line))
                .containsExactly("advice-without-data /insights: um and uh fillers");
        assertThat(findings.get(0).message()).contains("no filler occurs at all");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Um, Postgres.           | Avoid fillers like "um" and "uh".
            Umm, Postgres.          | Avoid fillers like "um".
            Uhm, Postgres.          | Avoid fillers like "uh".
            It is basically SQL.    | Drop fillers such as "basically".
            It is, like, Postgres.  | Avoid filler words.
            Postgres.               | You answer with no fillers at all.
            Postgres.               | Avoid the word "um".
            Postgres.               | Fillers
            """)
    void fillersThatWereSaidOrAreNotCriticisedAreSilent(String answer, String advice) {
        String section = advice.equals("Fillers") ? "strengths" : "issues";
        assertThat(found(answer, section, advice)).isEmpty();
    }

    @Test
    void fillersWithoutANameNeedAFiller() {
        assertThat(found("Postgres.", "issues", "You use too many filler words."))
                .containsExactly("advice-without-data one/issues: filler");
    }

    @Test
    void thePluralOfASoundIsTheSound() {
        assertThat(found("Postgres.", "issues", "Reduce the ums and ahs."))
                .containsExactly("advice-without-data one/issues: ums and ahs");
        assertThat(found("Um, Postgres.", "issues", "Reduce the ums and ahs.")).isEmpty();
    }

    @Test
    void oneNamedFillerOfTwoIsEnough() {
        assertThat(found("So, Postgres.", "issues", "Fillers such as \"so\" and \"basically\" weaken it."))
                .isEmpty();
        assertThat(found("Postgres, like any, right.", "issues", "Fillers weaken it, like so: \"basically\"."))
                .containsExactly("advice-without-data one/issues: Fillers weaken it, like so: \"basically");
    }

    @Test
    void aFillerInAnotherExchangeIsSupport() {
        assertThat(Reports.found(RULE, """
                        # one technical
                        I: Which database?
                        C: Postgres.
                        - issues: Avoid fillers like "um".
                        # two technical
                        I: Which queue?
                        C: Um, Rabbit.
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"speak slower", "Speaking too fast", "faster pace", "Long pauses", "awkward silence"})
    void nobodyKnowsThePaceWithoutAClock(String words) {
        List<Finding> findings =
                Reports.findings(RULE, Reports.portfolio(report("Postgres.", "issues", words + " is my advice.")));
        assertThat(findings.stream().map(Reports::line)).containsExactly("advice-without-data one/issues: " + words);
        assertThat(findings.get(0).message()).contains("no times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suggested", "expecting", "why", "strengths"})
    void whatIsNoAdviceIsSilent(String section) {
        assertThat(found("Postgres.", section, "I had to speak slower to him.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "140, true, true",
        "200, false, true",
        "90, true, false",
        "161, false, true",
        "159, true, true",
        "111, true, true"
    })
    void theClockDecides(int wordsPerMinute, boolean slowerIsBaseless, boolean fasterIsBaseless) {
        Interview interview = timed(wordsPerMinute, 500);
        assertThat(onPace(interview)).hasSize((slowerIsBaseless ? 1 : 0) + (fasterIsBaseless ? 1 : 0));
    }

    private static List<String> onPace(Interview interview) {
        return Reports.found(RULE, Reports.portfolio(List.of(interview), List.of(), List.of(), List.of())).stream()
                .filter(line -> !line.contains("pauses"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"500, 1", "1999, 1", "2000, 0", "4000, 0"})
    void aSilenceOfTwoSecondsBearsCriticismOfPausesOut(long wait, int findings) {
        Interview interview = timed(140, wait);
        List<Finding> found =
                Reports.findings(RULE, Reports.portfolio(List.of(interview), List.of(), List.of(), List.of())).stream()
                        .filter(finding -> finding.words().contains("pauses"))
                        .toList();
        assertThat(found)
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.message()).contains("two seconds"));
    }

    @Test
    void aPauseNotedInTheTranscriptBearsItOut() {
        assertThat(found("(pause) Postgres.", "issues", "Avoid long pauses.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Postgres is simple.                  | You repeat "simple" all the time.             | simple
            Postgres.                            | Repetitive statements (e.g., "it is simple"). | it is simple
            """)
    void whatIsSaidOnceIsNotRepeated(String answer, String advice, String words) {
        assertThat(found(answer, "issues", advice)).containsExactly("advice-without-data one/issues: " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Simple. It is simple.                | You repeat "simple" all the time.
            Postgres.                            | You repeat yourself.
            Postgres.                            | When they ask you, repeat "Which one?" to win time.
            Postgres.                            | You repeat the whole of it when they ask "Which one?" again.
            Postgres.                            | You repeat "…" here.
            Postgres.                            | Say "simple" less.
            """)
    void whatIsRepeatedOrNotQuotedIsSilent(String answer, String advice) {
        assertThat(found(answer, "issues", advice)).isEmpty();
    }

    private static List<String> found(String answer, String section, String advice) {
        return Reports.found(RULE, report(answer, section, advice));
    }

    private static String report(String answer, String section, String advice) {
        return """
                # one technical
                I: Which database?
                C: %s
                - %s: %s
                """.formatted(answer, section, advice);
    }

    /** An answer of a minute that begins so many milliseconds after the question. */
    private static Interview timed(int words, long wait) {
        Interview interview =
                Reports.interview("one", """
                # one technical
                I: Which database?
                C: %s
                - issues: Please speak slower.
                - improvements: Please speak faster.
                - handling: Avoid long pauses.
                """.formatted("word ".repeat(words).strip()));
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : interview.transcript().turns()) {
            long start = turn.id() == 1 ? 0 : 3_000 + wait;
            long end = turn.id() == 1 ? 3_000 : start + 60_000;
            turns.add(new Turn(turn.id(), turn.speaker(), turn.text(), turn.line(), start, end, Fidelity.VERBATIM));
        }
        return interview.with(interview.setting(), new Transcript(turns), interview.notes());
    }
}
