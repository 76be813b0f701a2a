package debrief.view;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.testing.Dialogue;
import debrief.view.View.LeftOut;
import debrief.view.View.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rests on a question that its author keeps, goes with it; all else stays. */
class VisibleInterviewTest {

    private static final String TALK = "I:One?\nC:One.\nI:Two?\nC:Two.\nI:Three?\nC:Three.\nC:Bye.";
    private static final Origin ORIGIN = Origin.of("model", "m-1", "1.0", LocalDate.of(2024, 5, 20), "in", "out", 7);

    private static final Exchange ONE = exchange("one", "", 1, 2);
    private static final Exchange TWO = exchange("two", "one", 3, 4);
    private static final Exchange THREE = exchange("three", "two", 5, 6);

    @Test
    void withoutSuchAQuestionAllIsShown() {
        Interview open = interview(Visibility.PUBLIC, ONE, TWO, THREE);

        assertThat(VisibleInterview.of(open)).contains(open);
    }

    @Test
    void aKeptQuestionIsGoneWithItsTurns() {
        Interview shown = shown(interview(Visibility.PUBLIC, ONE, TWO.kept(), THREE));

        assertThat(shown.report().exchanges()).extracting(Exchange::id).containsExactly("one", "three");
        assertThat(turns(shown)).containsExactly(1, 2, 5, 6, 7);
    }

    @Test
    void turnsOfNoQuestionAreForThoseWhoMayReadTheTranscript() {
        assertThat(turns(shown(interview(Visibility.PUBLIC, ONE)))).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(turns(shown(interview(Visibility.PRIVATE, ONE)))).containsExactly(1, 2);
    }

    @Test
    void withoutAnyQuestionATalkIsForThoseWhoMayReadTheTranscript() {
        assertThat(turns(shown(interview(Visibility.PUBLIC)))).hasSize(7);
        assertThat(VisibleInterview.of(interview(Visibility.PRIVATE))).isEmpty();
    }

    @Test
    void aTurnThatAKeptQuestionSharesIsGoneFromTheOtherToo() {
        Interview shown = shown(
                interview(Visibility.PUBLIC, ONE, exchange("wide", "", 2, 3).kept(), TWO));

        assertThat(shown.report().exchanges()).extracting(Exchange::turns).containsExactly(List.of(1), List.of(4));
        assertThat(turns(shown)).containsExactly(1, 4, 5, 6, 7);
    }

    @Test
    void aQuestionWhoseTurnsAreAllKeptIsGone() {
        Interview shown = shown(
                interview(Visibility.PUBLIC, ONE, exchange("wide", "", 3, 6).kept(), TWO));

        assertThat(shown.report().exchanges()).extracting(Exchange::id).containsExactly("one");
    }

    @Test
    void anInterviewOfKeptQuestionsIsLeftOut() {
        Interview kept = interview(Visibility.PUBLIC, ONE.kept(), TWO.kept());

        assertThat(VisibleInterview.of(kept)).isEmpty();
        assertThat(View.of(Dialogue.portfolio(kept), Profile.PUBLIC).leftOut())
                .containsExactly(new LeftOut("talk", Reason.HIDDEN));
    }

    @Test
    void aQuestionFollowsOnlyOneThatIsShown() {
        Interview shown = shown(interview(Visibility.PUBLIC, ONE.kept(), TWO, THREE));

        assertThat(shown.report().exchanges()).extracting(Exchange::follows).containsExactly("", "two");
    }

    @Test
    void evidenceAndClaimsGoWithTheirTurns() {
        Analysis analysis = analysis(3, 4);
        Exchange three = THREE.with(THREE.asks(), analysis);
        Interview shown = shown(
                interview(Visibility.PUBLIC, ONE, exchange("wide", "", 4, 4).kept(), three));

        assertThat(shown.report().exchanges().get(1).analysis()).isEqualTo(analysis(3));
        assertThat(shown(interview(Visibility.PRIVATE, ONE, three))
                        .report()
                        .exchanges()
                        .get(1)
                        .analysis())
                .as("nobody may read the turns in between")
                .isEqualTo(analysis());
    }

    @Test
    void adviceGoesWithTheLastQuestionThatItIsFrom() {
        Interview before = interview(Visibility.PUBLIC, ONE, TWO.kept());
        Report report =
                Report.of("", before.report().exchanges(), List.of(advice("one", "two"), advice("two"), advice()), "");

        assertThat(shown(before.with(report)).report().insights()).containsExactly(advice("one"), advice());
    }

    @Test
    void whatIsMadeOfTheWholeTalkIsShownWhole() {
        Overall overall = overall(List.of(), List.of("one", "two"), 3);
        Interview before = interview(Visibility.PUBLIC, ONE, TWO);

        assertThat(shown(before.with(on(before, overall))).report().overall()).isEqualTo(overall);
    }

    @Test
    void ofTheWholeTalkOnlyWhatSurelyRestsOnNoKeptQuestionIsShown() {
        Interview before = interview(Visibility.PUBLIC, ONE, TWO.kept());

        assertThat(shown(before.with(on(before, overall(List.of(1, 2), List.of("one"), 2))))
                        .report()
                        .overall())
                .isEqualTo(new Overall(
                        "",
                        List.of(carried(1, 2)),
                        List.of(new Overall.Mistake("one", 2, "One.", "It is two.")),
                        List.of(story("one")),
                        List.of()));
        assertThat(shown(before.with(on(before, overall(List.of(1, 4), List.of("one", "two"), 3))))
                        .report()
                        .overall())
                .isEqualTo(Overall.NONE);
        assertThat(shown(before.with(on(before, overall(List.of(), List.of(), 3))))
                        .report()
                        .overall())
                .isEqualTo(Overall.NONE);
    }

