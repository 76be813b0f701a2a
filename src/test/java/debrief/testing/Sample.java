package debrief.testing;

import debrief.Pipeline;
import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.build.BuildResult;
import debrief.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Assumptions;

/** The sample portfolio of this repository, built from a copy: a portfolio takes one build at a time. */
public final class Sample {

    /** The repository: tests run in its folder. */
    public static final Path ROOT = Path.of("").toAbsolutePath();

    private Sample() {}

    /** Whoever replaced content/ with a portfolio of their own has no sample to test. */
    public static void mustBeHere() {
        Assumptions.assumeTrue(
                Files.isDirectory(ROOT.resolve("content/interviews/2024-05-20-backend-cto")),
                "content/ no longer holds the sample");
    }

    public static BuildResult build(Path site, Profile profile, String basePath) throws IOException {
        Path copy = Files.createTempDirectory("sample");
        try {
            for (String folder : new String[] {"content", "templates"}) {
                FileUtils.copyDirectory(
                        ROOT.resolve(folder).toFile(), copy.resolve(folder).toFile());
            }
            return build(copy, site, profile, basePath);
        } finally {
            FileUtils.deleteDirectory(copy.toFile());
        }
    }

    /** Another portfolio. */
    public static BuildResult build(Path portfolio, Path site, Profile profile, String basePath) throws IOException {
        return Pipeline.build(
                BuildRequest.open(portfolio, site, site.toString(), Optional.of(profile), "", basePath, true),
                Progress.NONE);
    }
}
