package debrief.playbook;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.playbook.Line.Filled;
import debrief.playbook.Sign.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The overall advice: what comes back in several answers of one interview, each piece with its figure. */
final class Advisor {

    private static final int MOST = 10;
    private static final int MOST_STRENGTHS = 2;
    private static final int MOST_TOPICS = 2;

    private static final List<String> AREAS =
            List.of("communication", "technical", "preparation", "soft-skills", "resume", "learning");

    /** Once is worth a word here; elsewhere once is chance. */
    private static final Set<Sign> ONCE_COUNTS =
            Set.of(Sign.SILENT, Sign.ADMITTED_BARE, Sign.UNANSWERED, Sign.NO_RESULT, Sign.ONLY_WE, Sign.NUMBER);

    /** Where the words stand that a sign is about, when its slot has another name. */
    private static final Map<Sign, Slot> SAID = Map.of(
            Sign.HEDGED, Slot.HEDGES,
            Sign.ONLY_WE, Slot.WE,
            Sign.OWN_ACTION, Slot.ACTION,
            Sign.NO_RESULT, Slot.ENDING,
            Sign.TOO_SHORT, Slot.OPENING,
            Sign.INDIRECT, Slot.OPENING,
            Sign.ADMITTED_BARE, Slot.UNKNOWN,
            Sign.UNANSWERED, Slot.MISSED,
            Sign.PROMPTED, Slot.FOLLOW_UP);

    private final List<Exchange> exchanges;
    private final List<Reading> readings;
    private final Library library;

    /** How many answers there are that can be judged. */
    private final int answers;

    private Advisor(Interview interview, List<Reading> readings, Library library) {
        exchanges = interview.report().exchanges();
        this.readings = readings;
        this.library = library;
        answers = (int) readings.stream()
                .filter(reading -> isJudged(reading) && !reading.heard().isSilent())
                .count();
    }

    /** At most ten, most urgent first. */
    static List<Recommendation> advise(Interview interview, List<Reading> readings, Library library) {
        Advisor advisor = new Advisor(interview, readings, library);
        List<Recommendation> faults = advisor.about(Side.FAULT, MOST - MOST_STRENGTHS - MOST_TOPICS);
        List<Recommendation> all = new ArrayList<>(faults);
        all.addAll(advisor.topics());
        all.addAll(advisor.about(Side.STRENGTH, MOST - all.size() < 4 ? MOST_STRENGTHS : 4));
        return all.stream()
                .limit(MOST)
                .sorted(Comparator.comparingInt(Recommendation::priority))
                .toList();
    }

    private static boolean isJudged(Reading reading) {
        return reading.heard().kind().sections().contains(Section.RATING);
    }

    private List<Recommendation> about(Side side, int most) {
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.side() == side)
                .flatMap(sign -> about(sign).stream())
                .sorted(Comparator.comparingInt(Recommendation::priority)
                        .thenComparingInt(one -> -one.from().size()))
                .limit(most)
                .toList();
    }

    private Optional<Recommendation> about(Sign sign) {
        List<Integer> where = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (isJudged(readings.get(i)) && readings.get(i).has(sign)) {
                where.add(i);
            }
        }
        if (where.size() < (ONCE_COUNTS.contains(sign) ? 1 : 2)) {
            return Optional.empty();
        }
        Noticed noticed = figures(sign, where);
        int share = 100 * where.size() / Math.max(1, answers);
        int priority = sign.side() == Side.STRENGTH ? 3 : share >= 40 ? 1 : share >= 15 ? 2 : 3;
        return recommendation(sign, noticed, where, List.of(), priority);
    }

    private Noticed figures(Sign sign, List<Integer> where) {
        Noticed noticed = new Noticed();
        noticed.sign(sign);
        noticed.measure(Slot.SHARE, where.size() + " of " + Counted.of(answers, "answer"));
        noticed.measure(Slot.COUNT, Counted.times(where.size()));
        noticed.text(
                Slot.WHERE,
                Counted.list(where.stream()
                        .limit(2)
                        .map(i -> "\u201C" + Quote.plain(exchanges.get(i).title()) + "\u201D")
                        .toList()),
                List.of());
        Optional<Slot> slot = Optional.ofNullable(SAID.get(sign)).or(() -> Slot.of(sign.key()));
        slot.ifPresent(name -> {
            Set<String> said = new LinkedHashSet<>();
            for (int i : where) {
                readings.get(i).noticed().held(name).ifPresent(held -> said.add(held.text()));
            }
            if (!said.isEmpty()) {
                noticed.text(Slot.SAID, Counted.list(said.stream().limit(2).toList()), List.of());
            }
        });
        return noticed;
    }

    /** The topics that came up, those of most questions first, and what was not said of them. */
    private List<Recommendation> topics() {
        Map<TopicShelf.Known, List<Integer>> where = new LinkedHashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            for (TopicShelf.Known topic : readings.get(i).topics().keySet()) {
                if (topic.card() != null) {
                    where.computeIfAbsent(topic, one -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Recommendation> found = new ArrayList<>();
        boolean many = where.values().stream().anyMatch(places -> places.size() > 1);
        where.entrySet().stream()
                .filter(entry -> !many || entry.getValue().size() > 1)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .limit(MOST_TOPICS)
                .forEach(entry -> {
                    Reading first = readings.get(entry.getValue().get(0));
                    Noticed noticed = figures(Sign.TOPIC, entry.getValue());
                    noticed.measure(Slot.COUNT, Counted.of(entry.getValue().size(), "question"));
                    new TopicRules(first.heard(), library.vocabulary(), first.shift() + 1)
                            .notice(entry.getKey(), first.topics().getOrDefault(entry.getKey(), List.of()), noticed);
                    recommendation(
                                    Sign.TOPIC,
                                    noticed,
                                    entry.getValue(),
                                    List.of(entry.getKey().slug()),
                                    many ? 2 : 3)
                            .ifPresent(found::add);
                });
        return found;
    }

    private Optional<Recommendation> recommendation(
            Sign sign, Noticed noticed, List<Integer> where, List<String> topics, int priority) {
        for (String area : AREAS) {
            for (Line line : library.advice().lines(area)) {
                Optional<Filled> filled = line.isAbout(sign) ? line.fill(noticed) : Optional.empty();
                if (filled.isPresent()) {
                    List<String> from =
                            where.stream().map(i -> exchanges.get(i).id()).toList();
                    return Optional.of(new Recommendation(
                            area, filled.get().label(), filled.get().text(), from, topics, priority));
                }
            }
        }
        return Optional.empty();
    }
}
