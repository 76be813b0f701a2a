package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Section;
import debrief.model.Slug;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Topics are known ones, under any spelling, or terms that were said; others are left out. */
public final class TopicCheck implements Check {

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.TOPICS)) {
            return part;
        }
        List<TopicAdvice> topics = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (TopicAdvice advice : part.body().topics()) {
            String slug = slug(advice.topic(), ground);
            if (slug.isEmpty()) {
                unknown.add("\"%s\" is no known topic and was not said".formatted(advice.topic()));
            } else if (slugs.add(slug)) {
                topics.add(new TopicAdvice(slug, advice.advice()));
            } else {
                found.repaired(0, "\"%s\" was there twice and stands once".formatted(advice.topic()));
            }
        }
        unknown.forEach(topic -> found.repaired(0, topic + ", so it was left out"));
        return part.with(new Body.Topics(topics));
    }

    private static String slug(String topic, Ground ground) {
        Optional<String> known = ground.topics()
                .find(topic)
                .or(() -> ground.topics().find(singular(topic)))
                .map(Topic::slug);
        boolean said = Taxonomy.fold(ground.words()).contains(Taxonomy.fold(topic));
        return known.orElse(said ? Slug.of(topic) : "");
    }

    private static String singular(String topic) {
        return topic.endsWith("xes")
                ? topic.substring(0, topic.length() - 2)
                : topic.endsWith("s") ? topic.substring(0, topic.length() - 1) : topic;
    }
}
