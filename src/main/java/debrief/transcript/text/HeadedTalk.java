package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A name and a time above the words or beside them, in one to three lines: Otter, Teams, Zoom's captions, Riverside, Fathom,
 * Krisp, Happy Scribe, Word, GoTo, tl;dv, Gong, TurboScribe, Notta, Premiere. Also a name alone above the words.
 *
 * <pre>
 * Ann Example  0:34          00:34 - Ann Example      Speaker 1
 * Shall we begin?            Shall we begin?          00:34
 *                                                     Shall we begin?
 * </pre>
 *
 * <p>A program writes them always in one shape, and that shape is looked for: most of its lines must hold a name, most must have
 * words, names return and times rise. "Lunch 12:30" is text.
 */
public final class HeadedTalk implements TextFormat {

    private static final int FEWEST = 3;

    /** So many lines at most does a turn have on average. */
    private static final int LINES_EACH = 25;

    private static final int MANY = 20;

    private static final Pattern TEAMS = Pattern.compile("\\s*\\d{1,2}:(?:\\d:\\d{1,2}|\\d{2}:\\d)(?:[.,]\\d+)? --> ");

    private final boolean timed;
    private final Set<String> declared;

    private HeadedTalk(boolean timed, List<String> declared) {
        this.timed = timed;
        this.declared = Set.copyOf(declared);
    }

    /** Names with times. */
    public static HeadedTalk timed() {
        return new HeadedTalk(true, List.of());
    }

    /**
     * Names alone on their lines.
     *
     * @param declared speakers that the caller knows of, by the labels that the file uses
     */
    public static HeadedTalk named(List<String> declared) {
        return new HeadedTalk(false, declared);
    }

    @Override
    public Optional<Reading> read(TalkLines page) {
        Map<String, Shape> shapes = new HashMap<>();
        for (int i = page.first(); i < page.end(); i++) {
            for (TurnOpening opening : NameAndTime.at(page, i)) {
                if (timed != opening.shape().equals(NameOverTime.NAME)) {
                    shapes.computeIfAbsent(opening.shape(), Shape::new).see(page, i, opening, isName(page, opening));
                }
            }
        }
        Shape over = shapes.get(NameOverTime.NAME_OVER_TIME);
        if (over != null) {
            // lines of a time alone that have no name above
            Shape under = shapes.getOrDefault(NameOverTime.TIME_OVER_NAME, over);
            over.nobody += Math.max(0, under.openings.size() + under.nobody - over.openings.size());
        }
        return shapes.values().stream()
                .filter(shape -> timed ? shape.isTimed(page) : shape.isNamed(page))
                .max((one, other) -> Integer.compare(one.openings.size(), other.openings.size()))
                .map(shape -> reading(page, shape, shapes))
                .filter(reading -> !reading.turns().isEmpty());
    }

    private boolean isName(TalkLines page, TurnOpening opening) {
        return timed
                ? LabelForm.isTimedName(opening.label())
                        || opening.shape().equals(NameOverTime.NAME_OVER_TIME) && NameOverTime.isNumber(opening.label())
                : declared.contains(opening.label())
                        || LabelForm.isName(opening.label())
                        || page.isPerson(opening.label());
    }

    private Reading reading(TalkLines page, Shape shape, Map<String, Shape> shapes) {
        TreeMap<Integer, TurnOpening> openings = new TreeMap<>();
        shapes.values().stream()
                .filter(other -> other.isKin(shape))
                .forEach(other -> other.openings.forEach((at, opening) -> {
                    if (shape.labels.containsKey(opening.label())) {
                        openings.put(at, opening);
                    }
                }));
        // Teams' page shows a name over its time, and again before the words
        Shape over = shapes.get(NameOverTime.NAME_OVER_TIME);
        if (over != null && over != shape) {
            over.openings.forEach((at, opening) -> {
                int below = at + opening.lines();
                if (shape.labels.containsKey(opening.label()) && shape.openings.containsKey(below)) {
                    openings.put(at, opening);
                }
            });
        }
        // a shape that needs its names to return takes only those that do
        shape.openings.forEach((at, opening) -> {
            if (timed || shape.labels.getOrDefault(opening.label(), 0) > 1 || declared.contains(opening.label())) {
                openings.put(at, opening);
            } else {
                openings.remove(at);
            }
        });
        openings.replaceAll((at, opening) -> opening.over(page, at));
        boolean wall = shape.name.startsWith("[N]")
                && WallClock.isDay(openings.firstEntry().getValue());
        boolean cues = wall || openings.values().stream().anyMatch(opening -> opening.endMs() != Spoken.UNTIMED);
        Script script = new Script(page, cues ? Pieces.ofCues() : Pieces.ofParagraphs(), cues ? " " : "\n");
        List<Spoken> turns = script.read(openings);
        String format = timed ? "name-and-time" : "name-above";
        return wall
                ? new Reading(format, WallClock.fromFirst(turns), page.people(), List.of(), script.unspoken())
                : script.reading(format, turns, List.of());
    }

