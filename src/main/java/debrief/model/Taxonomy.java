package debrief.model;

import java.text.Normalizer;
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

    /**
     * The same taxonomy with a topic for each name that it did not know. Names that differ only in how a term is written, as
     * "C++" and "c-plus-plus", are one topic; names that merely come to the same slug, as "C" and "C♯", are two.
     */
    public Taxonomy with(Collection<String> names) {
        Map<String, Topic> all = new LinkedHashMap<>(bySlug);
        List<String> unlike = new ArrayList<>();
        boolean grown = false;
        for (String name : names) {
            if (find(name).isEmpty()) {
                grown = true;
                if (Slug.keepsAllOf(name)) {
                    all.merge(Slug.of(name), topic(Slug.of(name), name), Taxonomy::alsoCalled);
                } else {
                    unlike.add(name);
                }
            }
        }
        Map<String, Topic> apart = new LinkedHashMap<>();
        for (String name : unlike) {
            apart.computeIfAbsent(fold(name), folded -> {
                String slug = all.containsKey(Slug.of(name)) ? Slug.apart(name) : Slug.of(name);
                return all.computeIfAbsent(slug, free -> topic(free, name));
            });
        }
        return grown ? of(all.values()) : this;
    }

    private static Topic topic(String slug, String name) {
        return new Topic(slug, name, List.of(), "", Topic.Kind.TECHNICAL, "", List.of());
    }

    /** A name reads better than a slug, whichever came first. */
    private static Topic alsoCalled(Topic topic, Topic other) {
        boolean renamed = topic.name().equals(topic.slug()) && topic.summary().isEmpty();
        List<String> aliases = new ArrayList<>(topic.aliases());
        aliases.add(renamed ? topic.name() : other.name());
        return new Topic(
                topic.slug(),
                renamed ? other.name() : topic.name(),
                aliases.stream()
                        .filter(alias -> !fold(alias).equals(fold(topic.slug())))
                        .distinct()
                        .toList(),
                topic.parent(),
                topic.kind(),
                topic.summary(),
                topic.learnMore());
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
        return Normalizer.normalize(spelling, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .strip();
    }
}
