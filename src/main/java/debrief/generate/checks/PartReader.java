package debrief.generate.checks;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.Shown;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Point;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the parts out of a reply that keeps its schema. */
public final class PartReader {

    private PartReader() {}

    /** @param section null for the answers to the candidate's notes */
    public static Part read(JsonNode reply, @Nullable Section section) {
        if (section == null) {
            return Part.of(null, new Body.Points(points(reply.path(ReplySchema.ANSWERS), "ask", "answer")));
        }
        JsonNode part = reply.path(section.key());
        return switch (section.form()) {
            case POINTS -> Part.of(section, new Body.Points(points(part, "label", "text")));
            case PROSE -> Part.of(section, new Body.Prose(text(part)));
            case CLAIMS -> Part.of(section, new Body.Claims(claims(part)));
            case TOPICS -> Part.of(section, new Body.Topics(topics(part)));
            case MARKS -> rating(section, part);
        };
    }

    private static List<Point> points(JsonNode list, String label, String text) {
        List<Point> points = new ArrayList<>();
        for (JsonNode point : list) {
            points.add(Point.of(text(point.path(label)), text(point.path(text)), evidence(point.path("evidence"))));
        }
        return points;
    }

    private static List<Point.Evidence> evidence(JsonNode list) {
        List<Point.Evidence> evidence = new ArrayList<>();
        for (JsonNode one : list) {
            evidence.add(new Point.Evidence(one.path("turn").asInt(), text(one.path("quote"))));
        }
        return evidence;
    }

    private static List<Claim> claims(JsonNode list) {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode one : list) {
            Claim.Verdict verdict =
                    Claim.Verdict.valueOf(text(one.path("verdict")).toUpperCase(Locale.ROOT));
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
        return new Part(section, section.form().nothing(), sides, evidence(rating.path("because")));
    }

    private static String text(JsonNode node) {
        return Shown.clean(node.asText()).strip();
    }
}
