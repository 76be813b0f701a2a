package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.coach.Coach.Advice;
import debrief.coach.Coach.Identity;
import debrief.coach.Draft;
import debrief.coach.Wording;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.model.Written;
import debrief.testing.Dialogue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a coach's file when results come in. */
class ReportUpdateTest {

    private static final Identity MODEL = new Identity("openai", "gpt", "3");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final Exchange HELLO =
            Dialogue.exchange("hello", Kind.TECHNICAL, 1, 2, "Was that fine?", "And now?");
    private static final Exchange BYE = Dialogue.exchange("bye", Kind.CLOSING, 3, 3);
    private static final Interview TALK =
            Dialogue.of("I:Hello.\nC:Hi.\nI:Bye.").with(HELLO, BYE).interview("one");

    @Test
    void eachFreshSectionNamesItsCoach() {
        Analysis written = onlyAnalysis(with(Report.EMPTY, draft(everything(), Map.of(), 500)));

        assertThat(written.points(Section.WHY)).hasSize(1);
        assertThat(written.prose(Section.SUMMARY)).isEqualTo("It went well.");
        assertThat(written.claims()).hasSize(1);
        assertThat(written.topics()).hasSize(1);
        assertThat(written.rating()).isEqualTo(Rating.of(2, 2, 2));
        assertThat(written.sections().values()).hasSize(5).doesNotContain(Written.by(null, new Body.Points(List.of())));
        String text = Wording.fingerprint(Section.SUMMARY, new Body.Prose("It went well."));
        assertThat(written.origin(Section.SUMMARY))
                .isEqualTo(Origin.of("openai", "gpt", "3", TODAY, "input", text, 100));
    }

    @Test
    void whatWasNotAskedForIsNotKept() {
        Draft draft = draft(everything(), Map.of(), 0);
        Assignment less = Assignment.of(Dialogue.portfolio(TALK), TALK, HELLO, EnumSet.of(Section.SUMMARY), List.of());
        Report report = new ReportUpdate(TODAY)
                .with(Report.EMPTY, List.of(HELLO, BYE), List.of(new Result.OfExchange(less, draft, MODEL, "input")));

        Analysis written = onlyAnalysis(report);
        assertThat(written.sections()).containsOnlyKeys(Section.SUMMARY);
    }

    @Test
    void aPersonsSectionStaysAndACoachsIsReplaced() {
        Report first = with(Report.EMPTY, draft(everything(), Map.of(), 0));
        Analysis own = onlyAnalysis(first);
        Analysis edited =
                own.taking(Set.of(Section.SUMMARY), Analysis.of(Map.of(Section.SUMMARY, new Body.Prose("My words."))));
        Report before = first.with(List.of(first.exchanges().get(0).with(List.of(), edited)));
        Analysis other = Analysis.of(Map.of(
                Section.WHY,
                new Body.Points(List.of(Point.of("", "Another reason.", List.of()))),
                Section.SUMMARY,
                new Body.Prose("Its words.")));

        Analysis after = onlyAnalysis(with(before, draft(other, Map.of(), 0)));

        assertThat(after.prose(Section.SUMMARY)).isEqualTo("My words.");
        assertThat(after.origin(Section.SUMMARY)).isNull();
        assertThat(after.points(Section.WHY)).extracting(Point::text).containsExactly("Another reason.");
        assertThat(after.rating()).as("what the coach did not write anew stays").isEqualTo(Rating.of(2, 2, 2));
    }

    @Test
    void nothingToSayIsSomethingWritten() {
        Analysis none = Analysis.of(Map.of(Section.CLAIMS, Section.CLAIMS.form().nothing()));
        Analysis written = onlyAnalysis(with(Report.EMPTY, draft(none, Map.of(), 0)));
        assertThat(written.sections()).containsOnlyKeys(Section.CLAIMS);
        assertThat(written.hasNothing(Section.CLAIMS)).isTrue();
        assertThat(written.origin(Section.CLAIMS)).isNotNull();

        Analysis now =
                onlyAnalysis(with(with(Report.EMPTY, draft(none, Map.of(), 0)), draft(everything(), Map.of(), 0)));
        assertThat(now.claims()).hasSize(1);
    }

