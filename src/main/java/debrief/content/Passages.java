package debrief.content;

import debrief.content.ContentFolder.Content;
import debrief.content.yaml.Schema;
import debrief.problem.Location;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All Markdown of a portfolio with its places. */
public final class Passages {

    private Passages() {}

    /** In reading order; files that are no YAML have none, and {@link ContentFolder} says why. */
    public static List<LocatedMarkdown> of(Content content) {
        Documents documents = content.documents();
        Stream<LocatedMarkdown> files = schemas(documents.root()).entrySet().parallelStream()
                .map(entry -> documents.of("content/" + entry.getKey() + ".yaml", entry.getValue()))
                .flatMap(document -> document.markdown().stream()
                        .map(text -> new LocatedMarkdown(
                                new Location(
                                        document.file(),
                                        text.at().line(),
                                        text.at().column()),
                                text.value().strip())));
        return Stream.concat(files, GuideFiles.passages(documents)).toList();
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
        FolderListing.yaml(root.resolve("content/sources"))
                .forEach(name -> schemas.put("sources/" + name, Schemas.SOURCES));
        return schemas;
    }
}
