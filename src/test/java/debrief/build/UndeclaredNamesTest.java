package debrief.build;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import debrief.Pipeline;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and firms that nobody declared are told once before they are published; tools are no question. */
class UndeclaredNamesTest {

    private static final String TALK = "H: Nice to meet you.\n\nR: Same.\n\nH: What if a message comes twice?\n\n"
            + "R: I worked at Crumbly for a year, with Kafka and React. My manager Ilvara told me to use GitHub.\n";

    @TempDir
    private Path lab;

    private SmallPortfolio portfolio;

    @BeforeEach
    void aTalkOfOthers() {
        portfolio =
                SmallPortfolio.in(lab).with(INTERVIEW + "transcript.txt", TALK).with(INTERVIEW + "analysis.yaml", """
                exchanges:
                  - id: duplicates
                    title: Duplicate messages
                    kind: technical
                    turns: 3-4
                """);
    }

    @Test
    void bothAreToldOnceWithTheirPages() throws IOException {
        ProblemsException refusal = catchThrowableOfType(ProblemsException.class, () -> build(false));

        assertThat(refusal.problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith(
                        INTERVIEW
                                + "interview.yaml: error: not declared, and on public pages: Ilvara (3 pages), Crumbly (3 pages)")
                .contains("'names:'", "'open:'", "--yes")
                .doesNotContain("Kafka", "React", "GitHub");
    }

    @Test
    void whoeverIsDeclaredOrOpenIsNoQuestion() throws IOException {
        portfolio
                .with(INTERVIEW + "interview.yaml", """
                title: Backend developer
                date: 2024-05-20
                names: [{name: Ilvara}]
                visibility: public
                transcript: public
                """)
                .with("content/portfolio.yaml", "title: Preparation\nopen: [Crumbly]\n");
        build(false);

        assertThat(SmallPortfolio.files(lab.resolve("site")).values()).noneMatch(page -> page.contains("Ilvara"));
    }

    @Test
    void whoeverAgreesPublishesThem() throws IOException {
        build(true);

        assertThat(SmallPortfolio.files(lab.resolve("site")).values()).anyMatch(page -> page.contains("Crumbly"));
    }

    private void build(boolean agreed) throws IOException {
        BuildRequest request = portfolio.request();
        Pipeline.build(
                BuildRequest.open(request.root(), request.site(), "site", Optional.of(Profile.PUBLIC), "", "", false)
                        .agreed(agreed),
                Progress.NONE);
    }
}
