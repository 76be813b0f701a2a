package debrief.topic;

import debrief.model.Slug;
import debrief.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The topics under all their spellings.
 *
 * <p>A topic that an analysis names and {@code topics.yaml} does not know is a topic all the same, under the name as
 * written.
 */
public final class Taxonomy {

    private final Map<String, Topic> bySpelling = new LinkedHashMap<>();
    private final Map<String, Topic> bySlug = new LinkedHashMap<>();

    private Taxonomy() {}

    public static Taxonomy of(Collection<Topic> topics) {
        Taxonomy taxonomy = new Taxonomy();
        for (Topic topic : topics) {
            taxonomy.bySlug.put(topic.slug(), topic);
            taxonomy.bySpelling.put(fold(topic.slug()), topic);
        }
        for (Topic topic : topics) {
            taxonomy.bySpelling.putIfAbsent(fold(topic.name()), topic);
            topic.aliases().forEach(alias -> taxonomy.bySpelling.putIfAbsent(fold(alias), topic));
        }
        return taxonomy;
    }

    /** The same taxonomy with a topic for each name that it did not know. */
    public Taxonomy with(Collection<String> names) {
        List<Topic> all = new ArrayList<>(bySlug.values());
        Map<String, Topic> added = new LinkedHashMap<>();
        for (String name : names) {
            if (find(name).isEmpty()) {
                String slug = Slug.of(name);
                added.putIfAbsent(slug, new Topic(slug, name, List.of(), "", Topic.Kind.TECHNICAL, "", List.of()));
            }
        }
        all.addAll(added.values());
        return added.isEmpty() ? this : of(all);
    }

    /** The topic that a slug, a name or an alias means; letter case, spaces and hyphens do not matter. */
    public Optional<Topic> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(fold(spelling)));
    }

    public Optional<Topic> parent(Topic topic) {
        return Optional.ofNullable(bySlug.get(topic.parent()));
    }

    /** The topics directly below this one, by name. */
    public List<Topic> children(Topic topic) {
        return bySlug.values().stream()
                .filter(other -> other.parent().equals(topic.slug()))
                .sorted(java.util.Comparator.comparing(Topic::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The topics that have no wider one, as declared. */
    public List<Topic> roots() {
        return bySlug.values().stream().filter(topic -> parent(topic).isEmpty()).toList();
    }

    public Collection<Topic> all() {
        return bySlug.values();
    }

    /** What two spellings of one term have in common. */
    public static String fold(String spelling) {
        return spelling.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
