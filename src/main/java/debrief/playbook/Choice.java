package debrief.playbook;

import debrief.model.Point;
import debrief.model.Point.Evidence;
import debrief.playbook.Feature.Side;
import debrief.playbook.Remark.Filled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the bullets of one exchange: what was noticed comes first, and no page says a thing twice. */
final class Choice {

    /** Slots that hold something to learn. */
    private static final Set<Slot> KNOWLEDGE =
            EnumSet.of(Slot.COVER, Slot.COVER_MORE, Slot.TOPIC_QUESTION, Slot.DRILL, Slot.PICTURE, Slot.MYTH);

    private static final Set<String> SUMMARY = Set.of("went", "do");

    /** More pieces of evidence than this make a margin, not a note. */
    private static final int MOST_EVIDENCE = 2;

    private final Assessment assessment;
    private final Library library;
    private final Set<Feature> blamed = new LinkedHashSet<>();

    /** How many of the page's bullets speak of something. */
    private final Map<Slot, Integer> used = new EnumMap<>(Slot.class);

    /** By the line's place, since a line's hash would be that of all its words. */
    private final Map<String, Optional<Filled>> filled = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    Choice(Assessment assessment, Library library) {
        this.assessment = assessment;
        this.library = library;
    }

    /** A line with this exchange's words in it; empty when it does not apply. */
    private Optional<Filled> fill(Remark line) {
        return filled.computeIfAbsent(line.place(), place -> line.fill(assessment.noticed()));
    }

    private boolean isFree(Remark line) {
        return !taken.contains(line.place()) && fill(line).isPresent();
    }

    private void take(Remark line) {
        taken.add(line.place());
        fill(line).ifPresent(taken -> taken.slots().forEach(slot -> used.merge(slot, 1, Integer::sum)));
    }

    /** @param critical a criticism rests on the candidate's words, never on the interviewer's */
    private Point point(Filled filled, boolean critical) {
        List<Evidence> evidence = filled.evidence().stream()
                .filter(one -> !critical || assessment.heard().answers().containsKey(one.turn()))
                .limit(MOST_EVIDENCE)
                .toList();
        return Point.of(filled.label(), filled.text(), evidence);
    }

    /**
     * Bullets of a section that is no judgement.
     *
     * @param most how many
     * @param general how many of them may say nothing of this exchange, while others are to be had
     */
    List<Point> pool(String section, int most, int general) {
        List<Remark> lines = library.kind(assessment.heard().kind()).lines(section);
        List<Remark> own = eligible(lines, true);
        List<Remark> others = eligible(lines, false);
        List<Point> points = new ArrayList<>();
        addBest(own, points, most - general);
        // Without an answer nearly all that is left is general, and a page of it is no help.
        int allowed = points.isEmpty() ? most : assessment.has(Feature.SILENT) ? 0 : general;
        addBest(others, points, Math.min(most, points.size() + allowed));
        addBest(own, points, most);
        return points;
    }

    /** Turned by the exchange's place, so that the next exchange of the kind begins with another. */
    private List<Remark> eligible(List<Remark> lines, boolean grounded) {
        List<Remark> eligible = lines.stream()
                .filter(line ->
                        fill(line).filter(one -> one.grounded() == grounded).isPresent())
                .toList();
        return turned(eligible, assessment.place());
    }

    private void addBest(List<Remark> lines, List<Point> points, int most) {
        while (points.size() < most) {
            Optional<Remark> best = lines.stream().filter(this::isFree).min(Comparator.comparingInt(this::cost));
            if (best.isEmpty()) {
                return;
            }
            take(best.get());
            points.add(point(fill(best.get()).orElseThrow(), false));
        }
    }

    /** A slot that the page has spoken of costs; knowledge of the topic and a condition that is met speak for a line. */
    private int cost(Remark line) {
        Filled filled = fill(line).orElseThrow();
        int cost = 2
                * filled.slots().stream()
                        .mapToInt(slot -> used.getOrDefault(slot, 0))
                        .sum();
        boolean teaches = filled.slots().stream().anyMatch(KNOWLEDGE::contains);
        return cost - (teaches ? 3 : 0) - (filled.grounded() && !line.wants().isEmpty() ? 1 : 0);
    }

