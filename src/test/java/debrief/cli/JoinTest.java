package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import REPORT --into INTERVIEW}: a report comes to the talk that it is about, and nothing that was there changes. */
class JoinTest {

    private static final String REPORT = """
            # Feedback

            ### 1. Routes — 7/10
            **What worked**
            - "I count the loaves that come back" is a figure

            ### 2. "What do you do when a van breaks down?" — 4/10
            **What to improve**
            - Say who calls the shops.

            ### 3. Cheese — 5/10
            **What to improve**
            - Nobody asked.

            ## Key takeaways
            - Figures first.

            Would you like me to write more?
            """;

    private final Shell shell;

    JoinTest(@TempDir Path root) {
        shell = Shell.in(Portfolios.write(root, """
                === content/portfolio.yaml
                title: Rowan's interviews
                === content/interviews/talk/interview.yaml
                speakers: {H: {role: interviewer}, R: {role: candidate}}
                === content/interviews/talk/transcript.txt
                H: How do you measure whether a route is good?
                R: I count the loaves that come back. Each of them costs us forty cents, and the driver sees them too.
                H: What do you do when a van breaks down on the bridge?
                R: I call the next one, and I tell the shops myself before they ring.
                H: Do you have any questions for me?
                R: Who pays for the snow chains?
                """)).write("report.md", REPORT);
    }

    @Test
    void eachQuestionComesToItsExchange() throws IOException {
        Said said = shell.debrief("import", "report.md", "--into", "talk");

        said.isFine();
        assertThat(said.out())
                .contains("'Cheese' is about no question that could be told")
                .contains("2 of 3 questions joined")
                .contains("content/interviews/talk: joined report.md");
        assertThat(shell.file("content/interviews/talk/report.md")).hasContent(REPORT);
        assertThat(shell.file("content/interviews/talk/analysis.yaml"))
                .content()
                .containsSubsequence("closing:", "### 3. Cheese — 5/10", "Nobody asked.", "exchanges:")
                .containsSubsequence(
                        "turns: 1-2",
                        "is a figure",
                        "because: \"Score: 7/10\"",
                        "turns: 3-4",
                        "Say who calls the shops.")
                .contains("Figures first.")
                .doesNotContain("Would you like");
        shell.debrief("check").isFine();
        shell.debrief("build", "--profile", "private").isFine();

        Said again = shell.debrief("import", "report.md", "--into", "talk");
        again.isFine();
        assertThat(again.out()).contains("already joined to talk");
    }

    @Test
    void whatAPersonWroteStays() throws IOException {
        String mine = """
                # my own
                exchanges:
                  - id: routes            # a remark
                    title: My routes
                    kind: experience
                    turns: 1-2
                    strengths: [mine]

                  - id: vans
                    title: Vans
                    kind: behavioural
                    turns: 3-4
                # the end
                """;
        shell.write("content/interviews/talk/analysis.yaml", mine);

        Said said = shell.debrief("import", "report.md", "--into", "talk");

        said.isFine();
        String after = Files.readString(shell.file("content/interviews/talk/analysis.yaml"));
        assertThat(said.out()).contains("'My routes' has its own 'strengths' in analysis.yaml");
        assertThat(after.lines()).containsSubsequence(mine.lines().toList());
        assertThat(after)
                .containsSubsequence(
                        "strengths: [mine]",
                        "rating:",
                        "Score: 7/10",
                        "id: vans",
                        "Say who calls the shops.",
                        "# the end")
                .contains("closing:", "insights:")
                .doesNotContain("is a figure");
        shell.debrief("check").isFine();
    }

    @Test
    void aListInOneLineIsLeftAlone() {
        String mine = "exchanges: [{id: routes, title: My routes, kind: experience, turns: 1-2}]\n";
        shell.write("content/interviews/talk/analysis.yaml", mine);

        Said said = shell.debrief("import", "report.md", "--into", "talk");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("the report could not be added to this file")
                .contains("nothing was changed");
        assertThat(shell.file("content/interviews/talk/analysis.yaml")).hasContent(mine);
        assertThat(shell.file("content/interviews/talk/report.md")).doesNotExist();
    }

    @Test
    void aReportThatCameAloneMayStillBeJoined() {
        shell.debrief("import", "report.md", "--id", "alone").isFine();

        Said said = shell.debrief("import", "report.md", "--into", "talk");

        said.isFine();
        assertThat(said.out())
                .contains("2 of 3 questions joined")
                .contains("the same report is the interview alone, too");
    }

    @Test
    void whatCannotBeJoinedIsSaid() {
        shell.write("talk.txt", "H: Why?\nR: So.\nH: How?\nR: Well.\n");

        assertThat(shell.debrief("import", "report.md", "--into", "tal").err())
                .contains("there is no interview of this id")
                .contains("did you mean 'talk'?");
        assertThat(shell.debrief("import", "talk.txt", "--into", "talk").err())
                .contains("talk.txt: error: this is no report that is known here");
        shell.debrief("import", "report.md", "--into", "talk", "--id", "x").isAboutTheCommandLine();
    }

    @Test
    void aReviewOfTheWholeTalkNeedsOne() {
        String review = """
                # Review
                ## What went well
                - You named figures.
                ## Areas for improvement
                - **Endings:** Have some.
                """;
        shell.write("review.md", review);

        Said alone = shell.debrief("import", "review.md");
        alone.isAboutAMistake();
        assertThat(alone.err()).contains("quotes no question and no answer").contains("--into INTERVIEW");

        shell.debrief("import", "review.md", "--into", "talk").isFine();
        assertThat(shell.file("content/interviews/talk/analysis.yaml"))
                .content()
                .contains("You named figures.", "label: Endings");
        assertThat(shell.debrief("read", "review.md").err())
                .contains("a report that quotes no answer, and no transcript");
    }

    @Test
    void withoutAnswersNothingIsSaidOfThem() {
        Said said = shell.debrief("import", "report.md");

        said.isFine();
        assertThat(said.out()).contains("the report quotes no answer, so nothing shows what you said");
        shell.debrief("generate", "--coach", "playbook").isFine();
        assertThat(shell.debrief("check").err())
                .doesNotContain("the candidate says")
                .doesNotContain("nobody said it");
    }
}
