package debrief.coach;

import debrief.model.Analysis;
import debrief.model.Claim;
import debrief.model.Fingerprint;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.ArrayList;
import java.util.List;

/** Fingerprints of what a coach wrote: a person who changes a word changes them, one who changes the layout does not. */
public final class Wording {

    private Wording() {}

    /** Of one section of an analysis. */
    public static String fingerprint(Analysis analysis, Section section) {
        List<String> texts = new ArrayList<>(List.of(section.key()));
        for (Point point : analysis.points(section)) {
            add(texts, "point", point.label(), point.text());
            point.evidence().forEach(evidence -> add(texts, "turn", evidence.turn() + "", evidence.quote()));
        }
        add(texts, "prose", analysis.prose(section));
        if (section == Section.CLAIMS) {
            for (Claim claim : analysis.claims()) {
                add(
                        texts,
                        "claim",
                        claim.turn() + "",
                        claim.says(),
                        claim.verdict().name());
                add(texts, "because", claim.because(), claim.source());
            }
        } else if (section == Section.TOPICS) {
            for (TopicAdvice advice : analysis.topics()) {
                add(texts, "topic", advice.topic(), advice.advice());
            }
        } else if (section == Section.RATING && analysis.rating() != null) {
            Rating rating = analysis.rating();
            add(texts, "rating", rating.content() + "", rating.structure() + "", rating.evidence() + "");
        }
        return Fingerprint.of(texts);
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
}