    @Test
    void whatWasSaidInAKeptQuestionIsNotToldElsewhere() {
        List<Point> points = List.of(carried(4), carried(), carried(6));
        Exchange telling = ONE.with(ONE.asks(), Analysis.of(Map.of(Section.ELSEWHERE, new Body.Points(points))));

        assertThat(elsewhere(telling, TWO, THREE)).isEqualTo(points);
        assertThat(elsewhere(telling, TWO.kept(), THREE)).containsExactly(carried(6));
        assertThat(elsewhere(telling, TWO.kept(), THREE.kept())).isEmpty();
    }

    private static List<Point> elsewhere(Exchange... exchanges) {
        return shown(interview(Visibility.PUBLIC, exchanges))
                .report()
                .exchanges()
                .get(0)
                .analysis()
                .points(Section.ELSEWHERE);
    }

    private static Report on(Interview interview, Overall overall) {
        return interview.report().advised(List.of(), overall, null, "");
    }

    /** @param turn of the mistake in the first question named, or in the second */
    private static Overall overall(List<Integer> turns, List<String> told, int turn) {
        return new Overall(
                "Good.",
                List.of(carried(turns.toArray(Integer[]::new))),
                List.of(new Overall.Mistake(turn < 3 ? "one" : "two", turn, "One.", "It is two.")),
                List.of(story(told.toArray(String[]::new))),
                List.of(Point.of("Monday", "Count.", List.of())));
    }

    private static Point carried(Integer... turns) {
        return Point.of(
                "",
                "You count.",
                Stream.of(turns).map(turn -> new Point.Evidence(turn, "")).toList());
    }

    private static Overall.Story story(String... told) {
        return new Overall.Story("Counting", List.of(told), "", "Two.", List.of("2"), List.of("What is one?"));
    }

    @Test
    void whatTheAuthorAcceptedIsNobodysBusiness() {
        Interview before = interview(Visibility.PUBLIC, ONE);
        Report report = before.report().accepting(List.of(new Accepted("one", "number", "seven", "it was seven")));

        assertThat(shown(before.with(report))).isEqualTo(before);
    }

    @Test
    void theCheckReadsWhatRestsOnKeptQuestionsAsWell() {
        Interview before = interview(Visibility.PUBLIC, ONE, TWO.kept());
        Portfolio proven = View.of(Dialogue.portfolio(before), Profile.PUBLIC).proven();

        assertThat(proven.interviews().get(0).report()).isEqualTo(before.report());
        assertThat(turns(proven.interviews().get(0))).hasSize(7);
    }

    private static Interview shown(Interview interview) {
        Optional<Interview> shown = VisibleInterview.of(interview);
        assertThat(shown).isPresent();
        return shown.get();
    }

    private static List<Integer> turns(Interview interview) {
        return interview.transcript().turns().stream().map(Turn::id).toList();
    }

    private static Interview interview(Visibility transcript, Exchange... exchanges) {
        Interview bare = Dialogue.of(TALK).interview("talk");
        Setting setting = new Setting(
                "",
                null,
                "",
                "",
                "",
                "en",
                Person.UNKNOWN,
                List.of(),
                List.of(),
                Visibility.PUBLIC,
                transcript,
                false,
                "");
        Report report = new Report(
                "First.", List.of(exchanges), List.of(advice()), Overall.NONE, "Last.", ORIGIN, "No time.", List.of());
        return Interview.of("talk", setting, new Transcript(bare.transcript().turns()), report, Notes.NONE);
    }

    private static Exchange exchange(String id, String follows, int first, int last) {
        Exchange bare = Dialogue.exchange(id, Kind.TECHNICAL, first, last);
        return new Exchange(
                id,
                List.of("was-" + id),
                "Title of " + id,
                Kind.TECHNICAL,
                bare.turns(),
                follows,
                2,
                List.of(Ask.of("And " + id + "?", "Yes.")),
                analysis(),
                List.of(new Exchange.Extra("More", "of " + id)),
                false,
                false);
    }

    private static Analysis analysis(Integer... turns) {
        List<Point.Evidence> evidence =
                Stream.of(turns).map(turn -> new Point.Evidence(turn, "")).toList();
        List<Claim> claims = Stream.of(turns)
                .map(turn -> new Claim(turn, "", Claim.Verdict.RIGHT, "", ""))
                .toList();
        Map<Section, Body> bodies = new EnumMap<>(Section.class);
        bodies.put(Section.WHY, new Body.Points(List.of(Point.of("", "Because.", evidence))));
        bodies.put(Section.SUMMARY, new Body.Prose("Sums up."));
        bodies.put(Section.RATING, new Body.Marks(Rating.of(1, 2, 3)));
        if (!claims.isEmpty()) {
            bodies.put(Section.CLAIMS, new Body.Claims(claims));
        }
        return Analysis.of(bodies);
    }

    private static Recommendation advice(String... from) {
        return new Recommendation("Area", "", "Knead more.", List.of(from), List.of(), 1);
    }
}
