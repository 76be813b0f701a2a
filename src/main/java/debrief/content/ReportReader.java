package debrief.content;

import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
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
import java.util.stream.Collectors;

/** Makes the {@link Report} of a right {@code analysis.yaml}. */
final class ReportReader {

    private ReportReader() {}

    static Report report(Fields root) {
        List<Accepted> accepted = accepted("", root);
        for (Fields exchange : root.maps("exchanges")) {
            accepted.addAll(accepted(exchange.text("id"), exchange));
        }
        return Records.read(
                Report.class,
                root,
                Map.of("exchanges", exchanges(root), "insights", insights(root), "accepted", accepted));
    }

    /** @param exchange its id; empty for the interview as a whole */
    private static List<Accepted> accepted(String exchange, Fields map) {
        return map.maps("accept").stream()
                .map(entry -> Records.read(Accepted.class, entry, Map.of("exchange", exchange)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static List<Recommendation> insights(Fields root) {
        return root.map("insights").fields().values().stream()
                .flatMap(area -> root.map("insights").list(area.key()).stream()
                        .map(node -> Records.read(Recommendation.class, node, Map.of("area", area.key()))))
                .toList();
    }

    static List<Exchange> exchanges(Fields root) {
        return root.maps("exchanges").stream()
                .map(map -> Records.read(
                        Exchange.class,
                        map,
                        Map.of(
                                "turns",
                                TurnNumbers.parse(map.text("turns")),
                                "analysis",
                                analysis(map),
                                "hidden",
                                map.word("visibility", Visibility.PUBLIC) == Visibility.PRIVATE)))
                .toList();
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
            case POINTS -> new Body.Points(Records.list(Point.class, map.list(key)));
            case CLAIMS -> new Body.Claims(Records.list(Claim.class, map.maps(key)));
            case TOPICS -> new Body.Topics(Records.list(TopicAdvice.class, map.list(key)));
            case MARKS ->
                new Body.Marks(map.map(key).fields().isEmpty() ? null : Records.read(Rating.class, map.map(key)));
        };
    }
}
