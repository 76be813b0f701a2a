package debrief.bake;

import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Origin;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Section;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.Turn;
import debrief.model.Written;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A portfolio in which every field of the model that holds text holds one and the same, found by reflection: a field that is
 * added tomorrow is filled as well.
 */
final class EveryField {

    /** What reading only accepts as a slug or a web address of one's own, so that it can hold no other text. */
    static final Map<String, Object> ADDRESSES = Map.ofEntries(
            Map.entry("Portfolio.siteUrl", "https://site.example/"),
            Map.entry("Interview.id", "interview"),
            Map.entry("Exchange.id", "question"),
            Map.entry("Exchange.aliases", List.of("old-question")),
            Map.entry("Exchange.follows", ""),
            Map.entry("Recommendation.from", List.of("question")),
            Map.entry("Note.exchange", "question"),
            Map.entry("Mistake.exchange", "question"),
            Map.entry("Story.told", List.of("question")),
            Map.entry("Topic.slug", "topic"),
            Map.entry("Topic.parent", ""));

    /** What has to fit together. */
    private static final Map<String, Object> FITTING = Map.ofEntries(
            Map.entry("Portfolio.profile", Profile.PRIVATE),
            Map.entry("Setting.date", LocalDate.of(2024, 5, 20)),
            Map.entry("Origin.date", LocalDate.of(2024, 5, 21)),
            Map.entry("Exchange.kind", Kind.TECHNICAL),
            Map.entry("Exchange.turns", List.of(1, 2)));

    private final String text;
    private final Set<String> filled = new TreeSet<>();
    private int persons;

    private EveryField(String text) {
        this.text = text;
    }

    static Portfolio with(String text) {
        return (Portfolio) new EveryField(text).record(Portfolio.class);
    }

    /**
     * One that holds many texts: an interview and a topic of each, in folders that end in "-1" and so on but for the first,
     * which also has what there is once in a portfolio.
     */
    static Portfolio with(List<String> texts) {
        Portfolio first = with(texts.get(0));
        List<Interview> interviews = new ArrayList<>(first.interviews());
        List<Topic> topics = new ArrayList<>(first.topics());
        for (int i = 1; i < texts.size(); i++) {
            Portfolio other = with(texts.get(i));
            for (Interview of : other.interviews()) {
                interviews.add(new Interview(
                        of.id() + "-" + i, of.setting(), of.transcript(), of.report(), of.notes(), of.job()));
            }
            for (Topic of : other.topics()) {
                topics.add(new Topic(
                        of.slug() + "-" + i,
                        of.name(),
                        of.aliases(),
                        of.parent(),
                        of.kind(),
                        of.summary(),
                        of.learnMore()));
            }
        }
        return first.with(interviews).on(topics);
    }

    /** The fields that hold the text, as "Point.label". */
    static Set<String> filled() {
        EveryField fields = new EveryField("a");
        fields.record(Portfolio.class);
        return fields.filled;
    }

    private Object record(Class<?> type) {
        if (type == Person.class) {
            filled.add("Person.name");
            filled.add("Person.pseudonym");
            // A pseudonym is shown where there is no name.
            return ++persons % 2 == 0 ? new Person(text, text) : new Person("", text);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), type.getSimpleName() + "." + component.getName()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private Object value(Type type, String field) {
        Object fixed = ADDRESSES.getOrDefault(field, FITTING.get(field));
        if (fixed != null) {
            return fixed;
        }
        switch (field) {
            case "Transcript.turns":
                return turns();
            case "Report.exchanges":
                return exchanges();
            case "Analysis.sections":
                filled.add("Written.failed");
                return sections(section -> Written.by((Origin) record(Origin.class), (Body)
                        record(section.form().nothing().getClass())));
            case "Points.points":
                return List.of(record(Point.class), record(Point.class));
            default:
                return plain(type, field);
        }
    }

    private Object plain(Type type, String field) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(value(list.getActualTypeArguments()[0], field));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            filled.add(field);
            return text;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain == boolean.class) {
            return false;
        }
        return plain == int.class ? (Object) 2 : plain == long.class ? (Object) 2L : record(plain);
    }

    private List<Turn> turns() {
        Speaker one = (Speaker) record(Speaker.class);
        Speaker other = new Speaker(text + " ", Speaker.Role.CANDIDATE, (Person) record(Person.class));
        filled.add("Turn.text");
        return List.of(
                Turn.verbatim(1, one, text, 1),
                Turn.verbatim(2, other, text + "\n\n(You asked: " + text + ")", 2),
                Turn.verbatim(3, one, text, 3),
                Turn.verbatim(4, other, text, 4));
    }

    /** One with all that can be written, and one that nobody could write. */
    private List<Exchange> exchanges() {
        Exchange full = (Exchange) record(Exchange.class);
        Analysis failed = new Analysis(sections(section -> Written.failed(section, text)));
        Exchange empty = Exchange.of(
                "other", List.of(), text, Kind.TECHNICAL, List.of(3, 4), "question", 1, List.of(), failed, List.of());
        return List.of(full, empty);
    }

    private static Map<Section, Written> sections(Function<Section, Written> written) {
        return Arrays.stream(Section.values()).collect(Collectors.toMap(Function.identity(), written));
    }
}
