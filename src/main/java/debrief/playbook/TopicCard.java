package debrief.playbook;

import debrief.playbook.KnowledgeFile.Entry;
import debrief.playbook.KnowledgeFile.Item;
import debrief.words.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the playbook knows about a topic.
 *
 * @param aliases other ways in which people say it, in lower case
 * @param terms words that a good answer is likely to hold
 * @param covers what a good answer says
 * @param file myths, what an interviewer asks next, drills, pictures
 */
record TopicCard(String name, String slug, List<String> aliases, List<Term> terms, List<Cover> covers, Entry file) {

    /**
     * A word or a few.
     *
     * @param stems of its words
     */
    record Term(String text, List<String> stems) {

        static Term of(String text) {
            return new Term(text, TopicShelf.stems(text));
        }
    }

    /**
     * @param label what it is about, in a few words; may be empty
     * @param stems of the label's words that say something
     */
    record Cover(String label, Set<String> stems, String text) {

        static Cover of(String bullet, Vocabulary vocabulary) {
            int colon = bullet.indexOf(": ");
            String label = colon < 0 || colon > 60 ? "" : bullet.substring(0, colon);
            return new Cover(
                    label, vocabulary.subjects(Text.of(label)), label.isEmpty() ? bullet : bullet.substring(colon + 2));
        }

        String shown() {
            return label.isEmpty()
                    ? text
                    : "*" + label + ".* " + text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }

    static TopicCard of(Entry entry, Vocabulary vocabulary) {
        return new TopicCard(
                entry.title(),
                entry.fields().getOrDefault("slug", ""),
                list(entry, "aliases"),
                list(entry, "terms").stream().map(Term::of).toList(),
                entry.items("covers").stream()
                        .map(item -> Cover.of(item.text(), vocabulary))
                        .toList(),
                entry);
    }

    private static List<String> list(Entry entry, String field) {
        return Arrays.stream(entry.fields().getOrDefault(field, "").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    List<String> texts(String section) {
        return file.items(section).stream().map(Item::text).toList();
    }
}
