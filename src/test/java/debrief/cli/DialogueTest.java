package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Speaker.Role;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What {@code debrief import} asks on a terminal, and how answers are understood. */
class DialogueTest {

    private final StringWriter shown = new StringWriter();

    @Test
    void enterTakesWhatIsProposed() {
        Dialogue dialogue = typed("\n\n\n\n");

        assertThat(dialogue.role("H", "Shall we begin?", Role.INTERVIEWER)).contains(Role.INTERVIEWER);
        assertThat(dialogue.date("2025-02-03")).contains("2025-02-03");
        assertThat(dialogue.date("")).contains("");
        assertThat(dialogue.level()).isEmpty();
        assertThat(shown.toString()).isEqualToNormalizingNewlines("""
                        talk.txt: some questions; Enter takes what stands in brackets, --quiet asks nothing
                        Who is H, who begins "Shall we begin?"? interviewer, candidate or other [interviewer] \
                        When was it, as 2024-05-20? [2025-02-03] \
                        When was it, as 2024-05-20? [not known] \
                        Which level is the job, as mid-level? [not known]\s""");
    }

    @Test
    void oneLetterIsEnough() {
        Dialogue dialogue = typed("c\n Other \nINT\n");

        assertThat(dialogue.role("H", "Hello.", Role.INTERVIEWER)).contains(Role.CANDIDATE);
        assertThat(dialogue.role("R", "Hello.", Role.CANDIDATE)).contains(Role.OTHER);
        assertThat(dialogue.role("S", "Hello.", Role.CANDIDATE)).contains(Role.INTERVIEWER);
    }

    @Test
    void whatIsNotUnderstoodIsAskedAgain() {
        Dialogue dialogue = typed("the boss\ncandidate\nyesterday\n2025-02-31\n2025-02-28\n");

        assertThat(dialogue.role("R", "Hello.", Role.OTHER)).contains(Role.CANDIDATE);
        assertThat(dialogue.date("")).contains("2025-02-28");
        assertThat(shown.toString())
                .contains("'the boss' is no role: type interviewer, candidate or other")
                .contains("'2025-02-31' is no day of the calendar: type year, month and day, as 2024-05-20");
        assertThat(typed("word ".repeat(30) + "\n senior \n").level()).isEqualTo("senior");
    }

    @Test
    void theEndOfTheInputEndsAllQuestions() {
        Dialogue dialogue = typed("c\n");

        assertThat(dialogue.role("R", "Hello.", Role.OTHER)).contains(Role.CANDIDATE);
        assertThat(dialogue.role("H", "Hello.", Role.INTERVIEWER)).isEmpty();
        assertThat(dialogue.date("2025-02-03")).isEmpty();
    }

    @Test
    void aLabelDoesNotSteerTheTerminal() {
        typed("\n")
                .role("H\u001b[2J", "one two three four five six seven eight nine ten eleven twelve more", Role.OTHER);

        assertThat(shown.toString())
                .doesNotContain("\u001b")
                .contains("\"one two three four five six seven eight nine ten eleven twelve …\"");
    }

    private Dialogue typed(String answers) {
        PrintWriter out = new PrintWriter(shown, true);
        return new Dialogue(new Terminal(out, out, false), new BufferedReader(new StringReader(answers)), "talk.txt");
    }
}
