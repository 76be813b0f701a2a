package debrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Portfolios as files: a whole one from one text block, or one file of it. */
public final class Portfolios {

    private static final String MARK = "=== ";

    private Portfolios() {}

    /**
     * Writes the files of a text in which each file starts after a line {@code === path}:
     *
     * <pre>
     * === content/portfolio.yaml
     * title: Rowan's portfolio
     * === content/interviews/2024-05-20-cto/interview.yaml
     * visibility: public
     * </pre>
     *
     * @param folder the portfolio's folder
     * @return the folder
     */
    public static Path write(Path folder, String files) {
        Path file = null;
        StringBuilder text = new StringBuilder();
        for (String line : files.split("\n", -1)) {
            if (line.startsWith(MARK)) {
                save(file, text);
                file = folder.resolve(line.substring(MARK.length()).strip());
                text.setLength(0);
            } else if (file == null) {
                if (!line.isBlank()) {
                    throw new IllegalArgumentException("a portfolio starts with '=== path', not with: " + line);
                }
            } else {
                text.append(line).append('\n');
            }
        }
        save(file, text);
        return folder;
    }

    /** Writes one file, and the folders that it lies in. */
    public static void save(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void save(Path file, StringBuilder text) {
        if (file != null) {
            // Splitting the block at its last line's end leaves one empty line too many.
            save(file, text.toString().replaceFirst("\n+\\z", "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
