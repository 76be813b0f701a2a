package debrief.playbook;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Keyed;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.playbook.Feature.Side;
import debrief.playbook.Remark.Filled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The overall advice: what comes back in several answers of one interview, each piece with its figure. */
final class Advisor {

    private static final int MOST = 10;
    private static final int MOST_STRENGTHS = 2;
    private static final int MOST_TOPICS = 2;

    private static final List<String> AREAS =
            List.of("communication", "technical", "preparation", "soft-skills", "resume", "learning");

    /** Once is worth a word here; elsewhere once is chance. */
    private static final Set<Feature> ONCE_COUNTS = Set.of(
            Feature.SILENT,
            Feature.ADMITTED_BARE,
            Feature.UNANSWERED,
            Feature.NO_RESULT,
            Feature.ONLY_WE,
            Feature.NUMBER);

    /** Where the words stand that a feature is about, when its slot has another name. */
    private static final Map<Feature, Slot> SAID = Map.of(
            Feature.HEDGED, Slot.HEDGES,
            Feature.ONLY_WE, Slot.WE,
            Feature.OWN_ACTION, Slot.ACTION,
            Feature.NO_RESULT, Slot.ENDING,
            Feature.TOO_SHORT, Slot.OPENING,
            Feature.INDIRECT, Slot.OPENING,
            Feature.ADMITTED_BARE, Slot.UNKNOWN,
            Feature.UNANSWERED, Slot.MISSED,
            Feature.PROMPTED, Slot.FOLLOW_UP);

    private final List<Exchange> exchanges;
    private final List<Assessment> assessments;
    private final Library library;

    /** How many answers there are that can be judged. */
    private final int answers;

    private Advisor(Interview interview, List<Assessment> assessments, Library library) {
        exchanges = interview.report().exchanges();
        this.assessments = assessments;
        this.library = library;
        answers = (int) assessments.stream()
                .filter(assessment ->
                        isJudged(assessment) && !assessment.heard().isSilent())
                .count();
    }

    /** At most ten, most urgent first. */
    static List<Recommendation> advise(Interview interview, List<Assessment> assessments, Library library) {
        Advisor advisor = new Advisor(interview, assessments, library);
        List<Recommendation> faults = advisor.about(Side.FAULT, MOST - MOST_STRENGTHS - MOST_TOPICS);
        List<Recommendation> all = new ArrayList<>(faults);
        all.addAll(advisor.topics());
        all.addAll(advisor.about(Side.STRENGTH, MOST - all.size() < 4 ? MOST_STRENGTHS : 4));
        return all.stream()
                .limit(MOST)
                .sorted(Comparator.comparingInt(Recommendation::priority))
                .toList();
    }

    private static boolean isJudged(Assessment assessment) {
        return assessment.heard().kind().sections().contains(Section.RATING);
    }

    private List<Recommendation> about(Side side, int most) {
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.side() == side)
                .flatMap(feature -> about(feature).stream())
                .sorted(Comparator.comparingInt(Recommendation::priority)
                        .thenComparingInt(one -> -one.from().size()))
                .limit(most)
                .toList();
    }

    private Optional<Recommendation> about(Feature feature) {
        List<Integer> where = IntStream.range(0, assessments.size())
                .filter(i -> isJudged(assessments.get(i)) && assessments.get(i).has(feature))
                .boxed()
                .toList();
        if (where.size() < (ONCE_COUNTS.contains(feature) ? 1 : 2)) {
            return Optional.empty();
        }
        Noticed noticed = figures(feature, where);
        int share = 100 * where.size() / Math.max(1, answers);
        int priority = feature.side() == Side.STRENGTH ? 3 : share >= 40 ? 1 : share >= 15 ? 2 : 3;
        return recommendation(feature, noticed, where, List.of(), priority);
    }

    private Noticed figures(Feature feature, List<Integer> where) {
        Noticed noticed = new Noticed();
        noticed.feature(feature);
        noticed.measure(Slot.SHARE, where.size() + " of " + InWords.of(answers, "answer"));
        noticed.measure(Slot.COUNT, InWords.times(where.size()));
        List<String> titles =
                where.stream().limit(2).map(i -> exchanges.get(i).title()).toList();
        noticed.text(Slot.WHERE, InWords.quoted(titles), List.of());
        Optional<Slot> slot = Optional.ofNullable(SAID.get(feature)).or(() -> Keyed.find(Slot.class, feature.key()));
        List<String> said = where.stream()
                .flatMap(i -> slot.flatMap(assessments.get(i).noticed()::held).stream())
                .map(Noticed.Held::text)
                .distinct()
                .limit(2)
                .toList();
        if (!said.isEmpty()) {
            noticed.text(Slot.SAID, InWords.list(said), List.of());
        }
        return noticed;
    }

    /** The topics that came up, those of most questions first, and what was not said of them. */
    private List<Recommendation> topics() {
        Map<TopicShelf.Known, List<Integer>> where = new LinkedHashMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            for (TopicShelf.Known topic : assessments.get(i).topics().keySet()) {
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
                    Assessment first = assessments.get(entry.getValue().get(0));
                    Noticed noticed = figures(Feature.TOPIC, entry.getValue());
                    noticed.measure(Slot.COUNT, InWords.of(entry.getValue().size(), "question"));
                    new TopicRules(first.heard(), noticed, first.shift() + 1)
                            .notice(entry.getKey(), first.topics().getOrDefault(entry.getKey(), List.of()));
                    recommendation(
                                    Feature.TOPIC,
                                    noticed,
                                    entry.getValue(),
                                    List.of(entry.getKey().slug()),
                                    many ? 2 : 3)
                            .ifPresent(found::add);
                });
        return found;
    }

    private Optional<Recommendation> recommendation(
            Feature feature, Noticed noticed, List<Integer> where, List<String> topics, int priority) {
        for (String area : AREAS) {
            for (Remark line : library.advice().lines(area)) {
                Optional<Filled> filled = line.isAbout(feature) ? line.fill(noticed) : Optional.empty();
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
