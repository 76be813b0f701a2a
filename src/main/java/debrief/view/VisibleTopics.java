package debrief.view;

import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Recommendation;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics of a portfolio that a profile may know of: a page on one that only a hidden question names would tell of that question. */
final class VisibleTopics {

    private VisibleTopics() {}

    /**
     * All but those that only what is hidden names. One that nobody names stays, and one above another that stays.
     *
     * @param shown the interviews as the profile shows them, under the names that the topics have
     */
    static List<Topic> of(Portfolio portfolio, List<Interview> shown) {
        Taxonomy taxonomy = Taxonomy.of(portfolio.topics());
        Set<String> hidden = named(portfolio.interviews(), taxonomy);
        hidden.removeAll(named(shown, taxonomy));
        Set<String> kept = new HashSet<>();
        for (Topic topic : portfolio.topics()) {
            Optional<Topic> up = hidden.contains(topic.slug()) ? Optional.empty() : Optional.of(topic);
            while (up.isPresent() && kept.add(up.get().slug())) {
                up = taxonomy.parent(up.get());
            }
        }
        return portfolio.topics().stream()
                .filter(topic -> kept.contains(topic.slug()))
                .toList();
    }

    private static Set<String> named(Collection<Interview> interviews, Taxonomy taxonomy) {
        return interviews.stream()
                .map(Interview::report)
                .flatMap(report -> Stream.concat(
                        report.exchanges().stream()
                                .flatMap(exchange -> exchange.analysis().topics().stream())
                                .map(TopicAdvice::topic),
                        report.insights().stream().map(Recommendation::topics).flatMap(List::stream)))
                .map(taxonomy::find)
                .flatMap(Optional::stream)
                .map(Topic::slug)
                .collect(Collectors.toSet());
    }
}
