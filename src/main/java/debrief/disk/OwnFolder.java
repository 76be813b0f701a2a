package debrief.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder in which a portfolio keeps what is of use on this machine only: {@code .debrief}, which git ignores. */
public final class OwnFolder {

    private static final String NAME = ".debrief";

    private OwnFolder() {}

    /** Where it is, or would be. */
    public static Path in(Path root) {
        return root.resolve(NAME);
    }

    /** The same, made if need be: nobody publishes by accident what lies there. */
    public static Path made(Path root) throws IOException {
        Path own = in(root);
        Files.createDirectories(own);
        Path ignored = own.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            WholeFile.write(ignored, "*\n".getBytes(StandardCharsets.US_ASCII));
        }
        return own;
    }

    /** The same; empty where the portfolio cannot be written to. */
    public static Optional<Path> writable(Path root) {
        try {
            return Optional.of(made(root)).filter(Files::isWritable);
        } catch (IOException readOnlyPortfolio) {
            return Optional.empty();
        }
    }
}
