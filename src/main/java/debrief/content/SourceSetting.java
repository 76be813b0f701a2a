package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Node.Fields;
import debrief.model.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Who can read the repository that a portfolio lies in: {@code source:} in {@code portfolio.yaml}. */
public final class SourceSetting {

    private SourceSetting() {}

    /** What a portfolio says; empty when it says nothing, or nothing right. */
    public static Optional<Visibility> of(Path root) throws IOException {
        Document document = new Documents(root, false).of("content/portfolio.yaml");
        Fields portfolio = document.root();
        return document.right() && portfolio.has("source")
                ? Optional.of(portfolio.word("source", Visibility.PRIVATE))
                : Optional.empty();
    }
}
