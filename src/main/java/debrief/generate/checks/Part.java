package debrief.generate.checks;

import debrief.generate.prompt.ReplySchema;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Point;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reply: one section, or the answers to the candidate's notes.
 *
 * @param section null for the answers
 * @param body for the answers points, with the note's number as the label; no marks before {@link RatingCheck} made them
 * @param sides what a rating says before anybody looked: content, structure, evidence; empty in other parts
 * @param because what a rating rests on; empty in other parts
 */
public record Part(@Nullable Section section, Body body, List<Integer> sides, String because) {

    public Part {
        sides = List.copyOf(sides);
    }

    /** A part that is no rating. */
    public static Part of(@Nullable Section section, Body body) {
        return new Part(section, body, List.of(), "");
    }

    /** A part that could not be read. */
    public static Part nothing(@Nullable Section section) {
        return of(
                section,
                section == null ? new Body.Points(List.of()) : section.form().nothing());
    }

    /** Its key in the reply. */
    public String key() {
        return section == null ? ReplySchema.ANSWERS : section.key();
    }

    public boolean is(Section wanted) {
        return section == wanted;
    }

    public boolean isAnswers() {
        return section == null;
    }

    /** Nothing was written. */
    public boolean isEmpty() {
        return body.isEmpty() && sides.isEmpty();
    }

    /** How many bullets there are. */
    public int size() {
        return body.points().size() + body.claims().size() + body.topics().size();
    }

    /** The same part with another body. */
    public Part with(Body other) {
        return new Part(section, other, sides, because);
    }

    /** What readers will read, with the bullet it stands in. */
    public List<Text> texts() {
        return because.isEmpty() ? body.accept(TEXTS) : List.of(new Text(0, because));
    }

    /** The same part with other words, bullet by bullet; labels stay. */
    public Part written(BiFunction<Integer, String, String> words) {
        return because.isEmpty()
                ? with(body.accept(new Written(words)))
                : new Part(section, body, sides, words.apply(0, because));
    }

    /** @param bullet counted from 1; 0 for the part as a whole */
    public record Text(int bullet, String text) {}

    private static final Body.Visitor<List<Text>> TEXTS = new Body.Visitor<>() {

        @Override
        public List<Text> prose(Body.Prose body) {
            return body.isEmpty() ? List.of() : List.of(new Text(0, body.prose()));
        }

        @Override
        public List<Text> points(Body.Points body) {
            return each(body.points(), point -> point.label() + "\n" + point.text());
        }

        @Override
        public List<Text> claims(Body.Claims body) {
            return each(body.claims(), Claim::because);
        }

        @Override
        public List<Text> topics(Body.Topics body) {
            return each(body.topics(), TopicAdvice::advice);
        }

        @Override
        public List<Text> marks(Body.Marks body) {
            return List.of();
        }

        private <T> List<Text> each(List<T> bullets, Function<T, String> text) {
            return IntStream.range(0, bullets.size())
                    .mapToObj(i -> new Text(i + 1, text.apply(bullets.get(i))))
                    .toList();
        }
    };

    private record Written(BiFunction<Integer, String, String> words) implements Body.Visitor<Body> {

        @Override
        public Body prose(Body.Prose body) {
            return new Body.Prose(words.apply(0, body.prose()));
        }

        @Override
        public Body points(Body.Points body) {
            return new Body.Points(each(
                    body.points(),
                    (bullet, point) -> new Point(
                            point.label(), words.apply(bullet, point.text()), point.evidence(), point.flaw())));
        }

        @Override
        public Body claims(Body.Claims body) {
            return new Body.Claims(each(
                    body.claims(),
                    (bullet, claim) -> new Claim(
                            claim.turn(),
                            claim.says(),
                            claim.verdict(),
                            words.apply(bullet, claim.because()),
                            claim.source())));
        }

        @Override
        public Body topics(Body.Topics body) {
            return new Body.Topics(each(
                    body.topics(),
                    (bullet, advice) -> new TopicAdvice(advice.topic(), words.apply(bullet, advice.advice()))));
        }

        @Override
        public Body marks(Body.Marks body) {
            return body;
        }

        private static <T> List<T> each(List<T> all, BiFunction<Integer, T, T> change) {
            return IntStream.range(0, all.size())
                    .mapToObj(i -> change.apply(i + 1, all.get(i)))
                    .toList();
        }
    }

    /** The same part without some of its bullets, counted from 1. */
    public Part without(Set<Integer> bullets) {
        return with(body.accept(new Without(bullets)));
    }

    private record Without(Set<Integer> bullets) implements Body.Visitor<Body> {

        @Override
        public Body prose(Body.Prose body) {
            return body;
        }

        @Override
        public Body points(Body.Points body) {
            return new Body.Points(left(body.points()));
        }

        @Override
        public Body claims(Body.Claims body) {
            return new Body.Claims(left(body.claims()));
        }

        @Override
        public Body topics(Body.Topics body) {
            return new Body.Topics(left(body.topics()));
        }

        @Override
        public Body marks(Body.Marks body) {
            return body;
        }

        private <T> List<T> left(List<T> all) {
            return IntStream.range(0, all.size())
                    .filter(i -> !bullets.contains(i + 1))
                    .mapToObj(all::get)
                    .toList();
        }
    }
}
