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
import java.util.Set;

/** Topics are known ones, or terms that were said. */
public final class TopicCheck implements Check {

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.TOPICS)) {
            return part;
        }
        List<TopicAdvice> topics = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < part.body().topics().size(); i++) {
            TopicAdvice advice = part.body().topics().get(i);
            String slug = ground.topics().find(advice.topic()).map(Topic::slug).orElse("");
            if (slug.isEmpty() && Taxonomy.fold(ground.words()).contains(Taxonomy.fold(advice.topic()))) {
                slug = Slug.of(advice.topic());
            }
            if (slug.isEmpty()) {
                found.fault(
                        i + 1,
                        "\"%s\" is no known topic and was not said; take one of the list".formatted(advice.topic()));
            } else if (!slugs.add(slug)) {
                found.fault(i + 1, "\"%s\" is there twice".formatted(advice.topic()));
            }
            topics.add(new TopicAdvice(slug, advice.advice()));
        }
        return part.with(new Body.Topics(topics));
    }
}
