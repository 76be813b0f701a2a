package debrief.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with what somebody once read and approved. */
public final class Golden {

    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    private Golden() {}

    /**
     * {@code mvn test -Dgolden=overwrite} approves what is there now; the diff of the approved files is the review.
     *
     * @param approved a file of the working tree, not its copy under {@code target/}
     */
    public static void assertMatches(Path approved, String actual) {
        try {
            if (OVERWRITE) {
                Files.createDirectories(approved.toAbsolutePath().getParent());
                Files.writeString(approved, actual);
            }
            if (!Files.exists(approved)) {
                fail("nobody approved %s yet; it would say:%n%s", approved, actual);
            }
            assertThat(actual)
                    .as("%s; 'mvn test -Dgolden=overwrite' approves the new text", approved)
                    .isEqualTo(Files.readString(approved));
        } catch (IOException e) {
            throw new UncheckedIOException(approved.toString(), e);
        }
    }
}
