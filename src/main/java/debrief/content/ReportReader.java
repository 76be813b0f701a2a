package debrief.content;

import debrief.content.yaml.Node;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Scalar;
import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Flaw;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Section.Form;
import debrief.model.TopicAdvice;
import debrief.model.Visibility;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Report} of a right {@code analysis.yaml}, and the {@link Notes} of a right {@code notes.yaml}. */
final class ReportReader {

    private ReportReader() {}

    static Report report(Fields root) {
        List<Accepted> accepted = accepted("", root);
        for (Fields exchange : root.maps("exchanges")) {
            accepted.addAll(accepted(exchange.text("id"), exchange));
        }
        return Report.of(
                        root.text("intro"),
                        root.maps("exchanges").stream()
                                .map(ReportReader::exchange)
                                .toList(),
                        insights(root),
                        root.text("closing"))
                .advised(insights(root), OverallReader.overall(root.map("overall")), null, "")
                .accepting(accepted);
    }

    /** @param exchange its id; empty for the interview as a whole */
    static List<Accepted> accepted(String exchange, Fields map) {
        List<Accepted> accepted = new ArrayList<>();
        map.maps("accept")
                .forEach(entry -> accepted.add(
                        new Accepted(exchange, entry.text("kind"), entry.text("words"), entry.text("because"))));
        return accepted;
    }

    static List<Recommendation> insights(Fields root) {
        List<Recommendation> insights = new ArrayList<>();
        for (Field area : root.map("insights").fields().values()) {
            if (area.value() instanceof Items list) {
                list.items().forEach(node -> insights.add(recommendation(area.key(), node)));
            }
        }
        return insights;
    }

    static Notes notes(Fields root) {
        return new Notes(
                SettingReader.person(root.map("mentor")),
                root.maps("notes").stream()
                        .map(note -> new Notes.Note(
                                note.text("exchange"), note.number("turn"), note.text("text"), rating(note)))
                        .toList());
    }

    static Exchange exchange(Fields map) {
        Exchange exchange = Exchange.of(
                map.text("id"),
                map.texts("aliases"),
                map.text("title"),
                map.word("kind", Kind.TECHNICAL),
                TurnNumbers.parse(map.text("turns")),
                map.text("follows"),
                map.number("priority"),
                map.maps("asks").stream()
                        .map(ask -> Ask.of(ask.text("text"), ask.text("answer")))
                        .toList(),
                analysis(map),
                map.maps("extra").stream()
                        .map(extra -> new Exchange.Extra(extra.text("heading"), extra.text("text")))
                        .toList());
        return map.word("visibility", Visibility.PUBLIC) == Visibility.PRIVATE ? exchange.kept() : exchange;
    }

    private static Analysis analysis(Fields map) {
        Map<Section, Body> bodies = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Body body = body(section.form(), section.key(), map);
            boolean nothing =
                    map.get(section.key()) instanceof Items list && list.items().isEmpty();
            if (nothing || !body.isEmpty()) {
                bodies.put(section, body);
            }
        }
        return Analysis.of(bodies);
    }

    private static Body body(Form form, String key, Fields map) {
        return switch (form) {
            case PROSE -> new Body.Prose(map.text(key));
            case POINTS ->
                new Body.Points(map.list(key).stream().map(ReportReader::point).toList());
            case CLAIMS ->
                new Body.Claims(map.maps(key).stream().map(ReportReader::claim).toList());
            case TOPICS ->
                new Body.Topics(map.list(key).stream().map(ReportReader::advice).toList());
            case MARKS -> new Body.Marks(rating(map));
        };
    }

    static Point point(Node node) {
        if (node instanceof Scalar scalar) {
            return Point.of("", scalar.value().strip(), List.of());
        }
        Fields map = (Fields) node;
        return new Point(
                map.text("label"),
                map.text("text"),
                map.maps("evidence").stream()
                        .map(evidence -> new Point.Evidence(evidence.number("turn"), evidence.text("quote")))
                        .toList(),
                map.has("kind") ? map.word("kind", Flaw.UNCLEAR) : null);
    }

    private static Claim claim(Fields map) {
        return new Claim(
                map.number("turn"),
                map.text("says"),
                map.word("verdict", Claim.Verdict.UNSURE),
                map.text("because"),
                map.text("source"));
    }

    private static TopicAdvice advice(Node node) {
        return node instanceof Fields map
                ? new TopicAdvice(map.text("topic"), map.text("advice"))
                : new TopicAdvice(((Scalar) node).value().strip(), "");
    }

    private static Recommendation recommendation(String area, Node node) {
        return node instanceof Fields map
                ? new Recommendation(
                        area,
                        map.text("label"),
                        map.text("text"),
                        map.texts("from"),
                        map.texts("topics"),
                        map.number("priority"))
                : new Recommendation(area, "", ((Scalar) node).value().strip(), List.of(), List.of(), 0);
    }

    private static @Nullable Rating rating(Fields map) {
        Fields rating = map.map(Section.RATING.key());
        return rating.fields().isEmpty()
                ? null
                : new Rating(
                        rating.text("because"),
                        rating.number("content"),
                        rating.number("structure"),
                        rating.number("evidence"));
    }
}
