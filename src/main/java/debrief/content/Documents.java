package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Limits;
import debrief.content.yaml.Mistakes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A portfolio's YAML files. Where they are kept, each is read once; a build keeps none, for it hardly ever looks again. */
public final class Documents {

    private final Path root;
    private final SourceFiles files;
    private final boolean keep;
    private final Map<String, Document> kept = new ConcurrentHashMap<>();

    Documents(Path root, boolean keep) throws IOException {
        this.root = root;
        this.files = new SourceFiles(root);
        this.keep = keep;
    }

    Path root() {
        return root;
    }

    SourceFiles files() {
        return files;
    }

    /** @param file relative to the portfolio's folder */
    Document of(String file) {
        return keep ? kept.computeIfAbsent(file, this::read) : read(file);
    }

    private Document read(String file) {
        try {
            return files.read(file, Limits.YAML_BYTES, StandardCharsets.UTF_8)
                    .map(text -> Document.read(file, text, Schemas.of(file)))
                    .orElseGet(() -> Document.absent(file));
        } catch (SourceFiles.Unreadable unreadable) {
            Mistakes mistakes = new Mistakes(file);
            unreadable.tell(mistakes);
            return Document.unreadable(file, mistakes.all());
        }
    }
}
