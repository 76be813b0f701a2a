package debrief.gap;

import static debrief.model.Section.CLAIMS;
import static debrief.model.Section.EXPECTING;
import static debrief.model.Section.IMPROVEMENTS;
import static debrief.model.Section.ISSUES;
import static debrief.model.Section.PRACTICE;
import static debrief.model.Section.RATING;
import static debrief.model.Section.STRENGTHS;
import static debrief.model.Section.SUGGESTED;
import static debrief.model.Section.SUMMARY;
import static debrief.model.Section.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Coach.Identity;
import debrief.coach.Input;
import debrief.gap.Gap.Reason;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Portfolio;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kind of question wants and nobody wrote yet is a gap. */
class GapFinderTest {

    private static final Recommendation ADVICE =
            new Recommendation("communication", "", "Answer first.", List.of(), List.of(), 0);

    @Test
    void anInterviewWithoutExchangesHasOneGap() {
        Interview interview = interview("cto", List.of());

        assertThat(gaps(interview)).containsExactly(new Gap.NoExchanges(interview));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anExchangeWithoutAnalysisLacksWhatItsKindWants(Kind kind) {
        assertThat(missing(kind, Analysis.EMPTY)).containsExactlyInAnyOrderElementsOf(kind.sections());
    }

    @Test
    void gapsStandInPageOrder() {
        assertThat(missing(Kind.GREETING, Analysis.EMPTY)).containsExactly(SUMMARY, SUGGESTED, PRACTICE, EXPECTING);
        assertThat(missing(Kind.TECHNICAL, Analysis.EMPTY))
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Section.SHORT)));
    }

    @Test
    void aSectionThatSomebodyWroteIsNoGap() {
        Analysis analysis = Analysis.of(Map.of(
                EXPECTING,
                new Body.Points(List.of(Point.of("", "A short hello.", List.of()))),
                SUMMARY,
                new Body.Prose("Friendly.")));

        assertThat(missing(Kind.GREETING, analysis)).containsExactly(SUGGESTED, PRACTICE);
    }

    @Test
    void topicsAndARatingAreSectionsToo() {
        Analysis analysis = Analysis.of(Map.of(
                Section.TOPICS,
                new Body.Topics(List.of(new TopicAdvice("queues", ""))),
                Section.RATING,
                new Body.Marks(Rating.of(1, 2, 3))));

        assertThat(missing(Kind.TECHNICAL, analysis)).contains(CLAIMS).doesNotContain(TOPICS, RATING);
    }

    @Test
    void anEmptyListSaysThatThereIsNothingToSay() {
        Analysis analysis = Analysis.of(Map.of(
                STRENGTHS,
                STRENGTHS.form().nothing(),
                ISSUES,
                ISSUES.form().nothing(),
                CLAIMS,
                CLAIMS.form().nothing(),
                IMPROVEMENTS,
                IMPROVEMENTS.form().nothing()));

        assertThat(missing(Kind.TECHNICAL, analysis))
                .doesNotContain(STRENGTHS, ISSUES, CLAIMS, IMPROVEMENTS)
                .hasSize(14);
    }

    @Test
    void aSectionThatTheKindDoesNotWantIsNeverAGap() {
        assertThat(missing(Kind.LOGISTICS, Analysis.EMPTY)).containsExactly(SUMMARY, SUGGESTED, EXPECTING);
    }

    @Test
    void aQuestionToTheCoachThatNobodyAnsweredStandsBeforeTheSections() {
        Exchange exchange =
                exchange("start", Kind.LOGISTICS, Analysis.EMPTY, Ask.of("Too early?", ""), Ask.of("Too late?", "No."));
        Interview interview = interview("cto", List.of(ADVICE), exchange);

        assertThat(gaps(interview))
                .containsExactly(
                        new Gap.InAsk(interview, exchange, Ask.of("Too early?", ""), Reason.MISSING),
                        new Gap.InSection(interview, exchange, SUMMARY, Reason.MISSING),
                        new Gap.InSection(interview, exchange, SUGGESTED, Reason.MISSING),
                        new Gap.InSection(interview, exchange, EXPECTING, Reason.MISSING));
    }

    @Test
    void whatACoachWroteOfOtherWordsIsStale() {
        assertThat(byPlaybook("1", "other")).containsExactly("ask STALE", "summary STALE", "insights STALE");
    }

    @Test
    void whatAnOlderPlaybookWroteIsStale() {
        assertThat(byPlaybook("0", "")).containsExactly("ask STALE", "summary STALE", "insights STALE");
    }

    @Test
    void aModelMayWriteAnewWhatThePlaybookWrote() {
        assertThat(byPlaybook("1", "")).containsExactly("ask RULES", "summary RULES", "insights RULES");
    }

    @ParameterizedTest
    @CsvSource({"MISSING, true, true", "STALE, true, true", "RULES, false, true"})
    void whoMayFillAGap(Reason reason, boolean byPlaybook, boolean byModel) {
        Exchange exchange = exchange(
                "start",
                Kind.LOGISTICS,
                new Analysis(Map.of(SUGGESTED, Written.by(origin("1", ""), new Body.Prose("Fine.")))));
        Gap gap = new Gap.InSection(interview("cto", List.of(), exchange), exchange, SUGGESTED, reason);
        assertThat(gap.isFor(new Identity("playbook", "", "1"))).isEqualTo(byPlaybook);
        assertThat(gap.isFor(new Identity("openai", "gpt", "3"))).isEqualTo(byModel);
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void whatRulesCannotKnowIsNotForThePlaybook(Section section) {
        Exchange exchange = exchange("start", Kind.TECHNICAL, Analysis.EMPTY);
        Gap gap = new Gap.InSection(interview("cto", List.of(), exchange), exchange, section, Reason.MISSING);

        assertThat(gap.isFor(new Identity("playbook", "", "1"))).isEqualTo(section.isForRules());
        assertThat(gap.isFor(new Identity("openai", "gpt", "3"))).isTrue();
    }

    @Test
    void whatIsStaleOfASectionThatTheKindNoLongerWantsIsNone() {
        Exchange exchange = exchange(
                "start",
                Kind.LOGISTICS,
                new Analysis(Map.of(PRACTICE, Written.by(origin("1", "other"), new Body.Points(List.of())))));
        assertThat(gaps(Dialogue.of("I:Hello.").with(exchange).with(ADVICE).interview("cto")))
                .extracting(gap -> ((Gap.InSection) gap).section())
                .containsExactly(SUMMARY, SUGGESTED, EXPECTING);
    }

    @Test
    void aFailedAttemptIsStillAGap() {
        Analysis failed = new Analysis(Map.of(SUGGESTED, Written.failed(SUGGESTED, "too long")));
        Interview interview = interview("cto", List.of(ADVICE), exchange("start", Kind.LOGISTICS, failed));

        assertThat(gaps(interview))
                .extracting(gap -> ((Gap.InSection) gap).section())
                .containsExactly(SUMMARY, SUGGESTED, EXPECTING);
    }

    /** The gaps of a complete interview: "" for the words that it was written on. */
    private static List<String> byPlaybook(String version, String input) {
        Exchange exchange =
                Dialogue.exchange("start", Kind.GREETING, 1, 2).with(List.of(Ask.of("So?", "")), Analysis.EMPTY);
        Interview bare = Dialogue.of("I:Hello.\nC:Hi.").with(exchange).interview("cto");
        Portfolio portfolio = Dialogue.portfolio(bare);
        String known = input.isEmpty() ? Input.of(portfolio).fingerprint(bare, exchange) : input;
        String all = input.isEmpty() ? Input.of(portfolio).fingerprint(bare) : input;
        Ask answered = new Ask("So?", "So.", origin(version, known), "");
        Report report = Report.of(
                        "", List.of(exchange.with(List.of(answered), analysis(version, known))), List.of(), "")
                .advised(List.of(ADVICE), Overall.NONE, origin(version, all), "");
        return gaps(bare.with(report)).stream()
                .map(gap -> gap.fill(NAMES) + " " + gap.reason())
                .toList();
    }

    private static Analysis analysis(String version, String input) {
        return new Analysis(Map.of(
                SUMMARY, Written.by(origin(version, input), new Body.Prose("Fine.")),
                EXPECTING, Written.by(null, new Body.Points(List.of())),
                SUGGESTED, Written.by(null, new Body.Prose("")),
                PRACTICE, Written.by(null, new Body.Points(List.of()))));
    }

    private static Origin origin(String version, String input) {
        return Origin.of("playbook", "", version, LocalDate.of(2026, 1, 2), input, "text", 0);
    }

    private static final Gap.Filler<String> NAMES = new Gap.Filler<>() {

        @Override
        public String segment(Gap.NoExchanges gap) {
            return "exchanges";
        }

        @Override
        public String write(Gap.InSection gap) {
            return gap.section().key();
        }

        @Override
        public String answer(Gap.InAsk gap) {
            return "ask";
        }

        @Override
        public String advise(Gap.InInsights gap) {
            return "insights";
        }
    };

    @Test
    void anInterviewWithoutOverallAdviceLacksItAtTheEnd() {
        Exchange exchange = exchange("start", Kind.LOGISTICS, Analysis.EMPTY);
        Interview interview = interview("cto", List.of(), exchange);

        assertThat(gaps(interview)).hasSize(4).endsWith(new Gap.InInsights(interview, Reason.MISSING));
    }

    @Test
    void aCompleteInterviewHasNoGaps() {
        Analysis analysis = Analysis.of(Map.of(
                EXPECTING,
                new Body.Points(List.of(Point.of("", "A date.", List.of()))),
                SUMMARY,
                new Body.Prose("Short."),
                SUGGESTED,
                new Body.Prose("In June.")));

        assertThat(gaps(interview("cto", List.of(ADVICE), exchange("start", Kind.LOGISTICS, analysis))))
                .isEmpty();
    }

    @Test
    void interviewsAndTheirExchangesStandInReadingOrder() {
        Interview one = interview(
                "one",
                List.of(),
                exchange("a", Kind.LOGISTICS, Analysis.EMPTY),
                exchange("b", Kind.LOGISTICS, Analysis.EMPTY));
        Interview two = interview("two", List.of());

        assertThat(gaps(one, two).stream().map(GapFinderTest::place).distinct())
                .containsExactly("one a", "one b", "one", "two");
    }

    private static String place(Gap gap) {
        return gap instanceof Gap.InSection missing
                ? gap.interview().id() + " " + missing.exchange().id()
                : gap.interview().id();
    }

    private static List<Section> missing(Kind kind, Analysis analysis) {
        return gaps(interview("cto", List.of(ADVICE), exchange("it", kind, analysis))).stream()
                .map(gap -> ((Gap.InSection) gap).section())
                .toList();
    }

    private static List<Gap> gaps(Interview... interviews) {
        return GapFinder.find(Dialogue.portfolio(interviews), "1");
    }

    private static Interview interview(String id, List<Recommendation> insights, Exchange... exchanges) {
        return Dialogue.of("")
                .with(exchanges)
                .with(insights.toArray(Recommendation[]::new))
                .interview(id);
    }

    private static Exchange exchange(String id, Kind kind, Analysis analysis, Ask... asks) {
        return Dialogue.exchange(id, kind, 1, 1).with(List.of(asks), analysis);
    }
}
