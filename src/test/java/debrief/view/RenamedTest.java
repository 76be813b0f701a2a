package debrief.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fidelity;
import debrief.model.Flaw;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.model.Written;
import debrief.names.DeclaredNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every text of an interview says the other name, and nothing else of it changes. */
class RenamedTest {

    private static final String NAME = "Rowena Zoltan";
    private static final String PSEUDONYM = "Rowan";

    private final Renaming names = new Renaming(DeclaredNames.of(List.of(NAME)), any -> PSEUDONYM);

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Origin ORIGIN = Origin.of("model", "m-1", "1.0", DAY, "in", "out", 7);
    private static final Speaker HOST = new Speaker("H", Speaker.Role.INTERVIEWER, new Person("Tamsin Quill", "CTO"));
    private static final Speaker ROWENA = new Speaker("R", Speaker.Role.CANDIDATE, new Person(NAME, PSEUDONYM));
    private static final Speaker GUEST = new Speaker("G", Speaker.Role.OTHER, Person.UNKNOWN);

    @Test
    void everyTextOfTheReportDoes() {
        assertThat(Renamed.of(interview(report(NAME)), names).report()).isEqualTo(report(PSEUDONYM));
    }

    @Test
    void remarksOnWhatACoachWroteAreNobodysBusiness() {
        Origin remarked = new Origin("model", "m-1", "1.0", DAY, "in", "out", 7, List.of("a quote was mended"));
        Ask ask = new Ask("Ask?", "Yes.", remarked, "");
        Analysis analysis = new Analysis(Map.of(Section.VERDICT, Written.by(remarked, new Body.Prose("It rises."))));
        Report report = Report.of("", List.of(exchange(NAME).with(List.of(ask), analysis)), List.of(), "")
                .advised(List.of(), Overall.NONE, remarked, "");

        Report renamed = Renamed.of(interview(report), names).report();

        assertThat(renamed.advised()).isEqualTo(ORIGIN);
        assertThat(renamed.exchanges().get(0).asks().get(0).origin()).isEqualTo(ORIGIN);
        assertThat(renamed.exchanges().get(0).analysis().origin(Section.VERDICT))
                .isEqualTo(ORIGIN);
    }

    @Test
    void aQuestionThatIsKeptFromThePublicStaysSo() {
        Exchange kept = exchange(NAME).kept();

        assertThat(Renamed.of(interview(Report.of("", List.of(kept), List.of(), "")), names)
                        .report()
                        .exchanges())
                .containsExactly(exchange(PSEUDONYM).kept());
    }

    @Test
    void theSettingDoesAndNamesNobody() {
        Setting renamed =
                Renamed.of(interview(setting(NAME), Transcript.EMPTY), names).setting();

        assertThat(renamed)
                .isEqualTo(new Setting(
                        "A round with Rowan",
                        DAY,
                        "Baker for Rowan",
                        "",
                        "After Rowan",
                        "de",
                        new Person("", "A bakery"),
                        List.of(
                                new Speaker("S1", Speaker.Role.INTERVIEWER, new Person("", "CTO")),
                                new Speaker("S2", Speaker.Role.CANDIDATE, new Person("", PSEUDONYM))),
                        List.of(),
                        Visibility.PUBLIC,
                        Visibility.PRIVATE,
                        true,
                        "Rowan bakes."));
    }

    @Test
    void turnsAreSaidUnderNumberedLabels() {
        Transcript transcript = new Transcript(List.of(
                Turn.verbatim(1, ROWENA, "I am Rowena Zoltan.", 3),
                new Turn(2, GUEST, "Hi.", 5, -1, -1, Fidelity.SUSPECT)));
        Interview renamed = Renamed.of(interview(setting(NAME), transcript), names);

        assertThat(renamed.transcript().turns())
                .containsExactly(
                        Turn.verbatim(1, renamed.setting().speakers().get(1), "I am Rowan.", 3),
                        new Turn(
                                2,
                                new Speaker("S3", Speaker.Role.OTHER, Person.UNKNOWN),
                                "Hi.",
                                5,
                                -1,
                                -1,
                                Fidelity.SUSPECT));
    }

    @Test
    void theTalkBeginsAtZero() {
        Transcript transcript = new Transcript(List.of(
                Turn.verbatim(1, HOST, "Hello?", 1),
                new Turn(2, HOST, "Hello.", 2, 50_400_000, 50_401_000, Fidelity.VERBATIM),
                new Turn(3, ROWENA, "Hi.", 3, 50_402_500, Turn.UNTIMED, Fidelity.VERBATIM),
                new Turn(4, ROWENA, "Ends too soon.", 4, 50_403_000, 1, Fidelity.VERBATIM)));

        assertThat(Renamed.of(interview(setting(NAME), transcript), names)
                        .transcript()
                        .turns())
                .extracting(Turn::startMs, Turn::endMs)
                .containsExactly(
                        tuple(Turn.UNTIMED, Turn.UNTIMED),
                        tuple(0L, 1_000L),
                        tuple(2_500L, Turn.UNTIMED),
                        tuple(3_000L, 0L));
    }

    @Test
    void aTurnThatWasButAStampSaysNothing() {
        Transcript transcript = new Transcript(List.of(Turn.verbatim(1, HOST, "[14:03:22]", 1)));

        assertThat(Renamed.of(interview(setting(NAME), transcript), names)
                        .transcript()
                        .turns())
                .extracting(Turn::text)
                .containsExactly("…");
    }

