package debrief.generate;

import debrief.coach.Assignment;
import debrief.generate.prompt.Ground;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Rating;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.testing.Dialogue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small made-up interview: a greeting, a question on twin messages with a follow-up, and a story. */
public final class Talk {

    public static final String TEXT = """
            H: Hello Noor, thanks for coming.
            C: Hello. (You asked: Was that too short?)
            H: Say a worker gets the same message twice. How do you keep it from charging a customer twice?
            C: So we keep a table of the keys that were charged, in Postgres, and before we charge we look, um, into it. I think that is enough. (You asked: Is a table the right way? I was not sure.)
            H: And when two workers look at the same moment?
            C: Then both see nothing. A unique index would refuse the second one, we had 40 refusals a day at Brightwell.
            H: Tell me about a deadline that you missed.
            C: Last year the export was late by three weeks. I told the client early.
            """;

    private static final Speaker H = new Speaker("H", Speaker.Role.INTERVIEWER, new Person("", "The lead"));
    private static final Speaker C = new Speaker("C", Speaker.Role.CANDIDATE, new Person("Noor Secret", "Noor"));
    private static final Speaker O = new Speaker("O", Speaker.Role.OTHER, Person.UNKNOWN);

    private Talk() {}

    public static List<Turn> turns(String text) {
        return Dialogue.of(text, H, C, O).turns();
    }

    public static Portfolio portfolio() {
        return Dialogue.portfolio(
                new Person("Noor Secret", "Noor"),
                List.of(),
                List.of(
                        topic("idempotency", "Idempotency", "https://learn.example/idempotency"),
                        topic("unique-index", "Unique index", "")),
                List.of(
                        new Fact(Fact.Kind.EMPLOYER, "Backend developer at Brightwell since 2021"),
                        new Fact(Fact.Kind.NUMBER, "About 9,000 charges a day")),
                List.of());
    }

    private static Topic topic(String slug, String name, String url) {
        List<Topic.Link> links = url.isEmpty() ? List.of() : List.of(new Topic.Link("Read on", url));
        return new Topic(slug, name, List.of(), "", Topic.Kind.TECHNICAL, "", links);
    }

    public static Setting setting(String language) {
        return Dialogue.of("", H, C)
                .titled("Second round", null)
                .role("Backend developer", "With the lead")
                .in(language)
                .at(new Person("", "Payments firm"))
                .shownTo(Visibility.PRIVATE)
                .setting();
    }

    public static Interview interview() {
        Exchange greeting = exchange("greeting", "The greeting", Kind.GREETING, "", Analysis.EMPTY, 1, 2);
        Exchange twice = exchange("charged-twice", "Charged twice", Kind.TECHNICAL, "", twice(), 3, 4, 5, 6);
        Exchange deadline = exchange("deadline", "A missed deadline", Kind.BEHAVIOURAL, "", Analysis.EMPTY, 7, 8);
        return interview(TEXT, greeting, twice, deadline);
    }

    private static Analysis twice() {
        return Analysis.of(Map.of(
                Section.ISSUES,
                new Body.Points(List.of(Point.of("", "You stop at the table.", List.of()))),
                Section.SUMMARY,
                new Body.Prose("You find the race when asked."),
                Section.RATING,
                new Body.Marks(Rating.of(3, 2, 2))));
    }

    public static Interview interview(String text, Exchange... exchanges) {
        Report report = Report.of("", List.of(exchanges), List.of(), "");
        return Interview.of("2024-05-20-second", setting("en"), new Transcript(turns(text)), report, Notes.NONE);
    }

    public static Exchange exchange(
            String id, String title, Kind kind, String follows, Analysis analysis, Integer... turns) {
        return Exchange.of(
                id, List.of(), title, kind, Arrays.asList(turns), follows, 0, List.of(), analysis, List.of());
    }

    /** To write these sections on the exchange about twin messages, and to answer its note. */
    public static Assignment assignment(boolean ask, Section... sections) {
        Interview interview = interview();
        List<Ask> asks = ask ? List.of(Ask.of("Is a table the right way? I was not sure.", "")) : List.of();
        return Assignment.of(
                portfolio(), interview, interview.exchange("charged-twice").orElseThrow(), Set.of(sections), asks);
    }

    /** One exchange of this kind that is the whole talk. */
    public static Assignment about(Kind kind, String text, Section... sections) {
        Integer[] all = turns(text).stream().map(Turn::id).toArray(Integer[]::new);
        Exchange exchange = exchange("whole", "The whole talk", kind, "", Analysis.EMPTY, all);
        return Assignment.of(portfolio(), interview(text, exchange), exchange, Set.of(sections), List.of());
    }

    public static Ground ground() {
        return Ground.of(assignment(true, Section.values()));
    }
}
