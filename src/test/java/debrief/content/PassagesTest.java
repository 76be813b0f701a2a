package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where each Markdown text of a portfolio is written. */
class PassagesTest {

    private static final String ANALYSIS = SmallPortfolio.INTERVIEW + "analysis.yaml";

    @TempDir
    private Path root;

    @Test
    void areAllMarkdownTextsInReadingOrder() throws IOException {
        SmallPortfolio.in(root)
                .with("content/facts.yaml", "facts:\n  - {kind: tool, text: '*Python*'}\n")
                .with("content/sources/own.yaml", "statements: []\n")
                .with(SmallPortfolio.INTERVIEW + "notes.yaml", "notes:\n  - text: |\n      Good.\n");

        assertThat(Passages.of(ContentFolder.read(root)))
                .extracting(passage -> passage.at() + " " + passage.markdown())
                .containsExactly(
                        "content/topics.yaml:2:47 Brokers *acknowledge*.",
                        "content/facts.yaml:2:24 *Python*",
                        ANALYSIS + ":6:14 It was short.",
                        ANALYSIS + ":12:14 You name `timestamps`, but not *why*.",
                        ANALYSIS + ":15:15 A List<Message> has no order & no key.",
                        ANALYSIS + ":16:37 compare the timestamps",
                        ANALYSIS + ":17:40 Read about acknowledgements.",
                        ANALYSIS + ":20:35 One sentence.",
                        SmallPortfolio.INTERVIEW + "notes.yaml:2:11 Good.");
    }

    @Test
    void ofAFileThatIsNoYamlAreNone() throws IOException {
        SmallPortfolio.in(root).with(ANALYSIS, "exchanges: [").with("content/topics.yaml", new byte[] {(byte) 0xff});

        assertThat(Passages.of(ContentFolder.read(root))).isEmpty();
    }
}
