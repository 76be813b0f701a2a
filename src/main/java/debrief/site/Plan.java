package debrief.site;

import debrief.model.Components;
import debrief.model.Recommendation;
import debrief.model.Slug;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.site.page.Byline;
import debrief.site.page.Link;
import debrief.site.page.MergedAdvice;
import debrief.site.page.MergedAdvice.Said;
import debrief.site.page.Plain;
import debrief.site.page.QuestionPage.PointView;
import debrief.site.page.RecommendationsPage;
import debrief.site.page.RecommendationsPage.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The recommendations of all interviews as one plan. The same area and label in two interviews is one item, and the newest
 * interview says how urgent it is.
 */
final class Plan {

    /** Most urgent first; what nobody ranked comes last. */
    private static final Comparator<MergedAdvice> BY_URGENCY = Comparator.comparingInt(
                    (MergedAdvice item) -> item.priority() == 0 ? Integer.MAX_VALUE : item.priority())
            .thenComparing(
                    Comparator.comparingInt((MergedAdvice item) -> item.says().size())
                            .reversed());

    private final List<MergedAdvice> items;
    private List<PointView> week = List.of();
    private Link weekOf = new Link("", "");
    private final Map<String, List<Link>> byQuestion = new HashMap<>();
    private final Map<String, List<MergedAdvice>> byTopic = new HashMap<>();

    /** @param talks newest first */
    Plan(List<ShownInterview> talks, Taxonomy taxonomy, Signs signs) {
        Map<String, Item> merged = new LinkedHashMap<>();
        for (ShownInterview talk : talks) {
            SignedTexts signed = new SignedTexts(talk, signs);
            if (week.isEmpty()) {
                week = OverallPlan.week(talk, signed);
                weekOf = talk.link();
            }
            for (Recommendation said : talk.interview().report().insights()) {
                String key = said.label().isEmpty()
                        ? talk.interview().id() + merged.size()
                        : Taxonomy.fold(said.area()) + "/" + Taxonomy.fold(said.label());
                merged.computeIfAbsent(key, k -> new Item(said)).add(talk, said, signed);
            }
        }
        Set<String> anchors = new HashSet<>();
        items = merged.values().stream()
                .map(item -> item.finish(taxonomy, anchors))
                .sorted(BY_URGENCY)
                .toList();
        for (MergedAdvice item : items) {
            Link link = new Link(
                    item.label().isEmpty()
                            ? Plain.shorten(Plain.text(item.says().get(0).text().markdown()), 60)
                            : item.label(),
                    "recommendations.html#" + item.anchor());
            item.says().stream()
                    .flatMap(said -> said.from().stream())
                    .map(Link::to)
                    .distinct()
                    .forEach(to -> byQuestion
                            .computeIfAbsent(to, t -> new ArrayList<>())
                            .add(link));
            item.topics()
                    .forEach(topic -> byTopic.computeIfAbsent(topic.to(), t -> new ArrayList<>())
                            .add(item));
        }
    }

    /** All items, most urgent first. */
    List<MergedAdvice> items() {
        return items;
    }

    /** The items that one interview speaks of, as it puts them. */
    List<MergedAdvice> of(ShownInterview talk) {
        return items.stream()
                .filter(item ->
                        item.says().stream().anyMatch(said -> said.interview().equals(talk.link())))
                .map(item -> Components.with(
                        item,
                        Map.of(
                                "says",
                                item.says().stream()
                                        .filter(said -> said.interview().equals(talk.link()))
                                        .toList())))
                .toList();
    }

    List<MergedAdvice> on(Topic topic) {
        return byTopic.getOrDefault(TopicIndex.permalink(topic), List.of());
    }

    /** The items that come from a question. */
    List<Link> linksFrom(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /** @param guides to the kinds of questions that came up */
    RecommendationsPage page(List<Link> guides) {
        Map<String, List<MergedAdvice>> areas = new LinkedHashMap<>();
        items.forEach(item ->
                areas.computeIfAbsent(item.area(), a -> new ArrayList<>()).add(item));
        Set<String> anchors = new HashSet<>();
        return new RecommendationsPage(
                areas.entrySet().stream()
                        .map(area -> new Area(
                                area.getKey(), unique("area-" + Slug.of(area.getKey()), anchors), area.getValue()))
                        .toList(),
                items.size(),
                week,
                weekOf,
                guides);
    }

    private static String unique(String anchor, Set<String> taken) {
        String free = anchor;
        for (int i = 2; !taken.add(free); i++) {
            free = anchor + "-" + i;
        }
        return free;
    }

    /** One item while it is gathered. */
    private static final class Item {

        private final Recommendation newest;
        private final List<Said> says = new ArrayList<>();
        private final Set<String> topics = new LinkedHashSet<>();

        Item(Recommendation newest) {
            this.newest = newest;
        }

        void add(ShownInterview talk, Recommendation said, SignedTexts signed) {
            says.add(new Said(
                    talk.link(),
                    talk.date(),
                    signed.prose(said.text()),
                    said.from().stream().map(talk::link).toList(),
                    Byline.of(talk.interview().report().advised()),
                    talk.interview().setting().language()));
            topics.addAll(said.topics());
        }

        MergedAdvice finish(Taxonomy taxonomy, Set<String> anchors) {
            String name = newest.label().isEmpty() ? Plain.shorten(newest.text(), 40) : newest.label();
            return new MergedAdvice(
                    unique(Slug.of(newest.area() + " " + name), anchors),
                    newest.area(),
                    newest.label(),
                    newest.priority(),
                    List.copyOf(says),
                    topics.stream()
                            .map(topic -> taxonomy.find(topic).orElseThrow())
                            .distinct()
                            .map(topic -> new Link(topic.name(), TopicIndex.permalink(topic)))
                            .toList());
        }
    }
}
