package debrief.site;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.measure.Measure;
import debrief.model.Guide;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.site.page.QuestionPage.GuideView;
import debrief.talk.Talk;
import debrief.testing.Dialogue;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page leads to that part of a guide which speaks of what was asked. */
class FittingGuideTest {

    @TempDir
    static Path root;

    private static Function<Kind, Optional<Guide>> guides = kind -> Optional.empty();

    @BeforeAll
    static void own() throws IOException {
        Portfolios.write(root, "=== content/portfolio.yaml\ntitle: Mine\n");
        guides = ContentFolder.read(root).portfolio()::guide;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "behavioural | Tell me about a voyage that failed. | A failure or a mistake",
                "behavioural | Have you ever disagreed with a harbour master? | Somebody disagreed, or there was a conflict",
                "behavioural | How do you deal with criticism? | Feedback that you gave or got",
                "behavioural | A rope breaks in the storm. What do you do? | What would you do",
                "behavioural | What would your crew say you should get better at? | A weakness",
                "technical | What do you think the lamp is about? | What do you make of it",
                "behavioural | Have you ever had to mentor a new sailor? | You led, mentored or delegated",
                "experience | What would your crew say is your biggest weakness? | A weakness",
                "technical | What is the difference between ebb and flood? | What is the difference",
                "technical | What's a lock? | What is it",
                "technical | How would you find out why the pump is slow? | Why is it slow, or what went wrong",
                "technical | What does a second mast cost you? | What does it cost",
                "technical | What do you think of the new charts? | What do you think of it",
                "technical | Where do you see yourself in five years? | In some years",
                "technical | Tell me why you want to be a captain at all. | Why this role",
                "technical | What is your greatest weakness? | A weakness",
                "technical | What is a rate limiter? | What is it",
                "design | Build an accessible date picker. | A component that people use",
                "design | Design a ferry ticket system for ten million users. | A whole system",
                "technical | How do you notice that the water rises? | How do you notice it",
                "technical | A ferry hits the quay at night. What do you do? | What would you do now",
                "technical | Why a wooden hull? | A technical question",
                "technical | Is it a good idea to sail at night? | A technical question",
                "technical | How would you implement a harbour light? | How would you do it",
                "design | And when the harbour's link is down? | Something goes down, or grows",
                "motivation | What made you want to move on? | Why you leave",
                "plans | What is your greatest strength? | A strength",
                "logistics | What are your salary expectations? | Salary",
                "logistics | What's your notice period? | Notice and starting date",
                "experience | What are you working on right now? | What you do there now",
                "experience | What's the last thing that you learned? | What you learned last"
            })
    void whatIsAskedDecides(String kind, String question, String title) {
        assertThat(view(kind, "I: " + question + "\nC: Well, one day in May.").title())
                .isEqualTo(title);
    }

    @Test
    void theQuestionMayStandBehindAGreeting() {
        assertThat(view("behavioural", """
                        I: Shall we begin?
                        C: Yes.
                        I: Good. Tell me about a deadline you nearly lost.
                        C: In May the ferry had to be painted in nine days, and it rained.
                        """).title()).isEqualTo("A deadline, or much pressure");
    }

    @Test
    void whereNothingFitsTheGuideItselfIsLinked() {
        GuideView view = view("technical", "I: And the moon?\nC: It pulls.");
        assertThat(view.to()).isEqualTo("guides/technical.html");
        assertThat(view.wants().isEmpty()).isTrue();
        assertThat(view("behavioural", "I: Tell me about a mistake.\nC: One.").to())
                .isEqualTo("guides/behavioural.html#asked-a-failure-or-a-mistake");
    }

    private static GuideView view(String kind, String talk) {
        Interview interview = Dialogue.of(talk)
                .in("en")
                .cut(Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .interview("talk");
        return FittingGuide.of(
                interview.report().exchanges().get(0),
                Measure.talk(Talk.of(interview.transcript()).turns()),
                guides);
    }
}
