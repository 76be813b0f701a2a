package debrief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Kind;
import debrief.evidence.reading.Finding.Severity;
import debrief.evidence.reading.SharedKnowledge;
import debrief.evidence.rules.EvidenceRule;
import debrief.model.Portfolio;
import debrief.talk.Talks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final String REPORT = """
            # work experience
            I: Is the line never empty at night, with that rusty old mainframe?
            C: We work the whole line off before six.
            - issues: The "rusty old mainframe" is no answer.
            - suggested: I use Kafka.
            """;

    private static List<String> lines(Stream<Finding> findings) {
        return findings.map(Reports::line).toList();
    }

    @Test
    void findingsComeInReadingOrderErrorsFirst() {
        assertThat(lines(Review.of(Reports.portfolio(REPORT)).findings().stream()))
                .contains(
                        "misattributed-quote work/issues: rusty old mainframe",
                        "unsupported-fact work/suggested: Kafka");
    }

    @Test
    void onlyWhatStandsInAFileIsCounted() {
        Portfolio portfolio = Reports.portfolio(REPORT);
        Review review = Review.of(portfolio);
        assertThat(review.countOn(portfolio))
                .isEqualTo(review.findings().size())
                .isPositive();
        assertThat(review.countOn(Reports.portfolio(REPORT.replace("# work", "# other"))))
                .isZero();
    }

    @Test
    void acceptedFindingsAreSettledWithTheirReason() {
        Review review =
                Review.of(Reports.portfolio(REPORT + "= accept unsupported-fact | kafka | I used it in my studies.\n"));
        assertThat(lines(review.findings().stream())).doesNotContain("unsupported-fact work/suggested: Kafka");
        assertThat(review.settled()).singleElement().satisfies(settled -> {
            assertThat(Reports.line(settled.finding())).isEqualTo("unsupported-fact work/suggested: Kafka");
            assertThat(settled.because()).isEqualTo("I used it in my studies.");
        });
        assertThat(review.idle()).isEmpty();
    }

    @Test
    void acceptingWhatNobodyFindsIsTold() {
        Review review = Review.of(Reports.portfolio(REPORT + """
                = accept unsupported-fact | Redis | I used it.
                = accept unverified-quote | Kafka | Of another kind.
                """));
        assertThat(review.idle()).extracting(idle -> idle.accepted().words()).containsExactly("Redis", "Kafka");
        assertThat(review.idle()).extracting(Review.Idle::interview).containsOnly("one");
    }

    @Test
    void onePlaceIsToldOnce() {
        List<EvidenceRule> rules = List.of(
                finding(Kind.UNVERIFIED_QUOTE, "issues", "a quote of words"),
                finding(Kind.FALSE_CRITICISM, "issues", "quote of"),
                finding(Kind.FALSE_CRITICISM, "summary", "quote of"),
                finding(Kind.MISSING_STRENGTHS, "issues", ""),
                finding(Kind.MISSING_STRENGTHS, "issues", ""),
                finding(Kind.GENERIC_POINT, "issues", ""));
        Portfolio portfolio = Reports.portfolio(REPORT);
        Dossier dossier = Dossier.of(portfolio.interviews().get(0), SharedKnowledge.of(portfolio, new Talks()));
        assertThat(lines(Review.of(dossier, rules).findings().stream()))
                .containsExactly(
                        "unverified-quote work/issues: a quote of words",
                        "false-criticism work/summary: quote of",
                        "missing-strengths work/issues: ",
                        "generic-point work/issues: ");
    }

    /** A rule that finds this and nothing else. */
    private static EvidenceRule finding(Kind kind, String section, String words) {
        return new EvidenceRule() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public void check(Dossier dossier, Findings found) {
                found.add(Finding.Place.of("one", "work", section, 0), words, "m", "h");
            }
        };
    }

    @Test
    void whatIsFalsePrivateOrDoubleIsAnError() {
        assertThat(Stream.of(Kind.values()).filter(kind -> kind.severity() == Severity.ERROR))
                .containsExactlyInAnyOrder(
                        Kind.DUPLICATE_EXCHANGE,
                        Kind.REPEATED_TURNS,
                        Kind.MISATTRIBUTED_QUOTE,
                        Kind.UNVERIFIED_QUOTE,
                        Kind.FALSE_CRITICISM,
                        Kind.WRONG_TECHNICAL_CLAIM,
                        Kind.ASK_UNANSWERED,
                        Kind.PRIVATE_DATA);
        assertThat(Kind.UNVERIFIED_QUOTE.key()).isEqualTo("unverified-quote");
    }

    @Test
    void anEntryWithoutWordsMeetsOnlyFindingsWithoutWords() {
        assertThat(Review.of(Reports.portfolio(REPORT + "= accept unsupported-fact |  | Whatever comes.\n"))
                        .settled())
                .isEmpty();
        assertThat(Review.of(Reports.portfolio(REPORT + "= accept missing-strengths |  | There was none.\n"))
                        .settled())
                .hasSize(1);
    }

    @Test
    void wordsAreComparedWhole() {
        String twelve = """
                # work experience
                I: What do you do?
                C: Little.
                - suggested: I moved 120 services with 12 people.
                """;
        assertThat(lines(Review.of(Reports.portfolio(twelve)).findings().stream()))
                .contains("unsupported-fact work/suggested: 120", "unsupported-fact work/suggested: 12");
        assertThat(Review.of(Reports.portfolio(twelve + "= accept unsupported-fact | 12 | It is so.\n"))
                        .settled())
                .hasSize(1);
    }
}
