package debrief.view;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.OpenSource;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies open in a public repository although the site hides it. */
class WithheldTest {

    @TempDir
    private Path root;

    @Test
    void everythingMayBeReadByEverybody() throws IOException {
        SmallPortfolio.in(root).with("content/portfolio.yaml", "title: Preparation\n");

        assertThat(OpenSource.withheld(root)).isEmpty();
    }

    @Test
    void eachThingIsNamedOnce() throws IOException {
        SmallPortfolio.in(root)
                .with("content/cv.md", "Twelve years at a mill.")
                .with(
                        "content/interviews/b/interview.yaml",
                        "speakers: {I: {role: interviewer}, C: {role: candidate, name: Bo Lind}}\n")
                .with("content/interviews/b/job.md", "We seek a miller.")
                .with("content/interviews/b/transcript.txt", "I: Why mills?\n\nC: Flour.\n\nI: Why?\n\nC: Bread.\n")
                .with(
                        "content/interviews/c/interview.yaml",
                        "speakers: {I: {role: interviewer}, C: {role: candidate}}\nvisibility: public\n")
                .with("content/interviews/c/transcript.txt", "I: Why mills?\n\nC: Flour.\n")
                .with(
                        "content/interviews/c/analysis.yaml",
                        "exchanges:\n  - {id: a, title: A, kind: motivation, turns: 1-2, visibility: private}\n");

        assertThat(OpenSource.withheld(root))
                .containsExactly(
                        "a private interview",
                        "what was said in an interview",
                        "a private question",
                        "names that pages replace",
                        "your CV",
                        "a job's advertisement");
    }
}