    @Test
    void aFailureIsKeptWithItsReasonUntilSomebodySucceeds() {
        Draft failed = Draft.of(failedSummary(), Map.of(), "no answer", 0);
        Report report = with(Report.EMPTY, failed);
        assertThat(onlyAnalysis(report).failed(Section.SUMMARY)).isEqualTo("openai gpt: too long");
        assertThat(report.exchanges().get(0).asks()).extracting(Ask::failed).containsOnly("openai gpt: no answer");

        Report again = with(report, draft(everything(), Map.of("Was that fine?", "Yes."), 0));
        assertThat(onlyAnalysis(again).failed(Section.SUMMARY)).isEmpty();
        assertThat(again.exchanges().get(0).asks())
                .extracting(Ask::failed)
                .containsExactly("", "openai gpt: no answer");
    }

    @Test
    void aFailureNeverReplacesWhatIsThere() {
        Report first = with(Report.EMPTY, draft(everything(), Map.of("Was that fine?", "Yes."), 0));
        Draft failed = Draft.of(failedSummary(), Map.of(), "no answer", 0);
        Report after = with(first, failed);

        assertThat(onlyAnalysis(after).prose(Section.SUMMARY)).isEqualTo("It went well.");
        assertThat(onlyAnalysis(after).failed(Section.SUMMARY)).isEmpty();
        assertThat(after.exchanges().get(0).asks().get(0).answer()).isEqualTo("Yes.");
    }

    @Test
    void answersNameTheirCoachAndPersonsKeepTheirs() {
        Report report =
                with(Report.EMPTY, draft(Analysis.EMPTY, Map.of("Was that fine?", " Yes. ", "And now?", "Go on."), 90));
        List<Ask> asks = report.exchanges().get(0).asks();
        assertThat(asks).extracting(Ask::answer).containsExactly("Yes.", "Go on.");
        assertThat(asks)
                .extracting(Ask::origin)
                .containsExactly(
                        Origin.of("openai", "gpt", "3", TODAY, "input", Wording.fingerprint("Yes."), 45),
                        Origin.of("openai", "gpt", "3", TODAY, "input", Wording.fingerprint("Go on."), 45));

        Exchange mine = HELLO.with(List.of(Ask.of("Was that fine?", "My answer.")), Analysis.EMPTY);
        Report after = with(
                Report.EMPTY.with(List.of(mine)), draft(Analysis.EMPTY, Map.of("Was that fine?", "Its answer."), 0));
        assertThat(after.exchanges().get(0).asks().get(0)).isEqualTo(Ask.of("Was that fine?", "My answer."));
    }

    @Test
    void aPersonsAnswerNeverBecomesACoachs() {
        Exchange mixed = HELLO.with(List.of(Ask.of("Was that fine?", "Mine."), Ask.of("And now?", "")), Analysis.EMPTY);
        Report report = with(Report.EMPTY.with(List.of(mixed)), draft(Analysis.EMPTY, Map.of("And now?", "Go on."), 0));
        List<Ask> asks = report.exchanges().get(0).asks();
        assertThat(asks.get(0).origin()).isNull();
        assertThat(asks.get(1).origin().text())
                .isEqualTo(Wording.fingerprint("Go on."))
                .doesNotContain(Wording.fingerprint("Mine."));
    }

    @Test
    void thePlaybookInPlaceOfAModelLeavesTheModelsWords() {
        Report before = with(Report.EMPTY, draft(everything(), Map.of(), 0));
        Assignment all =
                Assignment.of(Dialogue.portfolio(TALK), TALK, HELLO, EnumSet.allOf(Section.class), HELLO.asks());
        Analysis other = Analysis.of(Map.of(Section.SUMMARY, new Body.Prose("Its words.")));
        Result stand =
                new Result.OfExchange(all, draft(other, Map.of(), 0), new Identity("playbook", "", "1"), "input");
        Report after = new ReportUpdate(TODAY).with(before, List.of(HELLO, BYE), List.of(stand));
        assertThat(onlyAnalysis(after).prose(Section.SUMMARY)).isEqualTo("It went well.");
    }

