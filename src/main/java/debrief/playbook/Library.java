package debrief.playbook;

import debrief.model.Kind;
import debrief.playbook.KnowledgeFile.Entry;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that the playbook knows, read once. */
final class Library {

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

    private final Map<Kind, Chapter> kinds = new EnumMap<>(Kind.class);
    private final Chapter every;
    private final Chapter advice;
    private final Vocabulary vocabulary;
    private final List<TopicCard> topics = new ArrayList<>();
    private final Map<String, Text> cut = new ConcurrentHashMap<>();

    /**
     * @param base the folder on the class path that holds all files, ending in "/"
     * @throws IllegalStateException naming file and line when one of them is wrong
     */
    Library(String base) {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, Chapter.of(only(base + "kinds/" + kind.key() + ".md")));
        }
        every = Chapter.of(only(base + "every.md"));
        advice = Chapter.of(only(base + "advice.md"));
        vocabulary = new Vocabulary(only(base + "words.md"));
        KnowledgeFile.find(base + "topics/index.txt")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> KnowledgeFile.load(base + "topics/" + name).stream())
                .forEach(entry -> topics.add(TopicCard.of(entry, vocabulary)));
    }

    private static Entry only(String path) {
        List<Entry> entries = KnowledgeFile.load(path);
        if (entries.size() != 1) {
            throw new IllegalStateException(path + " has one title, not " + entries.size());
        }
        return entries.get(0);
    }

    Chapter kind(Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** What holds for every kind of question. */
    Chapter every() {
        return every;
    }

    /** What can be said of a whole interview. */
    Chapter advice() {
        return advice;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<TopicCard> topics() {
        return topics;
    }

    /** A name or a fact, which come again in every exchange. */
    Text cut(String text) {
        return cut.computeIfAbsent(text, Text::of);
    }
}
