package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed of a user's files cannot steer the terminal that shows it. */
class TerminalTest {

    private static final String HOSTILE = "\u001b[2J\u009b31m\u202egnp";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);

    @Test
    void nothingSteersTheTerminal() {
        terminal.result(HOSTILE);
        terminal.say(HOSTILE);
        terminal.prompt(HOSTILE);
        terminal.error(HOSTILE);
        terminal.problems(List.of(Problem.error(Location.of("a" + HOSTILE), HOSTILE, HOSTILE)), Path.of(""));

        assertThat(out + "" + err).contains("gnp").doesNotContainPattern("[\u001b\u009b\u202e]");
    }

    @Test
    void whatProgramsReadStaysAsItIs() {
        terminal.json("\"\u202e\"");

        assertThat(out).hasToString("\"\u202e\"" + System.lineSeparator());
    }
}
