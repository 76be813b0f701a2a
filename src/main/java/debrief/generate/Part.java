package debrief.generate;

import debrief.model.Claim;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reply: one section, or the answers to the candidate's notes.
 *
 * @param section null for the answers
 * @param points bullets; for the answers the note's number is the label
 * @param sides what a rating says before anybody looked: content, structure, evidence; empty in other parts
 * @param ratedOn the words that a rating rests on
 */
record Part(
        @Nullable Section section,
        List<Point> points,
        String prose,
        List<Claim> claims,
        List<TopicAdvice> topics,
        List<Integer> sides,
        List<Point.Evidence> ratedOn) {

    Part {
        points = List.copyOf(points);
        claims = List.copyOf(claims);
        topics = List.copyOf(topics);
        sides = List.copyOf(sides);
        ratedOn = List.copyOf(ratedOn);
    }

    /** A list of points. */
    static Part of(@Nullable Section section, List<Point> points) {
        return new Part(section, points, "", List.of(), List.of(), List.of(), List.of());
    }

    /** One Markdown text. */
    static Part of(Section section, String prose) {
        return new Part(section, List.of(), prose, List.of(), List.of(), List.of(), List.of());
    }

    /** Its key in the reply. */
    String key() {
        return section == null ? ReplySchema.ANSWERS : section.key();
    }

    boolean is(Section wanted) {
        return section == wanted;
    }

    boolean isAnswers() {
        return section == null;
    }

    /** Nothing was written. */
    boolean isEmpty() {
        return points.isEmpty() && prose.isBlank() && claims.isEmpty() && topics.isEmpty() && sides.isEmpty();
    }

    /** How many bullets there are. */
    int size() {
        return points.size() + claims.size() + topics.size();
    }

    /** @return the rating; only after the sides were checked */
    Rating rating() {
        return new Rating(sides.get(0), sides.get(1), sides.get(2));
    }

    /** What readers will read, with the bullet it stands in. */
    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            texts.add(
                    new Text(i + 1, points.get(i).label() + "\n" + points.get(i).text()));
        }
        for (int i = 0; i < claims.size(); i++) {
            texts.add(new Text(i + 1, claims.get(i).because()));
        }
        for (int i = 0; i < topics.size(); i++) {
            texts.add(new Text(i + 1, topics.get(i).advice()));
        }
        if (!prose.isEmpty()) {
            texts.add(new Text(0, prose));
        }
        return texts;
    }

    record Text(int bullet, String text) {}

    /** The same part with each text changed. */
    Part map(UnaryOperator<String> change) {
        return new Part(
                section,
                points.stream()
                        .map(point ->
                                new Point(change.apply(point.label()), change.apply(point.text()), point.evidence()))
                        .toList(),
                change.apply(prose),
                claims.stream()
                        .map(claim -> new Claim(
                                claim.turn(),
                                claim.says(),
                                claim.verdict(),
                                change.apply(claim.because()),
                                claim.source()))
                        .toList(),
                topics.stream()
                        .map(topic -> new TopicAdvice(change.apply(topic.topic()), change.apply(topic.advice())))
                        .toList(),
                sides,
                ratedOn);
    }

    Part withPoints(List<Point> others) {
        return new Part(section, others, prose, claims, topics, sides, ratedOn);
    }

    Part withClaims(List<Claim> others) {
        return new Part(section, points, prose, others, topics, sides, ratedOn);
    }

    Part withTopics(List<TopicAdvice> others) {
        return new Part(section, points, prose, claims, others, sides, ratedOn);
    }

    Part withProse(String other) {
        return new Part(section, points, other, claims, topics, sides, ratedOn);
    }

    /** The same part without some of its bullets. */
    Part without(Set<Integer> bullets) {
        return withPoints(left(points, bullets))
                .withClaims(left(claims, bullets))
                .withTopics(left(topics, bullets));
    }

    private static <T> List<T> left(List<T> all, Set<Integer> bullets) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!bullets.contains(i + 1)) {
                left.add(all.get(i));
            }
        }
        return left;
    }
}
