package debrief.playbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the text form in which the playbook's knowledge is written; the package's sign describes it. */
final class KnowledgeFile {

    /**
     * What one heading of the first level holds.
     *
     * @param fields the lines "key: value" below the title
     * @param sections the bullets below each heading of the second level
     */
    record Entry(String title, Map<String, String> fields, Map<String, List<Item>> sections) {

        List<Item> items(String section) {
            return sections.getOrDefault(section, List.of());
        }
    }

    /**
     * A bullet as it is written.
     *
     * @param place file and line, for errors
     */
    record Item(String text, String place) {

        IllegalStateException wrong(String what) {
            return new IllegalStateException(place + ": " + what);
        }
    }

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private String section = "";
    private int line;

    private KnowledgeFile(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException naming file and line when a line has none of the forms */
    static List<Entry> parse(String name, String text) {
        KnowledgeFile file = new KnowledgeFile(name);
        text.lines().forEach(file::read);
        return file.entries;
    }

    /**
     * @param path on the class path, from its root
     * @throws IllegalStateException when there is no such file, or a line of it has none of the forms
     */
    static List<Entry> load(String path) {
        try (InputStream stream = KnowledgeFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + path);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return parse(path.substring(path.lastIndexOf('/') + 1), text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private void read(String raw) {
        line++;
        if (raw.isBlank()) {
            return;
        }
        if (raw.startsWith("# ")) {
            entries.add(new Entry(raw.substring(2).strip(), new LinkedHashMap<>(), new LinkedHashMap<>()));
            section = "";
            return;
        }
        if (entries.isEmpty()) {
            throw wrong("a file begins with \"# Title\"");
        }
        Entry entry = entries.get(entries.size() - 1);
        if (raw.startsWith("## ")) {
            section = raw.substring(3).strip();
            if (entry.sections().put(section, new ArrayList<>()) != null) {
                throw wrong("a second section \"" + section + "\"");
            }
        } else if (section.isEmpty()) {
            field(entry, raw);
        } else {
            bullet(entry.sections().getOrDefault(section, List.of()), raw);
        }
    }

    private void field(Entry entry, String raw) {
        int colon = raw.indexOf(':');
        if (colon < 1) {
            throw wrong("neither \"key: value\" nor \"## section\"");
        }
        entry.fields()
                .put(raw.substring(0, colon).strip(), raw.substring(colon + 1).strip());
    }

    private void bullet(List<Item> items, String raw) {
        if (raw.startsWith("- ")) {
            items.add(new Item(raw.substring(2).strip(), name + ":" + line));
        } else if (raw.startsWith(" ") && !items.isEmpty()) {
            Item last = items.remove(items.size() - 1);
            items.add(new Item(last.text() + " " + raw.strip(), last.place()));
        } else {
            throw wrong("a bullet begins with \"- \", its next line with blanks");
        }
    }

    private IllegalStateException wrong(String what) {
        return new Item("", name + ":" + line).wrong(what);
    }
}