    @Test
    void aQuotationIsWhatItsTurnSaysNow() {
        Transcript transcript =
                new Transcript(List.of(Turn.verbatim(1, HOST, "So, [14:03:22] Rowena Zoltan bakes.", 1)));
        Analysis analysis = Analysis.of(Map.of(
                Section.WHY,
                new Body.Points(List.of(point(1, "Zoltan bakes"), point(1, "bakes [14:03:22] for Rowena"))),
                Section.CLAIMS,
                new Body.Claims(List.of(
                        claim(1, "[14:03:22] Rowena Zoltan"), claim(2, "Rowena bakes"), claim(1, "Rowena sells")))));
        Exchange quoting = exchange(NAME).with(List.of(), analysis);
        Interview before = interview(setting(NAME), transcript).with(Report.of("", List.of(quoting), List.of(), ""));
        Analysis renamed = Renamed.of(before, names).report().exchanges().get(0).analysis();

        assertThat(renamed.points(Section.WHY)).containsExactly(point(1, "Rowan bakes"), point(1, "bakes for Rowan"));
        assertThat(renamed.claims())
                .containsExactly(claim(1, "Rowan"), claim(2, "Rowan bakes"), claim(1, "Rowan sells"));
    }

    @Test
    void topicsAndFactsDo() {
        assertThat(Renamed.of(topic(NAME), names)).isEqualTo(topic(PSEUDONYM));
        assertThat(Renamed.of(new Fact(Fact.Kind.TOOL, "The oven of Rowena Zoltan"), names))
                .isEqualTo(new Fact(Fact.Kind.TOOL, "The oven of Rowan"));
    }

    private static Topic topic(String name) {
        return new Topic(
                "ovens",
                "Ovens of " + name,
                List.of("What " + name + " heats"),
                "kitchens",
                Topic.Kind.SOFT,
                "As " + name + " says.",
                List.of(new Topic.Link("By " + name, "https://example.org/rowena-zoltan")));
    }

    private static Setting setting(String name) {
        return new Setting(
                "A round with " + name,
                DAY,
                "Baker for " + name,
                "",
                "After " + name,
                "de",
                new Person("Crumb Bakery", "A bakery"),
                List.of(HOST, ROWENA),
                List.of(new Person("Orla Finch", "")),
                Visibility.PUBLIC,
                Visibility.PRIVATE,
                true,
                name + " bakes.");
    }

    private static Report report(String name) {
        return new Report(
                "This is " + name,
                List.of(exchange(name)),
                List.of(new Recommendation(
                        "Of " + name,
                        "For " + name,
                        "Let " + name + " rest.",
                        List.of("dough"),
                        List.of(name + " again"),
                        2)),
                new Overall(
                        name + " bakes well",
                        List.of(Point.of("As " + name, "Heat of " + name, List.of())),
                        List.of(new Overall.Mistake("dough", 2, name + " rises", "Says " + name)),
                        List.of(new Overall.Story(
                                "Bread of " + name,
                                List.of("dough"),
                                name + " came",
                                name + " left",
                                List.of("5 of " + name),
                                List.of("Who is " + name + "?"))),
                        List.of(Point.of("Monday", "Meet " + name, List.of()))),
                "Bye, " + name,
                ORIGIN,
                "No answer to " + name,
                List.of(new Accepted("dough", "number", "All " + name + " says", "Because " + name + " knows")));
    }

    private static Exchange exchange(String name) {
        Point point = new Point("As " + name, name + " kneads.", List.of(new Point.Evidence(1, "")), Flaw.RISKY);
        Claim claim = new Claim(2, name + " claims", Claim.Verdict.PARTLY, name + " errs.", "a book");
        TopicAdvice topic = new TopicAdvice("Doughs of " + name, "Ask " + name + ".");
        Analysis analysis = new Analysis(Map.of(
                Section.SUMMARY, Written.by(ORIGIN, new Body.Prose(name + " sums up.")),
                Section.ISSUES, Written.by(null, new Body.Points(List.of(point))),
                Section.STRENGTHS, Written.by(null, new Body.Points(List.of())),
                Section.CLAIMS, Written.by(null, new Body.Claims(List.of(claim))),
                Section.TOPICS, Written.by(null, new Body.Topics(List.of(topic))),
                Section.RATING, Written.by(null, new Body.Marks(new Rating(name + " did", 1, 2, 3))),
                Section.PRACTICE, Written.failed(Section.PRACTICE, "Too long for " + name)));
        return new Exchange(
                "dough",
                List.of("bread"),
                "The dough of " + name,
                Kind.TECHNICAL,
                List.of(1, 2),
                "hello",
                3,
                List.of(new Ask("Does " + name + " ask?", name + " does.", ORIGIN, "Not " + name)),
                analysis,
                List.of(new Exchange.Extra("More of " + name, "Much of " + name)),
                true,
                false);
    }

    private static Interview interview(Report report) {
        return Interview.of("one", setting(NAME), Transcript.EMPTY, report, Notes.NONE);
    }

    private static Interview interview(Setting setting, Transcript transcript) {
        return Interview.of("one", setting, transcript, Report.EMPTY, Notes.NONE);
    }

    private static Point point(int turn, String quote) {
        return Point.of("", "", List.of(new Point.Evidence(turn, quote)));
    }

    private static Claim claim(int turn, String says) {
        return new Claim(turn, says, Claim.Verdict.RIGHT, "", "");
    }
}