    @Test
    void exchangesStandInTheOrderOfTheTalk() {
        Result bye = result(BYE, draft(everything(), Map.of(), 0));
        Result hello = result(HELLO, draft(everything(), Map.of(), 0));
        assertThat(new ReportUpdate(TODAY)
                        .with(Report.EMPTY, List.of(HELLO, BYE), List.of(bye, hello))
                        .exchanges())
                .extracting(Exchange::id)
                .containsExactly("hello", "bye");
    }

    @Test
    void proposedExchangesAreRecordedEvenWithoutAWord() {
        Exchange proposed = new Exchange(
                "found",
                List.of(),
                "Found",
                Kind.PLANS,
                List.of(1),
                "",
                0,
                List.of(),
                everything(),
                List.of(),
                true,
                false);
        assertThat(new ReportUpdate(TODAY)
                        .with(Report.EMPTY, List.of(proposed, BYE), List.of())
                        .exchanges())
                .singleElement()
                .satisfies(exchange -> {
                    assertThat(exchange.id()).isEqualTo("found");
                    assertThat(exchange.analysis()).isEqualTo(Analysis.EMPTY);
                });
    }

    @Test
    void whatIsOnNoExchangeOfTodaysIsKeptOnlyForAPersonsWords() {
        Exchange gone = Dialogue.exchange("gone", Kind.GREETING, 1, 1);
        Report report = Report.EMPTY.with(List.of(gone.with(List.of(), everything())));
        assertThat(new ReportUpdate(TODAY)
                        .with(report, List.of(HELLO), List.of())
                        .exchanges())
                .extracting(Exchange::id)
                .containsExactly("gone");

        Exchange answered = gone.with(List.of(Ask.of("?", "Mine.")), Analysis.EMPTY);
        assertThat(new ReportUpdate(TODAY)
                        .with(report.with(List.of(answered)), List.of(HELLO), List.of())
                        .exchanges())
                .hasSize(1);

        Exchange generated = gone.with(List.of(), onlyAnalysis(with(Report.EMPTY, draft(everything(), Map.of(), 0))));
        assertThat(new ReportUpdate(TODAY)
                        .with(report.with(List.of(generated)), List.of(HELLO), List.of())
                        .exchanges())
                .isEmpty();
    }

    @Test
    void insightsAreReplacedUnlessTheyAreAPersons() {
        List<Recommendation> insights = List.of(new Recommendation("learning", "", "Read.", List.of(), List.of(), 1));
        Report report = advised(Report.EMPTY, Advice.of(insights, "", 70));
        assertThat(report.insights()).isEqualTo(insights);
        assertThat(report.advised())
                .isEqualTo(Origin.of(
                        "openai", "gpt", "3", TODAY, "input", Wording.fingerprint(insights, Overall.NONE), 70));

        List<Recommendation> others = List.of(new Recommendation("technical", "", "Write.", List.of(), List.of(), 1));
        assertThat(advised(report, Advice.of(others, "", 0)).insights()).isEqualTo(others);

        Report mine = Report.of("", List.of(), insights, "");
        assertThat(advised(mine, Advice.of(others, "", 0))).isEqualTo(mine);
    }

