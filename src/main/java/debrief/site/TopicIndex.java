package debrief.site;

import debrief.card.Card;
import debrief.card.Shelf;
import debrief.model.Exchange;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.site.page.CardView;
import debrief.site.page.CardView.FollowUpView;
import debrief.site.page.Link;
import debrief.site.page.Prose;
import debrief.site.page.QuestionRow;
import debrief.site.page.TopicCount;
import debrief.site.page.TopicPage;
import debrief.site.page.TopicPage.Asked;
import debrief.site.page.TopicPage.Reading;
import debrief.site.page.TopicsPage;
import debrief.site.page.TopicsPage.Group;
import debrief.site.page.TopicsPage.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions are about which topic, over all interviews. */
final class TopicIndex {

    /** How many questions of other interviews a question page points to. */
    private static final int ELSEWHERE = 4;

    private final Taxonomy taxonomy;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    /** One question that is about a topic. */
    private record Mention(ShownInterview talk, QuestionRow row, String advice) {}

    /** @param talks newest first */
    TopicIndex(Taxonomy taxonomy, List<ShownInterview> talks) {
        this.taxonomy = taxonomy;
        for (ShownInterview talk : talks) {
            for (Exchange exchange : talk.interview().report().exchanges()) {
                Set<String> once = new HashSet<>();
                for (TopicAdvice advice : exchange.analysis().topics()) {
                    String slug = taxonomy.find(advice.topic()).orElseThrow().slug();
                    if (once.add(slug)) {
                        mentions.computeIfAbsent(slug, s -> new ArrayList<>())
                                .add(new Mention(talk, talk.row(exchange), advice.advice()));
                    }
                }
            }
        }
    }

    static String permalink(Topic topic) {
        // "index" is the list of all topics.
        return "topics/" + (topic.slug().equals("index") ? "index-topic" : topic.slug()) + ".html";
    }

    /** Questions of other interviews that share topics with this one, most topics first, then newest. */
    List<QuestionRow> elsewhere(Exchange exchange, String interview) {
        // By address: rows hold long texts, and hashing them for every pair would cost more than all the rest.
        Map<String, QuestionRow> rows = new LinkedHashMap<>();
        Map<String, Integer> shared = new LinkedHashMap<>();
        Set<String> once = new HashSet<>();
        for (TopicAdvice advice : exchange.analysis().topics()) {
            String slug = taxonomy.find(advice.topic()).orElseThrow().slug();
            for (Mention mention : once.add(slug) ? mentions.getOrDefault(slug, List.of()) : List.<Mention>of()) {
                if (!mention.talk().interview().id().equals(interview)) {
                    rows.put(mention.row().to(), mention.row());
                    shared.merge(mention.row().to(), 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(ELSEWHERE)
                .map(entry -> rows.get(entry.getKey()))
                .toList();
    }

    TopicCount count(Topic topic) {
        List<Mention> of = mentions.getOrDefault(topic.slug(), List.of());
        long interviews = of.stream().map(Mention::talk).distinct().count();
        return new TopicCount(topic.name(), permalink(topic), of.size(), (int) interviews);
    }

    /** Topics by how often they come up, most first; those that never do are left out. */
    List<TopicCount> counts() {
        return taxonomy.all().stream()
                .map(this::count)
                .filter(count -> count.questions() > 0)
                .sorted(Comparator.comparing(TopicCount::questions).reversed().thenComparing(TopicCount::name))
                .toList();
    }

    /** The topics of one interview, most first. */
    List<TopicCount> counts(ShownInterview talk) {
        Map<Topic, Integer> counts = new HashMap<>();
        talk.interview().report().exchanges().stream()
                .flatMap(exchange -> exchange.analysis().topics().stream())
                .forEach(advice -> counts.merge(taxonomy.find(advice.topic()).orElseThrow(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new TopicCount(entry.getKey().name(), permalink(entry.getKey()), entry.getValue(), 1))
                .sorted(Comparator.comparing(TopicCount::questions).reversed().thenComparing(TopicCount::name))
                .toList();
    }

    TopicsPage all() {
        List<Group> groups = new ArrayList<>();
        for (Topic.Kind kind : Topic.Kind.values()) {
            List<Node> roots = taxonomy.roots().stream()
                    .filter(topic -> topic.kind() == kind && cameUp(topic))
                    .map(this::node)
                    .toList();
            if (!roots.isEmpty()) {
                groups.add(new Group(kind.key(), roots));
            }
        }
        List<Node> others = new ArrayList<>();
        taxonomy.roots().forEach(topic -> others(topic, others));
        return new TopicsPage(List.copyOf(groups), List.copyOf(others));
    }

    /** A question is about it, or about a topic within it. */
    private boolean cameUp(Topic topic) {
        return mentions.containsKey(topic.slug())
                || taxonomy.children(topic).stream().anyMatch(this::cameUp);
    }

    private Node node(Topic topic) {
        return new Node(
                count(topic),
                taxonomy.children(topic).stream()
                        .filter(this::cameUp)
                        .map(this::node)
                        .toList());
    }

    /** What no question is about, with all within it. */
    private void others(Topic topic, List<Node> others) {
        List<Topic> children = taxonomy.children(topic);
        if (cameUp(topic)) {
            children.forEach(child -> others(child, others));
        } else {
            List<Node> within = new ArrayList<>();
            children.forEach(child -> others(child, within));
            others.add(new Node(count(topic), List.copyOf(within)));
        }
    }

    TopicPage page(Topic topic, Plan plan, String siteUrl) {
        List<Mention> own = mentions.getOrDefault(topic.slug(), List.of());
        Set<String> shown = new HashSet<>();
        own.forEach(mention -> shown.add(mention.row().to()));
        List<QuestionRow> below = new ArrayList<>();
        below(topic, shown, below);
        return new TopicPage(
                permalink(topic),
                topic.name(),
                topic.kind().key(),
                topic.aliases(),
                taxonomy.parent(topic)
                        .map(parent -> new Link(parent.name(), permalink(parent)))
                        .orElse(new Link("", "")),
                taxonomy.children(topic).stream().map(this::count).toList(),
                Prose.of(topic.summary(), permalink(topic)),
                Shelf.all().of(topic).map(TopicIndex::card).orElse(CardView.NONE),
                topic.learnMore().stream()
                        .filter(link -> !WebAddress.of(link.url()).isEmpty())
                        .map(link -> new Reading(link.title(), link.url(), WebAddress.host(link.url())))
                        .toList(),
                own.stream()
                        .map(m ->
                                new Asked(m.row(), Prose.of(m.advice(), m.row().to())))
                        .toList(),
                below,
                plan.on(topic),
                SchemaOrg.topic(topic, permalink(topic), siteUrl));
    }

    private static CardView card(Card card) {
        return new CardView(
                card.covers().stream().map(Prose::of).toList(),
                card.misconceptions().stream().map(Prose::of).toList(),
                card.followUps().stream()
                        .map(one -> new FollowUpView(one.question(), Prose.of(one.core())))
                        .toList(),
                Prose.of(card.drill()),
                Prose.of(card.picture()));
    }

    private void below(Topic topic, Set<String> shown, List<QuestionRow> below) {
        for (Topic child : taxonomy.children(topic)) {
            for (Mention mention : mentions.getOrDefault(child.slug(), List.of())) {
                if (shown.add(mention.row().to())) {
                    below.add(mention.row());
                }
            }
            below(child, shown, below);
        }
    }
}
