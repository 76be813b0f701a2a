package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Profile;
import debrief.testing.Portfolios;
import debrief.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk in the end. */
class ReportPagesTest {

    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: Talks
            profile: public
            === content/interviews/2025-05-01-a/interview.yaml
            title: Round one
            visibility: public
            transcript: public
            speakers:
              Host: {role: interviewer}
              Guest: {role: candidate}
            === content/interviews/2025-05-01-a/transcript.txt
            Host: What is a lock?

            Guest: A turnstile for threads.
            === content/interviews/2025-05-01-a/analysis.yaml
            exchanges:
              - {id: lock, title: "Half \\uD83D here", kind: technical, turns: 1-2, summary: "Whole \\U0001F600 here"}
            """;

    @TempDir
    private Path folder;

    /** A question mark in its place would be read as one. */
    @Test
    void halfAnEmojiShowsAsUnreadable() throws IOException {
        Sample.build(
                Portfolios.write(folder.resolve("portfolio"), PORTFOLIO), folder.resolve("site"), Profile.PUBLIC, "");

        for (String file :
                new String[] {"interviews/2025-05-01-a/lock.html", "interviews/2025-05-01-a/lock.md", "search-index.js"
                }) {
            assertThat(Files.readString(folder.resolve("site").resolve(file)))
                    .contains("Half \ufffd here")
                    .contains("Whole \ud83d\ude00 here")
                    .doesNotContain("Half ? here");
        }
    }
}