    @Test
    void whatTheWholeTalkComesToGoesWithTheInsights() {
        Overall overall = new Overall("Good.", List.of(), List.of(), List.of(), List.of());
        List<Recommendation> insights = List.of(new Recommendation("learning", "", "Read.", List.of(), List.of(), 1));
        List<String> remarks = List.of("one\u0007 quote was mended", " ", "one quote was mended");

        Report report = advised(Report.EMPTY, new Advice(insights, overall, "", 70, remarks));

        assertThat(report.overall()).isEqualTo(overall);
        assertThat(report.advised())
                .isEqualTo(new Origin(
                        "openai",
                        "gpt",
                        "3",
                        TODAY,
                        "input",
                        Wording.fingerprint(insights, overall),
                        70,
                        List.of("one quote was mended")));
        assertThat(advised(Report.EMPTY, new Advice(List.of(), overall, "", 0, List.of()))
                        .overall())
                .isEqualTo(overall);
        Report mine = Report.EMPTY.advised(List.of(), overall, null, "");
        assertThat(advised(mine, Advice.of(insights, "", 0))).isEqualTo(mine);
    }

    @Test
    void eachSectionAndAnswerHasItsOwnRemarks() {
        Draft draft = new Draft(
                Analysis.of(Map.of(Section.SUMMARY, new Body.Prose("Fine."), Section.VERDICT, new Body.Prose("Good."))),
                Map.of(HELLO.asks().get(0).text(), "Yes."),
                "",
                0,
                Map.of("summary", List.of("mended"), Draft.ASKS, List.of("shortened")));

        Exchange written = with(Report.EMPTY, draft).exchanges().get(0);

        assertThat(written.analysis().origin(Section.SUMMARY).remarks()).containsExactly("mended");
        assertThat(written.analysis().origin(Section.VERDICT).remarks()).isEmpty();
        assertThat(written.asks().get(0).origin().remarks()).containsExactly("shortened");
    }

    @Test
    void failedInsightsAreKeptWithTheirReasonWhereThereAreNone() {
        Report failed = advised(Report.EMPTY, Advice.of(List.of(), "too long", 0));
        assertThat(failed.adviceFailed()).isEqualTo("openai gpt: too long");

        List<Recommendation> insights = List.of(new Recommendation("learning", "", "Read.", List.of(), List.of(), 1));
        Report mended = advised(failed, Advice.of(insights, "", 0));
        assertThat(mended.adviceFailed()).isEmpty();
        assertThat(advised(mended, Advice.of(List.of(), "too long", 0))).isEqualTo(mended);
    }

    private static Report advised(Report before, Advice advice) {
        return new ReportUpdate(TODAY)
                .with(before, List.of(), List.of(new Result.OfInterview(TALK, advice, MODEL, "input")));
    }

    private static Report with(Report before, Draft draft) {
        return new ReportUpdate(TODAY).with(before, List.of(HELLO, BYE), List.of(result(HELLO, draft)));
    }

    private static Result result(Exchange exchange, Draft draft) {
        Assignment all =
                Assignment.of(Dialogue.portfolio(TALK), TALK, exchange, EnumSet.allOf(Section.class), exchange.asks());
        return new Result.OfExchange(all, draft, MODEL, "input");
    }

    private static Analysis onlyAnalysis(Report report) {
        assertThat(report.exchanges()).hasSize(1);
        return report.exchanges().get(0).analysis();
    }

    private static Draft draft(Analysis analysis, Map<String, String> answers, int tokens) {
        return Draft.of(analysis, answers, "", tokens);
    }

    private static Analysis failedSummary() {
        return new Analysis(Map.of(Section.SUMMARY, Written.failed(Section.SUMMARY, "too long")));
    }

    private static Analysis everything() {
        return Analysis.of(Map.of(
                Section.WHY,
                new Body.Points(List.of(Point.of("", "A reason.", List.of()))),
                Section.SUMMARY,
                new Body.Prose("It went well."),
                Section.CLAIMS,
                new Body.Claims(List.of(new Claim(2, "Hi", Claim.Verdict.RIGHT, "It is.", ""))),
                Section.TOPICS,
                new Body.Topics(List.of(new TopicAdvice("rabbitmq", "Read."))),
                Section.RATING,
                new Body.Marks(Rating.of(2, 2, 2))));
    }
}
