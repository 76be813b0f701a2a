package debrief.write;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Portfolio;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person agrees to each kind of thing that is sent, and to each place it goes to. */
class SentTest {

    private static final Set<String> IDS = Set.of("2024-05-20-backend");
    private static final List<String> PLACE = List.of("openai (https://example.org)");

    @TempDir
    Path root;

    @Test
    void namesOnlyWhatIsThere() throws IOException {
        SmallPortfolio.in(root);
        assertThat(Sent.of(read(), List.of(), IDS).words()).containsExactly("talk", "target", "topics");

        SmallPortfolio.in(root)
                .with("content/facts.yaml", "facts: [{kind: tool, text: RabbitMQ}]\n")
                .with("content/cv.md", "I baked bread.\n")
                .with(SmallPortfolio.INTERVIEW + "job.md", "Bakers wanted.\n");
        Sent all = Sent.of(read(), List.of(), IDS);
        assertThat(all.words()).containsExactly("talk", "target", "facts", "CV", "job", "topics");
        assertThat(all.told())
                .anyMatch(told -> told.contains("the whole talk of 2024-05-20-backend"))
                .anyMatch(told -> told.contains("content/cv.md"))
                .anyMatch(told -> told.contains("job advertisement"));
    }

    @Test
    void whatIsNewIsAskedForAnew() throws IOException {
        Consents consents = new Consents(root.resolve("agreed"));
        assertThat(consents.missing(PLACE, Set.of("talk"))).isEqualTo(PLACE);

        consents.add(PLACE, Set.of("talk"));
        assertThat(consents.missing(PLACE, Set.of("talk"))).isEmpty();
        assertThat(consents.missing(PLACE, Set.of("talk", "CV"))).isEqualTo(PLACE);
        assertThat(consents.missing(List.of("elsewhere"), Set.of("talk"))).containsExactly("elsewhere");

        consents.add(PLACE, Set.of("CV"));
        assertThat(consents.missing(PLACE, Set.of("talk", "CV"))).isEmpty();
        assertThat(consents.places()).containsExactly("openai (https://example.org): CV, talk");
    }

    private Portfolio read() throws IOException {
        return ContentFolder.read(root).complete();
    }
}