    /** What the file has in one shape. */
    private static final class Shape {

        private final String name;
        private final TreeMap<Integer, TurnOpening> openings = new TreeMap<>();
        private final Map<String, Integer> labels = new HashMap<>();
        private int nobody;

        Shape(String name) {
            this.name = name;
        }

        void see(TalkLines page, int index, TurnOpening opening, boolean isName) {
            TurnOpening above = openings.get(index - 1);
            if (above != null && above.lines() > 2) {
                return;
            }
            boolean below = opening.lines() == 1
                    || !page.line(index + opening.lines() - 1).isBlank();
            if (isName && below) {
                openings.put(index, opening);
                labels.merge(opening.label(), 1, Integer::sum);
            } else {
                nobody++;
            }
        }

        /** The order of name and time is the same, and a name that stood so often is one in other dress too. */
        boolean isKin(Shape other) {
            boolean line = !name.contains("/") && !other.name.contains("/");
            return line
                    && name.endsWith("W") == other.name.endsWith("W")
                    && name.startsWith("T") == other.name.startsWith("T");
        }

        boolean isTimed(TalkLines page) {
            int all = openings.size();
            int spoken = spoken(page);
            if (all == 0 || spoken == 0) {
                return false;
            }
            boolean sure = openings.firstEntry().getValue().sure();
            boolean bare = name.equals(NameOverTime.TIME_OVER_NAME) && isTeams(page);
            if (all == 1) {
                return (sure || bare) && page.size() <= 4;
            }
            if (!sure && !bare) {
                return isConvincing(page, spoken);
            }
            boolean pure = all * 2 >= nobody && isDense(page);
            return pure && spoken * 2 >= all && (bare || rises() || labels.size() < all);
        }

        /** One blank between name and time, or a line's end: then all must fit. */
        private boolean isConvincing(TalkLines page, int spoken) {
            int all = openings.size();
            return all >= FEWEST
                    && all >= 4 * nobody
                    && spoken * 5 >= all * 4
                    && labels.size() < all
                    && rises()
                    && (labels.size() > 1 || all * 2 <= page.size());
        }

        /** Teams' old Word file has times without leading zeros and an arrow, which tells it from subtitles. */
        private boolean isTeams(TalkLines page) {
            return openings.entrySet().stream()
                    .map(entry -> page.line(entry.getKey() + entry.getValue().lines() - 2))
                    .anyMatch(line -> TEAMS.matcher(line).lookingAt());
        }

        /** Two appointments in a long talk open no turns, nor do times in a text whose lines have labels. */
        private boolean isDense(TalkLines page) {
            int all = openings.size();
            return all * LINES_EACH >= page.size()
                    && (all >= MANY || Labels.of(page, List.of()).openings().size() <= all);
        }

        boolean isNamed(TalkLines page) {
            Set<String> returning = new HashSet<>();
            labels.forEach((label, times) -> {
                if (times > 1) {
                    returning.add(label);
                }
            });
            openings.values().removeIf(opening -> !returning.contains(opening.label()));
            int all = openings.size();
            return returning.size() > 1 && all >= FEWEST && all * 10 >= page.size() && spoken(page) * 5 >= all * 4;
        }

        /** How many of them have words before the next. */
        private int spoken(TalkLines page) {
            int spoken = 0;
            for (Map.Entry<Integer, TurnOpening> entry : openings.entrySet()) {
                Integer next = openings.higherKey(entry.getKey());
                int end = next == null ? page.end() : next;
                int from = entry.getKey() + entry.getValue().lines();
                boolean words = !entry.getValue().rest().isBlank();
                while (!words && from < end) {
                    words = !page.line(from++).isBlank();
                }
                spoken += words ? 1 : 0;
            }
            return spoken;
        }

        private boolean rises() {
            int falls = 0;
            long last = 0;
            for (TurnOpening opening : openings.values()) {
                falls += opening.startMs() < last ? 1 : 0;
                last = opening.startMs();
            }
            return falls * 10 <= openings.size();
        }
    }
}
