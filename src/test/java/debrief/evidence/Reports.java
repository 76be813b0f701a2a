package debrief.evidence;

import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Statement;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An interview and its report in one text:
 *
 * <pre>
 * # duplicates technical          an exchange: id, kind, and perhaps "follows ID" and "private"
 * I: What if a message comes twice?
 * C: I compare the timestamps.
 * - issues: "timestamps" is vague | 2    a bullet, perhaps with the turn it rests on and its words: "| 2 the timestamps"
 * - suggested: I would …          one text
 * - asks: Is this right? | No.    a note and its answer
 * - topics: RabbitMQ | Read on.
 * = insights communication: …     overall advice
 * </pre>
 */
final class Reports {

    static final Speaker INTERVIEWER = new Speaker("I", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
    static final Speaker CANDIDATE = new Speaker("C", Speaker.Role.CANDIDATE, Person.UNKNOWN);

    private final List<Turn> turns = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Recommendation> insights = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();

    private String id = "";
    private Kind kind = Kind.TECHNICAL;
    private String follows = "";
    private boolean hidden;
    private List<Integer> own = new ArrayList<>();
    private List<Ask> asks = new ArrayList<>();
    private Map<Section, List<Point>> points = new EnumMap<>(Section.class);
    private Map<Section, String> prose = new EnumMap<>(Section.class);
    private List<TopicAdvice> topics = new ArrayList<>();

    private Reports() {}

    /** "kind exchange/section: words" for each finding of one rule. */
    static List<String> found(Rule rule, String text) {
        return found(rule, portfolio(text));
    }

    static List<String> found(Rule rule, Portfolio portfolio) {
        return findings(rule, portfolio).stream().map(Reports::line).toList();
    }

    static List<Finding> findings(Rule rule, Portfolio portfolio) {
        List<Finding> findings = new ArrayList<>();
        portfolio.interviews().forEach(interview -> rule.check(Dossier.of(portfolio, interview), findings::add));
        return findings;
    }

    static String line(Finding finding) {
        return finding.kind().key() + " " + finding.place().exchange() + "/"
                + finding.place().section() + ": " + finding.words();
    }

    static Portfolio portfolio(String text) {
        return portfolio(List.of(interview("one", text)), List.of(), List.of(), List.of());
    }

    static Portfolio portfolio(
            List<Interview> interviews, List<Fact> facts, List<Topic> topics, List<Statement> statements) {
        return new Portfolio(
                "Preparation", "", Person.UNKNOWN, "", Profile.PUBLIC, "en", interviews, topics, facts, statements);
    }

    static Interview interview(String name, String text) {
        Reports reports = new Reports();
        for (String line : text.split("\n", -1)) {
            reports.read(line.strip());
        }
        reports.close();
        Setting setting = new Setting(
                "",
                null,
                "",
                "",
                "en",
                Person.UNKNOWN,
                List.of(INTERVIEWER, CANDIDATE),
                List.of(),
                Visibility.PUBLIC,
                Visibility.PUBLIC,
                false,
                "");
        Report report = new Report("", reports.exchanges, reports.insights, "", null, "", reports.accepted);
        return new Interview(name, setting, new Transcript(reports.turns), report, Notes.NONE);
    }

    private void read(String line) {
        if (line.startsWith("# ")) {
            close();
            String[] head = line.substring(2).split(" ", -1);
            id = head[0];
            kind = head.length > 1
                    ? Kind.valueOf(head[1].toUpperCase(Locale.ROOT).replace('-', '_'))
                    : Kind.TECHNICAL;
            follows = head.length > 3 ? head[3] : "";
            hidden = line.endsWith(" private");
        } else if (line.startsWith("I: ") || line.startsWith("C: ")) {
            turns.add(new Turn(
                    turns.size() + 1,
                    line.startsWith("I") ? INTERVIEWER : CANDIDATE,
                    line.substring(3),
                    turns.size() * 2 + 1));
            own.add(turns.size());
        } else if (line.startsWith("= insights ")) {
            String[] parts = line.substring("= insights ".length()).split(": ", 2);
            insights.add(new Recommendation(parts[0], "", parts[1], List.of(), List.of(), 0));
        } else if (line.startsWith("= accept ")) {
            String[] parts = line.substring("= accept ".length()).split(" \\| ", -1);
            accepted.add(new Accepted(id, parts[0], parts[1], parts[2]));
        } else if (line.startsWith("- ")) {
            passage(line.substring(2));
        } else if (!line.isEmpty()) {
            throw new IllegalArgumentException("what is this: " + line);
        }
    }

    private void passage(String line) {
        String[] parts = line.split(": ", 2);
        String[] halves = parts[1].split(" \\| ", 2);
        String second = halves.length > 1 ? halves[1] : "";
        if (parts[0].equals("asks")) {
            asks.add(new Ask(halves[0], second));
        } else if (parts[0].equals("topics")) {
            topics.add(new TopicAdvice(halves[0], second));
        } else {
            Section section = Section.valueOf(parts[0].toUpperCase(Locale.ROOT));
            if (section.shape() == Section.Shape.PROSE) {
                prose.put(section, parts[1]);
            } else {
                points.computeIfAbsent(section, key -> new ArrayList<>()).add(point(halves[0], second));
            }
        }
    }

    private static Point point(String text, String evidence) {
        if (evidence.isEmpty()) {
            return new Point("", text, List.of());
        }
        String[] parts = evidence.split(" ", 2);
        return new Point(
                "", text, List.of(new Point.Evidence(Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : "")));
    }

    private void close() {
        if (!id.isEmpty()) {
            Analysis analysis = new Analysis(points, prose, List.of(), topics, null, EnumSet.noneOf(Section.class));
            exchanges.add(new Exchange(
                    id,
                    List.of(),
                    "The question on " + id,
                    kind,
                    own,
                    follows,
                    0,
                    asks,
                    analysis,
                    List.of(),
                    false,
                    hidden));
        }
        own = new ArrayList<>();
        asks = new ArrayList<>();
        points = new EnumMap<>(Section.class);
        prose = new EnumMap<>(Section.class);
        topics = new ArrayList<>();
    }
}
