package debrief.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All Markdown of a portfolio with its places. The files are read a second time, since hardly anybody ever asks: a build only
 * when a text could not be laid out.
 */
public final class Passages {

    private Passages() {}

    /** In reading order; files that are no YAML have none, and {@link ContentFolder} says why. */
    public static List<Passage> of(Path root) throws IOException {
        SourceFiles files = new SourceFiles(root);
        return shapes(root).entrySet().parallelStream()
                .flatMap(entry -> in(files, "content/" + entry.getKey() + ".yaml", entry.getValue()))
                .toList();
    }

    private static Stream<Passage> in(SourceFiles files, String file, Shape shape) {
        Mistakes mistakes = new Mistakes(file);
        try {
            String text =
                    files.read(file, Limits.YAML_BYTES, StandardCharsets.UTF_8).orElse("");
            shape.check(Yaml.parse(text, mistakes), mistakes);
        } catch (SourceFiles.Unreadable | Yaml.Mistake saidByWhoeverReadsTheContent) {
            return Stream.empty();
        }
        return mistakes.passages().stream();
    }

    /** Every file that may be there, without its ending, and what must stand in it. */
    private static Map<String, Shape> shapes(Path root) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("topics", Shapes.TOPICS);
        shapes.put("facts", Shapes.FACTS);
        for (String id : Listing.folders(root.resolve("content/interviews"))) {
            String folder = "interviews/" + id + "/";
            shapes.put(folder + "interview", Shapes.INTERVIEW);
            shapes.put(folder + "analysis", AnalysisShapes.ANALYSIS);
            shapes.put(folder + "analysis.generated", AnalysisShapes.GENERATED);
            shapes.put(folder + "notes", Shapes.NOTES);
        }
        Listing.yaml(root.resolve("content/sources")).forEach(name -> shapes.put("sources/" + name, Shapes.SOURCES));
        return shapes;
    }
}
