package debrief.bake.jbake;

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
 * @param folder as the caller named it
 * @param root the same folder, absolute and without links
 * @param pages the files that JBake will read, sorted
 * @param remarks on those that it will not
 */
record Listing(Path folder, Path root, List<Path> pages, List<Remark> remarks) {

    Listing {
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    static Listing of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Listing(folder, folder.toAbsolutePath(), List.of(), List.of());
        }
        Path root = folder.toRealPath();
        List<Path> pages = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                if (directory.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                boolean ignored = isHidden(directory) || Files.exists(directory.resolve(Settings.IGNORE_FILE));
                return ignored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isHidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                Path named = folder.resolve(root.relativize(file));
                String name = file.getFileName().toString();
                if (attributes.isSymbolicLink()) {
                    remarks.add(new Remark(named, "is a link and was left out", "copy the file here instead"));
                } else if (attributes.isRegularFile() && (name.endsWith(".md") || name.endsWith(".html"))) {
                    pages.add(file);
                } else {
                    remarks.add(new Remark(
                            named,
                            "is not a page and was left out",
                            "pages end in .md or .html; pictures belong in content/images"));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(pages);
        return new Listing(folder, root, pages, remarks);
    }

    /** The file as the caller would name it. */
    Path named(Path file) {
        return folder.resolve(root.relativize(file));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
