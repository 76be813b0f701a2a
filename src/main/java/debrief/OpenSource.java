package debrief;

import debrief.content.ContentFolder;
import debrief.content.SourceSetting;
import debrief.model.Portfolio;
import debrief.model.Visibility;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.publish.Forge;
import debrief.view.Withheld;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the site keeps back and a public repository shows, where the portfolio may lie in one. */
public final class OpenSource {

    private OpenSource() {}

    /** What everybody could read in the sources and not on the public site, in words. */
    public static List<String> withheld(Path root) throws IOException {
        return Withheld.in(ContentFolder.read(root).portfolio());
    }

    /** That the sources may lie open, with all that the site keeps back. */
    public static Optional<Problem> warning(Path root) throws IOException {
        return warning(root, ContentFolder.read(root).portfolio());
    }

    /** Silent where the author says that the repository is private, and where nothing is kept back. */
    static Optional<Problem> warning(Path root, Portfolio portfolio) throws IOException {
        Optional<Visibility> said = SourceSetting.of(root);
        if (said.filter(Visibility.PRIVATE::equals).isPresent()) {
            return Optional.empty();
        }
        List<String> withheld = Withheld.in(portfolio);
        Optional<String> place = withheld.isEmpty()
                ? Optional.empty()
                : said.isPresent()
                        ? Optional.of("this repository is public, as 'source' says, and")
                        : Forge.behind(root).map(remote -> "if the repository at " + remote + " is public,");
        return place.map(where -> Problem.warning(
                Location.of("content/portfolio.yaml"),
                where + " everybody can read in it what the site keeps back: " + String.join(", ", withheld),
                "keep it private, or at home, and push only the site: 'debrief publish REPOSITORY'"
                        + (said.isPresent() ? "" : "; if it is private, write 'source: private' into this file")));
    }
}
