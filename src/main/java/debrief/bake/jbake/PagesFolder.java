package debrief.bake.jbake;

import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What lies in the folder of pages, seen before JBake is woken.
 *
 * @param root the folder, absolute and without links
 * @param shownAs what the user calls it
 * @param files those that JBake will read, sorted
 * @param warnings about those that it will not
 */
record PagesFolder(Path root, String shownAs, List<Path> files, List<Problem> warnings) {

    static PagesFolder of(Path folder, String shownAs) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new PagesFolder(folder, shownAs, List.of(), List.of());
        }
        PagesFolder pages = new PagesFolder(folder.toRealPath(), shownAs, new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(pages.root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean ignored = isHidden(directory) || Files.exists(directory.resolve(Settings.IGNORE_FILE));
                return ignored && !directory.equals(pages.root)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    pages.add(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(pages.files);
        return pages;
    }

    private void add(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            warnings.add(Problem.warning(
                    Location.of(shown(file)), "is a link and was left out", "copy the file here instead"));
        } else if (attributes.isRegularFile() && isPage(file.getFileName().toString())) {
            files.add(file);
        } else {
            warnings.add(Problem.warning(
                    Location.of(shown(file)),
                    "is not a page and was left out",
                    "pages end in .md or .html; pictures belong in content/images"));
        }
    }

    static boolean isPage(String name) {
        return name.endsWith(".md") || name.endsWith(".html");
    }

    /** A file's path below the folder, '/'-separated. */
    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** A file as the user would type it. */
    String shown(Path file) {
        return shownAs + "/" + relative(file);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
