package debrief.playbook;

import debrief.model.Kind;
import debrief.playbook.KnowledgeFile.Entry;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything that the playbook knows, read once.
 *
 * @param every what holds for every kind of question
 * @param advice what can be said of a whole interview
 * @param texts names and facts, which come again in every exchange, cut once
 */
record Library(
        Map<Kind, Chapter> kinds,
        Chapter every,
        Chapter advice,
        Vocabulary vocabulary,
        List<TopicCard> topics,
        Map<String, Text> texts) {

    private static final String BASE = "/debrief/playbook/";

    /** The bullets of one file by section. */
    record Chapter(Map<String, List<Remark>> sections) {

        static Chapter of(Entry entry) {
            Map<String, List<Remark>> sections = new HashMap<>();
            entry.sections()
                    .forEach((name, items) ->
                            sections.put(name, items.stream().map(Remark::of).toList()));
            return new Chapter(sections);
        }

        List<Remark> lines(String section) {
            return sections.getOrDefault(section, List.of());
        }
    }

    /** @throws IllegalStateException naming file and line when a file is wrong */
    static Library read() {
        Map<Kind, Chapter> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, Chapter.of(only("kinds/" + kind.key())));
        }
        Vocabulary vocabulary = new Vocabulary(only("words"));
        List<TopicCard> topics = WordList.read(Library.class, "topics/index.txt").stream()
                .flatMap(name -> KnowledgeFile.load(BASE + "topics/" + name).stream())
                .map(entry -> TopicCard.of(entry, vocabulary))
                .toList();
        return new Library(
                kinds,
                Chapter.of(only("every")),
                Chapter.of(only("advice")),
                vocabulary,
                topics,
                new ConcurrentHashMap<>());
    }

    private static Entry only(String name) {
        List<Entry> entries = KnowledgeFile.load(BASE + name + ".md");
        if (entries.size() != 1) {
            throw new IllegalStateException(name + ".md has one title, not " + entries.size());
        }
        return entries.get(0);
    }

    Chapter kind(Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    Text cut(String text) {
        return texts.computeIfAbsent(text, Text::of);
    }
}
