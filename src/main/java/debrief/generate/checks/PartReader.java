package debrief.generate.checks;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.evidence.reading.Slots;
import debrief.evidence.reading.Voice;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.Shown;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Flaw;
import debrief.model.Keyed;
import debrief.model.Point;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the parts out of a reply that keeps its schema. */
public final class PartReader {

    /** What the short words before a point and its text are called, where a point is no line. */
    private static final List<String> LABELS = List.of("label", "finding", "what", "question", "ask");

    private static final List<String> TEXTS = List.of("text", "why", "answer");

    private PartReader() {}

    /** @param section null for the answers to the candidate's notes */
    public static Part read(JsonNode reply, @Nullable Section section) {
        if (section == null) {
            return Part.of(null, new Body.Points(points(reply.path(ReplySchema.ANSWERS))));
        }
        JsonNode part = reply.path(section.key());
        return switch (section.form()) {
            case POINTS -> Part.of(section, new Body.Points(points(part)));
            case PROSE -> Part.of(section, new Body.Prose(prose(section, text(part))));
            case CLAIMS -> Part.of(section, new Body.Claims(claims(part)));
            case TOPICS -> Part.of(section, new Body.Topics(topics(part)));
            case MARKS -> rating(section, part);
        };
    }

    private static String prose(Section section, String text) {
        return Voice.of(section.key()) == Voice.CANDIDATE ? Slots.spelled(text) : text;
    }

    /** Lines, or points that cite, or points with a label. */
    public static List<Point> points(Iterable<JsonNode> list) {
        List<Point> points = new ArrayList<>();
        for (JsonNode one : list) {
            points.add(
                    one.isObject()
                            ? new Point(first(one, LABELS), first(one, TEXTS), evidence(one), flaw(one))
                            : Point.of("", text(one), List.of()));
        }
        return points;
    }

    private static String first(JsonNode point, List<String> names) {
        return names.stream()
                .filter(point::has)
                .findFirst()
                .map(point::path)
                .map(PartReader::text)
                .orElse("");
    }

    /** What is missing was said nowhere: such a point may cite nothing. */
    private static List<Point.Evidence> evidence(JsonNode point) {
        int turn = point.path("turn").asInt();
        String quote = text(point.path("quote"));
        return !point.has("turn") || turn == 0 && quote.isEmpty()
                ? List.of()
                : List.of(new Point.Evidence(turn, quote));
    }

    private static @Nullable Flaw flaw(JsonNode point) {
        return point.has("kind")
                ? Keyed.find(Flaw.class, text(point.path("kind"))).orElseThrow()
                : null;
    }

    private static List<Claim> claims(JsonNode list) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode one : list) {
            Claim.Verdict verdict =
                    Keyed.find(Claim.Verdict.class, text(one.path("verdict"))).orElseThrow();
            // A model's sources cannot be checked here, so it is not asked for any.
            claims.add(new Claim(
                    one.path("turn").asInt(), text(one.path("says")), verdict, text(one.path("because")), ""));
        }
        return claims;
    }

    private static List<TopicAdvice> topics(JsonNode list) {
        List<TopicAdvice> topics = new ArrayList<>();
        for (JsonNode one : list) {
            topics.add(new TopicAdvice(text(one.path("topic")), text(one.path("advice"))));
        }
        return topics;
    }

    private static Part rating(Section section, JsonNode rating) {
        List<Integer> sides = List.of(
                rating.path("content").asInt(),
                rating.path("structure").asInt(),
                rating.path("evidence").asInt());
        return new Part(section, section.form().nothing(), sides, text(rating.path("because")));
    }

    private static String text(JsonNode node) {
        return Shown.clean(node.asText()).strip();
    }
}
