package debrief.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The coach's writing on one exchange. A section that nobody wrote is empty: it is a gap, not an error.
 *
 * @param points the sections that are lists of points
 * @param prose the sections that are one Markdown text
 * @param rating null when nobody rated
 * @param origins who wrote the sections that no person wrote
 * @param failed why what a coach wrote of a section could not be kept; only of sections that are empty
 * @param none the sections that the author wrote down as empty: there is nothing to say, so they are no gaps
 */
public record Analysis(
        Map<Section, List<Point>> points,
        Map<Section, String> prose,
        List<Claim> claims,
        List<TopicAdvice> topics,
        @Nullable Rating rating,
        Set<Section> none,
        Map<Section, Origin> origins,
        Map<Section, String> failed) {

    public static final Analysis EMPTY = new Analysis(Map.of(), Map.of(), List.of(), List.of(), null, Set.of());

    public Analysis {
        EnumMap<Section, List<Point>> lists = new EnumMap<>(Section.class);
        points.forEach((section, list) -> lists.put(section, List.copyOf(list)));
        points = Collections.unmodifiableMap(lists);
        prose = ordered(prose);
        claims = List.copyOf(claims);
        topics = List.copyOf(topics);
        none = Set.copyOf(none);
        origins = ordered(origins);
        failed = ordered(failed);
    }

    /** An analysis that persons wrote. */
    public Analysis(
            Map<Section, List<Point>> points,
            Map<Section, String> prose,
            List<Claim> claims,
            List<TopicAdvice> topics,
            @Nullable Rating rating,
            Set<Section> none) {
        this(points, prose, claims, topics, rating, none, Map.of(), Map.of());
    }

    private static <V> Map<Section, V> ordered(Map<Section, V> map) {
        EnumMap<Section, V> ordered = new EnumMap<>(Section.class);
        ordered.putAll(map);
        return Collections.unmodifiableMap(ordered);
    }

    /** The points of a section; empty when nobody wrote it. */
    public List<Point> points(Section section) {
        return points.getOrDefault(section, List.of());
    }

    /** The Markdown of a section; empty when nobody wrote it. */
    public String prose(Section section) {
        return prose.getOrDefault(section, "");
    }

    /** Somebody wrote this section, or wrote down that it is empty. */
    public boolean has(Section section) {
        if (none.contains(section)) {
            return true;
        }
        return switch (section.shape()) {
            case POINTS -> points.containsKey(section);
            case PROSE -> prose.containsKey(section);
            case OWN ->
                switch (section) {
                    case CLAIMS -> !claims.isEmpty();
                    case TOPICS -> !topics.isEmpty();
                    default -> rating != null;
                };
        };
    }

    /** The same analysis with these sections, their origins and failures, as another has them or lacks them. */
    public Analysis taking(Set<Section> sections, Analysis other) {
        Set<Section> nothing = EnumSet.noneOf(Section.class);
        nothing.addAll(none);
        nothing.removeAll(sections);
        other.none.stream().filter(sections::contains).forEach(nothing::add);
        return new Analysis(
                mixed(points, other.points, sections),
                mixed(prose, other.prose, sections),
                sections.contains(Section.CLAIMS) ? other.claims : claims,
                sections.contains(Section.TOPICS) ? other.topics : topics,
                sections.contains(Section.RATING) ? other.rating : rating,
                nothing,
                mixed(origins, other.origins, sections),
                mixed(failed, other.failed, sections));
    }

    /** What of it rests on turns that are there: claims and evidence on others fall away. */
    public Analysis restingOn(IntPredicate turns) {
        Map<Section, List<Point>> resting = new EnumMap<>(Section.class);
        points.forEach((section, list) -> resting.put(
                section, list.stream().map(point -> point.restingOn(turns)).toList()));
        List<Claim> kept =
                claims.stream().filter(claim -> turns.test(claim.turn())).toList();
        return new Analysis(resting, prose, kept, topics, rating, none, origins, failed);
    }

    /** The same analysis by others, or with other failures. */
    public Analysis with(Map<Section, Origin> others, Map<Section, String> failures) {
        return new Analysis(points, prose, claims, topics, rating, none, others, failures);
    }

    private static <V> Map<Section, V> mixed(Map<Section, V> own, Map<Section, V> other, Set<Section> sections) {
        EnumMap<Section, V> mixed = new EnumMap<>(Section.class);
        mixed.putAll(own);
        mixed.keySet().removeAll(sections);
        other.forEach((section, value) -> {
            if (sections.contains(section)) {
                mixed.put(section, value);
            }
        });
        return mixed;
    }
}
