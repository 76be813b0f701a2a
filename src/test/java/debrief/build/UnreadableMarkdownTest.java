package debrief.build;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.Pipeline;
import debrief.build.BuildRequest.Progress;
import debrief.check.Notice;
import debrief.problem.Problem;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that cannot be laid out is published as it was typed, and its author hears where it is. */
class UnreadableMarkdownTest {

    private static final String HARD = "[I led " + "\\_".repeat(40) + " people";

    /** Given up at once, unlike a hard one. */
    private static final String DEEP = "> ".repeat(100) + "I led people";

    private static final String WARNING =
            ": warning: this Markdown is too long, nested too deeply or too hard to read, so it is shown as it was typed";

    @TempDir
    private Path root;

    private SmallPortfolio portfolio;

    @BeforeEach
    void portfolio() {
        portfolio = SmallPortfolio.in(root);
    }

    @Test
    void isToldWithItsFileAndLine() throws IOException {
        portfolio.with(SmallPortfolio.INTERVIEW + "notes.yaml", """
                notes:
                  - {exchange: duplicates, text: "Fine. 'Ada'."}
                """);
        replace("analysis.yaml", "summary: It was short.", "summary: '" + HARD + "'");
        String place = SmallPortfolio.INTERVIEW + "analysis.yaml:6:14";

        assertThat(messages(problems())).containsExactly(place + WARNING);
        assertThat(messages(build())).containsExactly(place + WARNING);
        assertThat(Files.readString(root.resolve("site/interviews/2024-05-20-backend/greeting.html")))
                .contains("<pre>[I led \\_\\_");
    }

    @Test
    void isToldOfTopicsToo() throws IOException {
        portfolio.with("content/topics.yaml", """
                topics:
                  - slug: rabbitmq
                    name: RabbitMQ
                    summary: |
                      %s
                """.formatted(DEEP));

        assertThat(messages(build())).containsExactly("content/topics.yaml:4:14" + WARNING);
    }

    @Test
    void isToldOfAPageThatSomebodyWroteByHand() throws IOException {
        portfolio
                .with("content/pages/about.md", "title=About\ntype=page\nstatus=published\n~~~~~~\n\n" + DEEP)
                .with("content/pages/fine.md", "title=Fine\ntype=page\nstatus=published\n~~~~~~\n*fine*");

        assertThat(messages(build())).containsExactly("content/pages/about.md:5" + WARNING);
        assertThat(messages(problems())).containsExactly("content/pages/about.md:5" + WARNING);
    }

    @Test
    void nothingIsToldOfWhatCanBeRead() throws IOException {
        assertThat(problems()).isEmpty();
        assertThat(build()).isEmpty();
    }

    private List<Problem> build() throws IOException {
        return Pipeline.build(portfolio.request(), Progress.NONE).warnings();
    }

    private void replace(String file, String before, String after) throws IOException {
        String path = SmallPortfolio.INTERVIEW + file;
        String text = Files.readString(root.resolve(path));
        assertThat(text).contains(before);
        portfolio.with(path, text.replace(before, after));
    }

    private List<Problem> problems() throws IOException {
        return Pipeline.check(root).notices().stream()
                .filter(notice -> notice.kind().equals(Notice.PROBLEM))
                .map(Notice::problem)
                .toList();
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location() + ": " + problem.severity() + ": " + problem.message())
                .toList();
    }
}
