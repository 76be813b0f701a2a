package debrief.content;

import debrief.content.yaml.Limits;
import debrief.problem.FileNames;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;

/**
 * How much lies below a folder, hidden folders left out; counted no further than to the limits.
 *
 * @param tooDeep the first folder inside too many others, with {@code /}; empty when there is none
 * @param misread the first file or folder whose name could not be read
 */
record Extent(int files, String tooDeep, String misread) {

    static Extent of(Path folder) throws IOException {
        Count count = new Count(folder);
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), Limits.FOLDERS + 1, count);
        return new Extent(count.files, count.tooDeep, count.misread);
    }

    /** @throws ProblemsException when it is more than a portfolio can be */
    void check() {
        checkNames("content");
        if (files > Limits.FILES) {
            throw ProblemsException.at(
                    "content",
                    String.format(Locale.ROOT, "more than %,d files", Limits.FILES),
                    "split the portfolio; move what is none of it elsewhere");
        }
        if (!tooDeep.isEmpty()) {
            throw ProblemsException.at(
                    "content/" + tooDeep,
                    "inside more than " + Limits.FOLDERS + " other folders",
                    "move it further up");
        }
    }

    /** @throws ProblemsException when a file in it cannot even be opened */
    void checkNames(String folder) {
        if (!misread.isEmpty()) {
            throw ProblemsException.at(folder + "/" + misread, "this name cannot be read", FileNames.HINT);
        }
    }

    private static final class Count extends SimpleFileVisitor<Path> {

        private final Path folder;
        private int files;
        private String tooDeep = "";
        private String misread = "";

        Count(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes is) {
            boolean hidden = !at.equals(folder) && at.getFileName().toString().startsWith(".");
            read(at);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path at, BasicFileAttributes is) {
            read(at);
            // At the greatest depth folders are visited like files.
            if (is.isDirectory()) {
                tooDeep = inFolder(at);
                return FileVisitResult.TERMINATE;
            }
            return ++files > Limits.FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private void read(Path at) {
            if (misread.isEmpty() && FileNames.isMisread(at.getFileName().toString()) && !at.equals(folder)) {
                misread = inFolder(at);
            }
        }

        private String inFolder(Path at) {
            return folder.relativize(at).toString().replace('\\', '/');
        }

        @Override
        public FileVisitResult visitFileFailed(Path at, IOException unreadable) {
            // Whoever reads it tells so.
            return FileVisitResult.CONTINUE;
        }
    }
}
