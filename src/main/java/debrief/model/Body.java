package debrief.model;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a section, in one of the forms that sections have. An empty one says that there is nothing to say.
 *
 * <p>What a body does not hold is empty: prose has no points. Whoever must know all forms brings a {@link Visitor}.
 */
public sealed interface Body {

    /** Whether there is nothing to say. */
    boolean isEmpty();

    <R> R accept(Visitor<R> visitor);

    /** The same without what rests on turns that are not there. */
    default Body restingOn(IntPredicate turns) {
        return this;
    }

    default String prose() {
        return "";
    }

    default List<Point> points() {
        return List.of();
    }

    default List<Claim> claims() {
        return List.of();
    }

    default List<TopicAdvice> topics() {
        return List.of();
    }

    default @Nullable Rating rating() {
        return null;
    }

    /** One Markdown text. */
    record Prose(String prose) implements Body {

        @Override
        public boolean isEmpty() {
            return prose.isBlank();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /** A list of points. */
    record Points(List<Point> points) implements Body {

        public Points {
            points = List.copyOf(points);
        }

        @Override
        public boolean isEmpty() {
            return points.isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.points(this);
        }

        @Override
        public Body restingOn(IntPredicate turns) {
            return new Points(
                    points.stream().map(point -> point.restingOn(turns)).toList());
        }
    }

    /** Technical statements of the candidate, judged. */
    record Claims(List<Claim> claims) implements Body {

        public Claims {
            claims = List.copyOf(claims);
        }

        @Override
        public boolean isEmpty() {
            return claims.isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.claims(this);
        }

        @Override
        public Body restingOn(IntPredicate turns) {
            return new Claims(
                    claims.stream().filter(claim -> turns.test(claim.turn())).toList());
        }
    }

    /** What to learn, topic by topic. */
    record Topics(List<TopicAdvice> topics) implements Body {

        public Topics {
            topics = List.copyOf(topics);
        }

        @Override
        public boolean isEmpty() {
            return topics.isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.topics(this);
        }
    }

    /** How the answer did; null says that there was nothing to rate. */
    record Marks(@Nullable Rating rating) implements Body {

        @Override
        public boolean isEmpty() {
            return rating == null;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.marks(this);
        }
    }

    /** One method for each form: a new form does not compile until every visitor knows it. */
    interface Visitor<R> {

        R prose(Prose body);

        R points(Points body);

        R claims(Claims body);

        R topics(Topics body);

        R marks(Marks body);
    }
}