    /** One bullet for each of the gravest faults, or the strongest strengths. */
    List<Point> judgements(String section, Side side, int most) {
        return judgements(section, assessment.noticed().features(side), most);
    }

    /** Ways to mend what {@link #judgements(String, Side, int)} found fault with, or the gravest faults. */
    List<Point> remedies(int most) {
        Set<Feature> faults = new LinkedHashSet<>(blamed);
        faults.addAll(assessment.noticed().features(Side.FAULT));
        return judgements("improvements", List.copyOf(faults), most);
    }

    private List<Point> judgements(String section, List<Feature> features, int most) {
        List<Point> points = new ArrayList<>();
        for (Feature feature : features) {
            int before = points.size();
            if (before < most) {
                add(section, feature, points);
            }
            if (points.size() > before && section.equals("issues")) {
                blamed.add(feature);
            }
        }
        return points;
    }

    private void add(String section, Feature feature, List<Point> points) {
        boolean critical = section.equals("issues") || section.equals("improvements");
        for (Remark line : about(section, feature)) {
            Point point = isFree(line) ? point(fill(line).orElseThrow(), critical) : null;
            if (point != null && points.stream().noneMatch(other -> overlap(other, point, critical))) {
                take(line);
                points.add(point);
                return;
            }
        }
    }

    /**
     * Two bullets on the same words say one thing twice.
     *
     * @param exactly whether only the very same quote counts: a sentence may have two faults
     */
    private static boolean overlap(Point one, Point other, boolean exactly) {
        if (one.evidence().isEmpty() || other.evidence().isEmpty()) {
            return false;
        }
        Evidence first = one.evidence().get(0);
        Evidence second = other.evidence().get(0);
        boolean within =
                first.quote().contains(second.quote()) || second.quote().contains(first.quote());
        return exactly ? first.equals(second) : first.turn() == second.turn() && within;
    }

    /** What the kind of question has to say of a feature, then what holds for all. */
    private List<Remark> about(String section, Feature feature) {
        List<Remark> lines = new ArrayList<>();
        Library.Chapter kind = library.kind(assessment.heard().kind());
        // A kind that sums up in its own words has no use for those of all kinds: a goodbye has no result.
        boolean alone = SUMMARY.contains(section) && !kind.lines(section).isEmpty();
        for (Library.Chapter chapter : alone ? List.of(kind) : List.of(kind, library.every())) {
            List<Remark> own = chapter.lines(section).stream()
                    .filter(line -> line.isAbout(feature))
                    .toList();
            lines.addAll(turned(own, assessment.place()));
        }
        // A fact of the candidate's own beats every general remedy; one a page is enough.
        boolean told = used.containsKey(Slot.FACT);
        lines.removeIf(line -> told && usesFact(line));
        lines.sort(Comparator.comparing(line -> !usesFact(line)));
        return lines;
    }

    private static boolean usesFact(Remark line) {
        return line.text().slots().contains(Slot.FACT);
    }

    /** The first bullet of a section of the kind, else of all kinds, that applies; empty when none does. */
    String sentence(String section) {
        return first(section, assessment.place()).map(Filled::text).orElse("");
    }

    /** What a section says of a feature; empty when it says nothing. */
    String sentence(String section, Feature feature) {
        return about(section, feature).stream()
                .flatMap(line -> fill(line).stream())
                .map(Filled::text)
                .findFirst()
                .orElse("");
    }

    /** One bullet of a section, the kind's own first; none when none applies. */
    List<Point> one(String section) {
        return first(section, assessment.shift()).map(one -> point(one, false)).stream()
                .toList();
    }

    private Optional<Filled> first(String section, int by) {
        return Stream.of(library.kind(assessment.heard().kind()), library.every())
                .flatMap(chapter -> turned(chapter.lines(section), by).stream())
                .flatMap(line -> fill(line).stream())
                .findFirst();
    }

    static List<Remark> turned(List<Remark> lines, int by) {
        List<Remark> turned = new ArrayList<>(lines);
        Collections.rotate(turned, -by);
        return turned;
    }
}
