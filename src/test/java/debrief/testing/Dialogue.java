package debrief.testing;

import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Overall;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An interview and its report in one text, as a person would note it:
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
 * = accept KIND | SECTION | WORDS a finding that the author stands by
 * </pre>
 *
 * A line that is none of these goes on with the turn above it.
 */
public final class Dialogue {

    public static final Speaker INTERVIEWER = new Speaker("I", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
    public static final Speaker CANDIDATE = new Speaker("C", Speaker.Role.CANDIDATE, Person.UNKNOWN);
    public static final Speaker OTHER = new Speaker("O", Speaker.Role.OTHER, Person.UNKNOWN);

    /** Only what a section is called: somebody may say a list. */
    private static final Pattern PASSAGE = Pattern.compile(Arrays.stream(Section.values())
            .map(section -> section.name().toLowerCase(Locale.ROOT).replace("_", "[-_]"))
            .collect(Collectors.joining("|", "- (asks|", "): ")));

    private final List<Speaker> cast;
    private final Fidelity fidelity;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Recommendation> insights = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();

    private String title = "";
    private @Nullable LocalDate date;
    private String role = "";
    private String round = "";
    private String language = "en";
    private Person company = Person.UNKNOWN;
    private List<Person> names = List.of();
    private Visibility visibility = Visibility.PUBLIC;

    private Speaker speaking = OTHER;
    private final StringBuilder said = new StringBuilder();

    private String id = "";
    private Kind kind = Kind.TECHNICAL;
    private String follows = "";
    private boolean hidden;
    private List<Integer> own = new ArrayList<>();
    private List<Ask> asks = new ArrayList<>();
    private Map<Section, List<Point>> points = new EnumMap<>(Section.class);
    private Map<Section, String> prose = new EnumMap<>(Section.class);
    private List<TopicAdvice> topics = new ArrayList<>();

    private Dialogue(String text, Fidelity fidelity, List<Speaker> cast) {
        this.cast = cast;
        this.fidelity = fidelity;
        for (String line : text.split("\n", -1)) {
            read(line);
        }
        close();
    }

    /** @param cast who speaks, under labels of their own; by default "I:" asks, "C:" answers, and "O:" is somebody else */
    public static Dialogue of(String text, Speaker... cast) {
        return of(text, Fidelity.VERBATIM, cast);
    }

    public static Dialogue of(String text, Fidelity fidelity, Speaker... cast) {
        return new Dialogue(
                text, fidelity, cast.length == 0 ? List.of(INTERVIEWER, CANDIDATE, OTHER) : Arrays.asList(cast));
    }

    public Dialogue titled(String title, @Nullable LocalDate date) {
        this.title = title;
        this.date = date;
        return this;
    }

    public Dialogue role(String role, String round) {
        this.role = role;
        this.round = round;
        return this;
    }

    public Dialogue in(String language) {
        this.language = language;
        return this;
    }

    public Dialogue at(Person company) {
        this.company = company;
        return this;
    }

    public Dialogue naming(Person... names) {
        this.names = Arrays.asList(names);
        return this;
    }

    public Dialogue shownTo(Visibility visibility) {
        this.visibility = visibility;
        return this;
    }

    /** With exchanges besides those of the text. */
    public Dialogue with(Exchange... others) {
        exchanges.addAll(Arrays.asList(others));
        return this;
    }

    public Dialogue with(Recommendation... others) {
        insights.addAll(Arrays.asList(others));
        return this;
    }

    /** Cut evenly into exchanges of these kinds, which nobody wrote on. */
    public Dialogue cut(Kind... kinds) {
        int size = turns.size() / kinds.length;
        for (int i = 0; i < kinds.length; i++) {
            int last = i + 1 == kinds.length ? turns.size() : (i + 1) * size;
            exchanges.add(exchange("exchange-" + i, kinds[i], i * size + 1, last));
        }
        return this;
    }

    public Setting setting() {
        return new Setting(
                title, date, role, "", round, language, company, cast, names, visibility, visibility, false, "");
    }

    public Transcript transcript() {
        return new Transcript(turns);
    }

    public List<Turn> turns() {
        return turns;
    }

    public Report report() {
        return new Report("", exchanges, insights, Overall.NONE, "", null, "", accepted);
    }

    public Interview interview(String id) {
        return Interview.of(id, setting(), transcript(), report(), Notes.NONE);
    }

    /** A portfolio of interviews without facts, topics and statements. */
    public static Portfolio portfolio(Interview... interviews) {
        return portfolio(Person.UNKNOWN, interviews);
    }

    public static Portfolio portfolio(Person owner, Interview... interviews) {
        return portfolio(owner, List.of(interviews), List.of(), List.of(), List.of());
    }

    public static Portfolio portfolio(
            List<Interview> interviews, List<Topic> topics, List<Fact> facts, List<Statement> statements) {
        return portfolio(Person.UNKNOWN, interviews, topics, facts, statements);
    }

    public static Portfolio portfolio(
            Person owner,
            List<Interview> interviews,
            List<Topic> topics,
            List<Fact> facts,
            List<Statement> statements) {
        return new Portfolio(
                "Preparation",
                "",
                owner,
                "",
                Profile.PUBLIC,
                "en",
                interviews,
                topics,
                facts,
                "",
                statements,
                List.of(),
                List.of());
    }

    /** An exchange that nobody wrote on. */
    public static Exchange exchange(String id, Kind kind, int first, int last, String... asks) {
        List<Integer> turns = IntStream.rangeClosed(first, last).boxed().toList();
        List<Ask> open = Arrays.stream(asks).map(ask -> Ask.of(ask, "")).toList();
        return new Exchange(id, List.of(), id, kind, turns, "", 0, open, Analysis.EMPTY, List.of(), false, false);
    }

    private void read(String line) {
        Optional<Speaker> next = speaker(line);
        if (next.isPresent()) {
            endTurn();
            speaking = next.get();
            said.append(line.substring(speaking.label().length() + 1));
        } else if (line.isBlank() && said.isEmpty()) {
            return;
        } else if (line.startsWith("# ")) {
            close();
            open(line.substring(2).split(" ", -1));
        } else if (line.startsWith("= insights ")) {
            endTurn();
            String[] parts = line.substring("= insights ".length()).split(": ", 2);
            insights.add(new Recommendation(parts[0], "", parts[1], List.of(), List.of(), 0));
        } else if (line.startsWith("= accept ")) {
            endTurn();
            String[] parts = line.substring("= accept ".length()).split(" \\| ", -1);
            accepted.add(new Accepted(id, parts[0], parts[1], parts[2]));
        } else if (PASSAGE.matcher(line).lookingAt()) {
            endTurn();
            passage(line.substring(2));
        } else if (said.isEmpty()) {
            throw new IllegalArgumentException("who says this: " + line);
        } else {
            said.append('\n').append(line);
        }
    }

    private Optional<Speaker> speaker(String line) {
        return cast.stream().filter(one -> line.startsWith(one.label() + ":")).findFirst();
    }

    private void open(String[] head) {
        id = head[0];
        kind = head.length > 1 ? Kind.valueOf(constant(head[1])) : Kind.TECHNICAL;
        follows = head.length > 3 ? head[3] : "";
        hidden = head[head.length - 1].equals("private");
    }

    private void endTurn() {
        if (!said.isEmpty()) {
            int number = turns.size() + 1;
            turns.add(new Turn(number, speaking, said.toString(), number, Turn.UNTIMED, Turn.UNTIMED, fidelity));
            own.add(number);
            said.setLength(0);
        }
    }

    private void passage(String line) {
        String[] parts = line.split(": ", 2);
        String[] halves = parts[1].split(" \\| ", 2);
        String second = halves.length > 1 ? halves[1] : "";
        if (parts[0].equals("asks")) {
            asks.add(Ask.of(halves[0], second));
        } else if (parts[0].equals("topics")) {
            topics.add(new TopicAdvice(halves[0], second));
        } else {
            Section section = Section.valueOf(constant(parts[0]));
            if (section.form() == Section.Form.PROSE) {
                prose.put(section, parts[1]);
            } else {
                points.computeIfAbsent(section, key -> new ArrayList<>()).add(point(halves[0], second));
            }
        }
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Point point(String text, String evidence) {
        if (evidence.isEmpty()) {
            return Point.of("", text, List.of());
        }
        String[] parts = evidence.split(" ", 2);
        return Point.of(
                "", text, List.of(new Point.Evidence(Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : "")));
    }

    private void close() {
        endTurn();
        if (!id.isEmpty()) {
            Map<Section, Body> bodies = new EnumMap<>(Section.class);
            points.forEach((section, list) -> bodies.put(section, new Body.Points(list)));
            prose.forEach((section, text) -> bodies.put(section, new Body.Prose(text)));
            if (!topics.isEmpty()) {
                bodies.put(Section.TOPICS, new Body.Topics(topics));
            }
            exchanges.add(new Exchange(
                    id,
                    List.of(),
                    "The question on " + id,
                    kind,
                    own,
                    follows,
                    0,
                    asks,
                    Analysis.of(bodies),
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
