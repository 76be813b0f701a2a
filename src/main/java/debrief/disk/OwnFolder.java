package debrief.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The folder in which a portfolio keeps what is of use on this machine only: {@code .debrief}, which git ignores. */
public final class OwnFolder {

    private static final String NAME = ".debrief";

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private OwnFolder() {}

    /** Where it is, or would be. */
    public static Path in(Path root) {
        return root.resolve(NAME);
    }

    /** The same, made if need be: nobody publishes by accident what lies there. */
    public static Path made(Path root) throws IOException {
        Path own = in(root);
        Files.createDirectories(own);
        hide(own);
        Path ignored = own.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            WholeFile.write(ignored, "*\n".getBytes(StandardCharsets.US_ASCII));
        }
        return own;
    }

    /** Replies of coaches and private previews lie in it: on a shared machine they are nobody else's to read. */
    private static void hide(Path own) throws IOException {
        PosixFileAttributeView access = Files.getFileAttributeView(own, PosixFileAttributeView.class);
        if (access == null) {
            return;
        }
        PosixFileAttributes is = access.readAttributes();
        if (!is.permissions().equals(OWNER) && is.owner().getName().equals(System.getProperty("user.name"))) {
            access.setPermissions(OWNER);
        }
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
