package debrief.content;

import debrief.disk.PlainFile;
import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies in a folder by name, in the order of the names; hidden files are left out, and a missing folder is empty. */
final class FolderListing {

    private FolderListing() {}

    /** What stands where a folder belongs: all that a build would not see, and take from the site. */
    static List<Problem> noFolders(Path root) throws IOException {
        Path interviews = root.resolve("content/interviews");
        List<Path> wanted = new ArrayList<>(Stream.of("interviews", "sources", "pages", "guides", "images")
                .map(root.resolve("content")::resolve)
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .toList());
        // A note to oneself beside the interviews is nobody's loss.
        names(interviews, path -> !Files.isRegularFile(path)).forEach(name -> wanted.add(interviews.resolve(name)));
        List<Problem> problems = new ArrayList<>();
        for (Path path : wanted) {
            if (!Files.isDirectory(path)) {
                String kind = Files.exists(path)
                        ? (Files.isRegularFile(path) ? "a file" : PlainFile.kind(path)) + " stands here, not a folder"
                        : "a link to a folder that is not there";
                problems.add(Problem.error(
                        Location.of(root.relativize(path).toString().replace('\\', '/')), kind, "move it away"));
            }
        }
        return problems;
    }

    static List<String> folders(Path folder) {
        return names(folder, Files::isDirectory);
    }

    /** The names without their ending. */
    static List<String> yaml(Path folder) {
        return files(folder, ".yaml");
    }

    /** The same of files with another ending. */
    static List<String> files(Path folder, String ending) {
        return names(folder, path -> path.toString().endsWith(ending)).stream()
                .map(name -> name.substring(0, name.length() - ending.length()))
                .toList();
    }

    /** The files of an interview that came from elsewhere. */
    static List<Path> brought(Path interview) {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(interview, interview.resolve("parts"))) {
            names(folder, Files::isRegularFile).stream()
                    .filter(name -> folder != interview || name.startsWith("transcript.") || name.startsWith("report"))
                    .forEach(name -> files.add(folder.resolve(name)));
        }
        return files;
    }

    private static List<String> names(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
