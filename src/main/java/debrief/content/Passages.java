package debrief.content;

import debrief.content.yaml.Yaml;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Schema;
import debrief.content.yaml.Limits;

import debrief.problem.Location;
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
    public static List<LocatedMarkdown> of(Path root) throws IOException {
        SourceFiles files = new SourceFiles(root);
        return schemas(root).entrySet().parallelStream()
                .flatMap(entry -> in(files, "content/" + entry.getKey() + ".yaml", entry.getValue()))
                .toList();
    }

    private static Stream<LocatedMarkdown> in(SourceFiles files, String file, Schema schema) {
        Mistakes mistakes = new Mistakes(file);
        try {
            String text =
                    files.read(file, Limits.YAML_BYTES, StandardCharsets.UTF_8).orElse("");
            schema.check(Yaml.parse(text, mistakes), mistakes);
        } catch (SourceFiles.Unreadable | Yaml.Mistake saidByWhoeverReadsTheContent) {
            return Stream.empty();
        }
        return mistakes.markdown().stream()
                .map(text -> new LocatedMarkdown(
                        new Location(file, text.at().line(), text.at().column()),
                        text.value().strip()));
    }

    /** Every file that may be there, without its ending, and what must stand in it. */
    private static Map<String, Schema> schemas(Path root) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("topics", Schemas.TOPICS);
        schemas.put("facts", Schemas.FACTS);
        for (String id : FolderListing.folders(root.resolve("content/interviews"))) {
            String folder = "interviews/" + id + "/";
            schemas.put(folder + "interview", Schemas.INTERVIEW);
            schemas.put(folder + "analysis", AnalysisSchemas.ANALYSIS);
            schemas.put(folder + "analysis.generated", AnalysisSchemas.GENERATED);
            schemas.put(folder + "notes", Schemas.NOTES);
        }
        FolderListing.yaml(root.resolve("content/sources")).forEach(name -> schemas.put("sources/" + name, Schemas.SOURCES));
        return schemas;
    }
}
