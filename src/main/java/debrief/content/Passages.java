package debrief.content;

import debrief.content.ContentFolder.Content;
import debrief.content.yaml.Document;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.WordsInYaml;
import debrief.problem.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All Markdown of a portfolio with its places. */
public final class Passages {

    private Passages() {}

    /** In reading order; files that are no YAML have none, and {@link ContentFolder} says why. */
    public static List<LocatedMarkdown> of(Content content) {
        Documents documents = content.documents();
        Stream<LocatedMarkdown> files = files(documents.root()).parallelStream()
                .map(documents::of)
                .flatMap(document -> document.markdown().stream()
                        .map(text -> new LocatedMarkdown(
                                at(document, text.at()), text.value().strip(), home(document, text.at()))));
        return Stream.concat(files, GuideFiles.passages(documents)).toList();
    }

    /** Where words of a text stand; where the text starts, if they are written in another way. */
    public static Location place(Content content, LocatedMarkdown text, String words) {
        Documents documents = content.documents();
        return files(documents.root()).stream()
                .filter(text.at().file()::equals)
                .map(documents::of)
                .flatMap(document -> document.markdown().stream()
                        .filter(scalar -> at(document, scalar.at()).equals(text.at()))
                        .flatMap(scalar -> new WordsInYaml(document.text()).find(scalar, words).stream())
                        .map(mark -> at(document, mark)))
                .findFirst()
                .orElse(text.at());
    }

    private static Location at(Document document, Mark mark) {
        return new Location(document.file(), mark.line(), mark.column());
    }

    /** A question's texts belong to its page, other texts of an interview to that one's, a topic's to the topic's. */
    private static String home(Document document, Mark at) {
        String file = document.file();
        if (file.equals("content/topics.yaml")) {
            return last(document.root(), "topics", "slug", at)
                    .map(slug -> "topics/" + slug + ".html")
                    .orElse("");
        }
        if (!file.startsWith("content/interviews/")) {
            return "";
        }
        String folder = file.substring("content/".length(), file.lastIndexOf('/') + 1);
        return folder + last(document.root(), "exchanges", "id", at).orElse("index") + ".html";
    }

    /** What the entry of a list in which a place lies is called. */
    private static Optional<String> last(Fields root, String list, String key, Mark at) {
        Field field = root.fields().get(list);
        boolean behind = field == null
                || root.fields().values().stream()
                        .anyMatch(other -> other.at().line() > field.at().line()
                                && other.at().line() <= at.line());
        return behind
                ? Optional.empty()
                : root.maps(list).stream()
                        .filter(entry -> entry.at().line() <= at.line())
                        .reduce((one, next) -> next)
                        .map(entry -> entry.text(key));
    }

    /** Every file that may be there. */
    private static List<String> files(Path root) {
        List<String> files = new ArrayList<>(List.of("content/topics.yaml", "content/facts.yaml"));
        for (String id : FolderListing.folders(root.resolve("content/interviews"))) {
            Stream.of("interview.yaml", "analysis.yaml", InterviewFolder.GENERATED, "notes.yaml")
                    .forEach(name -> files.add("content/interviews/" + id + "/" + name));
        }
        FolderListing.yaml(root.resolve("content/sources"))
                .forEach(name -> files.add("content/sources/" + name + ".yaml"));
        return files;
    }
}
