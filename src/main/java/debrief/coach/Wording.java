package debrief.coach;

import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Fingerprint;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Fingerprints of what a coach wrote: a person who changes a word changes them, one who changes the layout does not. */
public final class Wording {

    private Wording() {}

    /** Of what stands in a section. */
    public static String fingerprint(Section section, Body body) {
        return Fingerprint.of(body.accept(new Texts(new ArrayList<>(List.of(section.key())))));
    }

    /** Of the answer to an ask. */
    public static String fingerprint(String answer) {
        return Fingerprint.of(List.of("answer", answer.strip()));
    }

    /** Of the overall advice, and what the whole talk comes to. */
    public static String fingerprint(List<Recommendation> insights, Overall overall) {
        List<String> texts = new ArrayList<>(List.of("insights"));
        for (Recommendation one : insights) {
            add(texts, "area", one.area(), one.label(), one.text(), one.priority() + "");
            add(texts, "from", String.join(" ", one.from()), String.join(" ", one.topics()));
        }
        if (!overall.isEmpty()) {
            add(texts, "overall", overall);
        }
        return Fingerprint.of(texts);
    }

    private static void add(List<String> texts, String heading, Overall overall) {
        add(texts, heading, overall.verdict());
        overall.carried().forEach(point -> add(texts, point));
        for (Overall.Mistake one : overall.wrong()) {
            add(texts, "wrong", one.exchange(), one.turn() + "", one.says(), one.because());
        }
        for (Overall.Story story : overall.stories()) {
            add(texts, "story", story.title(), String.join(" ", story.told()), story.situation(), story.result());
            story.figures().forEach(figure -> add(texts, "figure", figure));
            story.serves().forEach(question -> add(texts, "serves", question));
        }
        add(texts, "week");
        overall.week().forEach(point -> add(texts, point));
    }

    private static void add(List<String> texts, Point point) {
        add(texts, "point", point.label(), point.text());
        if (point.flaw() != null) {
            add(texts, "flaw", point.flaw().name());
        }
        point.evidence().forEach(evidence -> add(texts, "turn", evidence.turn() + "", evidence.quote()));
    }

    private static void add(List<String> texts, String... more) {
        for (String text : more) {
            texts.add(text.strip());
        }
    }

    /**
     * The texts of a section. Fingerprints stand in people's files, so these can never be others: behind points and before what
     * else there is comes the prose, be it empty, and what a later version added leaves no trace where it is absent.
     */
    private record Texts(List<String> texts) implements Body.Visitor<List<String>> {

        @Override
        public List<String> prose(Body.Prose body) {
            return with("prose", body.prose());
        }

        @Override
        public List<String> points(Body.Points body) {
            body.points().forEach(point -> add(texts, point));
            return with("prose", "");
        }

        @Override
        public List<String> claims(Body.Claims body) {
            with("prose", "");
            for (Claim claim : body.claims()) {
                with("claim", claim.turn() + "", claim.says(), claim.verdict().name());
                with("because", claim.because(), claim.source());
            }
            return texts;
        }

        @Override
        public List<String> topics(Body.Topics body) {
            with("prose", "");
            body.topics().forEach(advice -> with("topic", advice.topic(), advice.advice()));
            return texts;
        }

        @Override
        public List<String> marks(Body.Marks body) {
            with("prose", "");
            Rating rating = body.rating();
            if (rating != null) {
                with("rating", rating.content() + "", rating.structure() + "", rating.evidence() + "");
            }
            return rating == null || rating.because().isBlank() ? texts : with("because", rating.because());
        }

        private List<String> with(String... more) {
            add(texts, more);
            return texts;
        }
    }
}
