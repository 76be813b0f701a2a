package debrief.build;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.Pipeline;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no rule can tell is not published, and its author is asked once. */
class DoubtfulNamesTest {

    private static final String SETTING = """
            title: Backend developer
            date: 2024-05-20
            speakers:
              H: {role: interviewer, pseudonym: The CTO}
              R: {role: candidate, pseudonym: Rowan}
            names: [{name: Hope Chandler}%s]
            visibility: public
            transcript: public
            """;

    @TempDir
    private Path lab;

    @Test
    void oneWordIsOneQuestionWithItsSentences() throws IOException {
        SmallPortfolio portfolio = portfolio("");
        assertThat(warnings(portfolio))
                .singleElement()
                .asString()
                .startsWith(INTERVIEW + "transcript.txt:7:4: warning: 'Hope' may be 'Hope Chandler' or the word")
                .contains("Hope was gone.", "Hope is all we had.", "under 'names:'", "under 'open:'");
        assertThat(SmallPortfolio.files(lab.resolve("site")).values()).noneMatch(page -> page.contains("Hope"));
    }

    @Test
    void aWordThatIsDeclaredByItselfIsAName() throws IOException {
        assertThat(warnings(portfolio(", {name: Hope}"))).isEmpty();
    }

    @Test
    void whatIsOpenStaysAsItStands() throws IOException {
        SmallPortfolio portfolio = portfolio("")
                .with("content/portfolio.yaml", "title: Preparation\nopen: [Hope was gone, Hope is all]\n");
        assertThat(warnings(portfolio)).isEmpty();
        assertThat(SmallPortfolio.files(lab.resolve("site")).values()).anyMatch(page -> page.contains("Hope was gone"));
    }

    @Test
    void whereTheTalkNamesSomebodyForSureNothingIsAsked() throws IOException {
        SmallPortfolio portfolio = portfolio("").with(INTERVIEW + "transcript.txt", talk("I asked Hope twice."));
        assertThat(warnings(portfolio)).isEmpty();
    }

    private SmallPortfolio portfolio(String more) {
        return SmallPortfolio.in(lab)
                .with(INTERVIEW + "interview.yaml", SETTING.formatted(more))
                .with(INTERVIEW + "transcript.txt", talk(""));
    }

    private static String talk(String more) {
        return "H: Nice to meet you.\n\nR: Same.\n\nH: What if a message comes twice?\n\n"
                + "R: Hope was gone. Hope is all we had. " + more + " I compare the timestamps.\n";
    }

    private List<String> warnings(SmallPortfolio portfolio) throws IOException {
        BuildRequest request = portfolio.request();
        return Pipeline.build(
                        BuildRequest.open(
                                request.root(), request.site(), "site", Optional.of(Profile.PUBLIC), "", "", false),
                        Progress.NONE)
                .warnings()
                .stream()
                .map(Problem::toString)
                .toList();
    }
}
