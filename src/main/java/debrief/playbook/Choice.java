package debrief.playbook;

import debrief.model.Point;
import debrief.model.Point.Evidence;
import debrief.playbook.Line.Filled;
import debrief.playbook.Sign.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses the bullets of one exchange: what was noticed comes first, and no page says a thing twice. */
final class Choice {

    /** Slots that hold something to learn. */
    private static final Set<Slot> KNOWLEDGE =
            EnumSet.of(Slot.COVER, Slot.COVER_MORE, Slot.TOPIC_QUESTION, Slot.DRILL, Slot.PICTURE, Slot.MYTH);

    private static final Set<String> SUMMARY = Set.of("went", "do");

    private final Reading reading;
    private final Library library;
    private final Page page;
    private final Set<Sign> blamed = new LinkedHashSet<>();

    Choice(Reading reading, Library library) {
        this.reading = reading;
        this.library = library;
        page = new Page(reading);
    }

    /**
     * Bullets of a section that is no judgement.
     *
     * @param most how many
     * @param general how many of them may say nothing of this exchange, while others are to be had
     */
    List<Point> pool(String section, int most, int general) {
        List<Line> lines = library.kind(reading.heard().kind()).lines(section);
        List<Line> own = eligible(lines, true);
        List<Line> others = eligible(lines, false);
        List<Point> points = new ArrayList<>();
        while (points.size() < most - general && addBest(own, points)) {
            // one more that speaks of this exchange
        }
        // Without an answer nearly all that is left is general, and a page of it is no help.
        int allowed = points.isEmpty() ? most : reading.has(Sign.SILENT) ? 0 : general;
        for (int i = 0; i < allowed && points.size() < most; i++) {
            addBest(others, points);
        }
        while (points.size() < most && addBest(own, points)) {
            // too few general ones apply
        }
        return points;
    }

    /** Turned by the exchange's place, so that the next exchange of the kind begins with another. */
    private List<Line> eligible(List<Line> lines, boolean grounded) {
        List<Line> eligible = lines.stream()
                .filter(line -> page.fill(line)
                        .filter(filled -> filled.grounded() == grounded)
                        .isPresent())
                .toList();
        return turned(eligible, reading.place());
    }

    private boolean addBest(List<Line> lines, List<Point> points) {
        Line best = null;
        Filled chosen = null;
        int cost = Integer.MAX_VALUE;
        for (Line line : lines) {
            Filled filled = page.has(line) ? null : page.fill(line).orElse(null);
            if (filled != null && cost(line, filled) < cost) {
                best = line;
                chosen = filled;
                cost = cost(line, filled);
            }
        }
        if (best == null || chosen == null) {
            return false;
        }
        page.take(best, chosen);
        points.add(page.point(chosen, false));
        return true;
    }

    /** A slot that the page has spoken of costs; knowledge of the topic and a condition that is met speak for a line. */
    private int cost(Line line, Filled filled) {
        int cost = 2 * filled.slots().stream().mapToInt(slot -> page.uses(slot)).sum();
        boolean teaches = filled.slots().stream().anyMatch(KNOWLEDGE::contains);
        return cost - (teaches ? 3 : 0) - (filled.grounded() && !line.wants().isEmpty() ? 1 : 0);
    }

    /** One bullet for each of the gravest faults, or the strongest strengths. */
    List<Point> judgements(String section, Side side, int most) {
        List<Sign> signs = reading.noticed().signs().stream()
                .filter(sign -> sign.side() == side)
                .toList();
        return judgements(section, signs, most);
    }

    /** Ways to mend what {@link #judgements(String, Side, int)} found fault with, or the gravest faults. */
    List<Point> remedies(int most) {
        List<Sign> faults = new ArrayList<>(blamed);
        reading.noticed().signs().stream()
                .filter(sign -> sign.side() == Side.FAULT && !blamed.contains(sign))
                .forEach(faults::add);
        return judgements("improvements", faults, most);
    }

    private List<Point> judgements(String section, List<Sign> signs, int most) {
        List<Point> points = new ArrayList<>();
        for (Sign sign : signs) {
            int before = points.size();
            if (before < most) {
                add(section, sign, points);
            }
            if (points.size() > before && section.equals("issues")) {
                blamed.add(sign);
            }
        }
        return points;
    }

    private void add(String section, Sign sign, List<Point> points) {
        for (Line line : about(section, sign)) {
            Filled filled = page.fill(line).orElse(null);
            if (filled == null || page.has(line)) {
                continue;
            }
            Point point = page.point(filled, isCritical(section));
            boolean said = points.stream().anyMatch(other -> overlap(other, point, isCritical(section)));
            if (!said) {
                page.take(line, filled);
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

    private static boolean isCritical(String section) {
        return section.equals("issues") || section.equals("improvements");
    }

    /** What the kind of question has to say of a sign, then what holds for all. */
    private List<Line> about(String section, Sign sign) {
        List<Line> lines = new ArrayList<>();
        Library.Chapter kind = library.kind(reading.heard().kind());
        // A kind that sums up in its own words has no use for those of all kinds: a goodbye has no result.
        boolean alone = SUMMARY.contains(section) && !kind.lines(section).isEmpty();
        for (Library.Chapter chapter : alone ? List.of(kind) : List.of(kind, library.every())) {
            List<Line> own = chapter.lines(section).stream()
                    .filter(line -> line.isAbout(sign))
                    .toList();
            lines.addAll(turned(own, reading.place()));
        }
        // A fact of the candidate's own beats every general remedy; one a page is enough.
        boolean told = page.uses(Slot.FACT) > 0;
        lines.removeIf(line -> told && usesFact(line));
        lines.sort(Comparator.comparing(line -> !usesFact(line)));
        return lines;
    }

    private static boolean usesFact(Line line) {
        return line.text().slots().contains(Slot.FACT);
    }

    /** The first bullet of a section of the kind, else of all kinds, that applies; empty when none does. */
    String sentence(String section) {
        for (Library.Chapter chapter : List.of(library.kind(reading.heard().kind()), library.every())) {
            for (Line line : turned(chapter.lines(section), reading.place())) {
                Filled filled = page.fill(line).orElse(null);
                if (filled != null) {
                    return filled.text();
                }
            }
        }
        return "";
    }

    /** What a section says of a sign; empty when it says nothing. */
    String sentence(String section, Sign sign) {
        return about(section, sign).stream()
                .flatMap(line -> page.fill(line).stream())
                .map(Filled::text)
                .findFirst()
                .orElse("");
    }

    /** One bullet of a section, the kind's own first; none when none applies. */
    List<Point> one(String section) {
        for (Library.Chapter chapter : List.of(library.kind(reading.heard().kind()), library.every())) {
            for (Line line : turned(chapter.lines(section), reading.shift())) {
                Filled filled = page.fill(line).orElse(null);
                if (filled != null) {
                    return List.of(page.point(filled, false));
                }
            }
        }
        return List.of();
    }

    static List<Line> turned(List<Line> lines, int by) {
        if (lines.isEmpty()) {
            return lines;
        }
        int from = by % lines.size();
        List<Line> turned = new ArrayList<>(lines.subList(from, lines.size()));
        turned.addAll(lines.subList(0, from));
        return turned;
    }
}
