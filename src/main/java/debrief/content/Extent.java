package debrief.content;

import debrief.content.yaml.Limits;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * How much lies below a folder, hidden folders left out; counted no further than to the limits.
 *
 * @param tooDeep the first folder inside too many others, with {@code /}; empty when there is none
 */
record Extent(int files, String tooDeep) {

    static Extent of(Path folder) throws IOException {
        Count count = new Count(folder);
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), Limits.FOLDERS + 1, count);
        return new Extent(count.files, count.tooDeep);
    }

    /** @throws ProblemsException when it is more than a portfolio can be */
    void check() {
        if (files > Limits.FILES) {
            throw refused(
                    "content",
                    String.format(Locale.ROOT, "more than %,d files", Limits.FILES),
                    "split the portfolio; move what is none of it elsewhere");
        }
        if (!tooDeep.isEmpty()) {
            throw refused(
                    "content/" + tooDeep,
                    "inside more than " + Limits.FOLDERS + " other folders",
                    "move it further up");
        }
    }

    private static ProblemsException refused(String at, String message, String hint) {
        return new ProblemsException(List.of(Problem.error(Location.of(at), message, hint)));
    }

    private static final class Count extends SimpleFileVisitor<Path> {

        private final Path folder;
        private int files;
        private String tooDeep = "";

        Count(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes is) {
            boolean hidden = !at.equals(folder) && at.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path at, BasicFileAttributes is) {
            // At the greatest depth folders are visited like files.
            if (is.isDirectory()) {
                tooDeep = folder.relativize(at).toString().replace('\\', '/');
                return FileVisitResult.TERMINATE;
            }
            return ++files > Limits.FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path at, IOException unreadable) {
            // Whoever reads it tells so.
            return FileVisitResult.CONTINUE;
        }
    }
}
