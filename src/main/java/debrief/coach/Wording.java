package debrief.coach;

import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Fingerprint;
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

    /** Of the overall advice. */
    public static String fingerprint(List<Recommendation> insights) {
        List<String> texts = new ArrayList<>(List.of("insights"));
        for (Recommendation one : insights) {
            add(texts, "area", one.area(), one.label(), one.text(), one.priority() + "");
            add(texts, "from", String.join(" ", one.from()), String.join(" ", one.topics()));
        }
        return Fingerprint.of(texts);
    }

    private static void add(List<String> texts, String... more) {
        for (String text : more) {
            texts.add(text.strip());
        }
    }

    /**
     * The texts of a section. Fingerprints stand in people's files, so these can never be others: behind points and before what
     * else there is comes the prose, be it empty.
     */
    private record Texts(List<String> texts) implements Body.Visitor<List<String>> {

        @Override
        public List<String> prose(Body.Prose body) {
            return with("prose", body.prose());
        }

        @Override
        public List<String> points(Body.Points body) {
            for (Point point : body.points()) {
                with("point", point.label(), point.text());
                point.evidence().forEach(evidence -> with("turn", evidence.turn() + "", evidence.quote()));
            }
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
            return rating == null
                    ? texts
                    : with("rating", rating.content() + "", rating.structure() + "", rating.evidence() + "");
        }

        private List<String> with(String... more) {
            add(texts, more);
            return texts;
        }
    }
}
