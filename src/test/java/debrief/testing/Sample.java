package debrief.testing;

import debrief.BuildRequest;
import debrief.BuildRequest.Progress;
import debrief.Pipeline;
import debrief.model.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The sample portfolio of this repository, built. */
public final class Sample {

    /** The repository: tests run in its folder. */
    public static final Path ROOT = Path.of("").toAbsolutePath();

    private Sample() {}

    public static Pipeline.Built build(Path site, Profile profile, String basePath) throws IOException {
        BuildRequest request = new BuildRequest(ROOT, site, site.toString(), Optional.of(profile), "", basePath, true);
        return Pipeline.build(request, Progress.NONE);
    }
}
