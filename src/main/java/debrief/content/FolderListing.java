package debrief.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies in a folder by name, in the order of the names; hidden files are left out, and a missing folder is empty. */
final class FolderListing {

    private FolderListing() {}

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
