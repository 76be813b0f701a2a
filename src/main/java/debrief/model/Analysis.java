package debrief.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The coach's writing on one exchange. A section that nobody wrote is not there: it is a gap, not an error.
 *
 * @param sections in page order
 */
public record Analysis(Map<Section, Written> sections) {

    public static final Analysis EMPTY = new Analysis(Map.of());

    public Analysis {
        EnumMap<Section, Written> ordered = new EnumMap<>(Section.class);
        ordered.putAll(sections);
        ordered.forEach((section, written) -> {
            if (written.body().getClass() != section.form().nothing().getClass()) {
                throw new IllegalArgumentException(section + " has another form than " + written.body());
            }
        });
        sections = Collections.unmodifiableMap(ordered);
    }

    /** What persons wrote. */
    public static Analysis of(Map<Section, ? extends Body> bodies) {
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        bodies.forEach((section, body) -> sections.put(section, Written.by(null, body)));
        return new Analysis(sections);
    }

    /** What stands in a section; empty when nobody wrote it. */
    public Body body(Section section) {
        Written written = sections.get(section);
        return written == null ? section.form().nothing() : written.body();
    }

    /** The points of a section; empty when nobody wrote it. */
    public List<Point> points(Section section) {
        return body(section).points();
    }

    /** The Markdown of a section; empty when nobody wrote it. */
    public String prose(Section section) {
        return body(section).prose();
    }

    public List<Claim> claims() {
        return body(Section.CLAIMS).claims();
    }

    public List<TopicAdvice> topics() {
        return body(Section.TOPICS).topics();
    }

    /** Null when nobody rated. */
    public @Nullable Rating rating() {
        return body(Section.RATING).rating();
    }

    /** Somebody wrote this section, or wrote down that there is nothing to say. */
    public boolean has(Section section) {
        Written written = sections.get(section);
        return written != null && written.isDone();
    }

    /** Somebody wrote down that there is nothing to say. */
    public boolean hasNothing(Section section) {
        return has(section) && body(section).isEmpty();
    }

    /** Who wrote the section; null when a person did, or nobody. */
    public @Nullable Origin origin(Section section) {
        Written written = sections.get(section);
        return written == null ? null : written.origin();
    }

    /** Why what a coach wrote of the section could not be kept; empty when it could, or nobody tried. */
    public String failed(Section section) {
        Written written = sections.get(section);
        return written == null ? "" : written.failed();
    }

    /** The fingerprint of the imported text in whose place a section stands; empty when it stands in no one's. */
    public String instead(Section section) {
        Written written = sections.get(section);
        return written == null ? "" : written.instead();
    }

    /** Somebody who understands content wrote some of it: a person or a model. Rules judge nothing. */
    public boolean isJudged() {
        return sections.values().stream()
                .anyMatch(written -> written.isDone()
                        && (written.origin() == null || !written.origin().isPlaybook()));
    }

    /** The same analysis without what rules wrote that hold no more. */
    Analysis current() {
        Map<Section, Written> current = new EnumMap<>(Section.class);
        sections.forEach((section, written) -> {
            if (written.origin() == null || !written.origin().isOutdated()) {
                current.put(section, written);
            }
        });
        return new Analysis(current);
    }

    /** The same analysis with these sections as another has them or lacks them. */
    public Analysis taking(Set<Section> taken, Analysis other) {
        Map<Section, Written> mixed = new EnumMap<>(Section.class);
        mixed.putAll(sections);
        for (Section section : taken) {
            mixed.remove(section);
            if (other.sections.containsKey(section)) {
                mixed.put(section, other.sections.get(section));
            }
        }
        return new Analysis(mixed);
    }

    /** What of it rests on turns that are there: claims and evidence on others fall away. */
    public Analysis restingOn(IntPredicate turns) {
        Map<Section, Written> resting = new EnumMap<>(Section.class);
        sections.forEach((section, written) -> {
            // What was said elsewhere is told in the point itself, not only in its evidence.
            Body left = section == Section.ELSEWHERE
                    ? new Body.Points(written.body().points().stream()
                            .filter(point -> point.evidence().isEmpty() || point.restsOnly(turns))
                            .toList())
                    : written.body().restingOn(turns);
            // Where nothing is left, that is not to say that there is nothing to say.
            if (left.isEmpty() == written.body().isEmpty()) {
                resting.put(section, written.with(left));
            }
        });
        return new Analysis(resting);
    }
}
