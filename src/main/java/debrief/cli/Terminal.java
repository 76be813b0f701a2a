package debrief.cli;

import debrief.problem.Frame;
import debrief.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints what commands say: results to the output, problems and progress to the error stream. */
final class Terminal {

    /** The launcher tells whether the error stream is a terminal: Java 17 cannot ask. */
    private static final boolean INTERACTIVE = Boolean.getBoolean("debrief.terminal");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;

    Terminal(PrintWriter out, PrintWriter err, boolean quiet) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
    }

    /** A result: what the command was asked for. */
    void result(String line) {
        out.println(line);
        out.flush();
    }

    /** A question; its answer is typed on the same line. */
    void prompt(String question) {
        out.print(clean(question));
        out.flush();
    }

    /** Something nice to know; silenced by --quiet. */
    void say(String line) {
        if (!quiet) {
            out.println(line);
            out.flush();
        }
    }

    void error(String line) {
        err.println(line);
        err.flush();
    }

    /** What is going on, in place, on a terminal only. */
    void progress(String what) {
        if (INTERACTIVE && !quiet) {
            err.print("\r\u001b[K" + what);
            err.flush();
        }
    }

    void progressDone() {
        progress("");
    }

    /** Every problem with the lines around it. */
    void problems(List<Problem> problems, Path root) {
        Map<String, String> texts = new HashMap<>();
        for (Problem problem : problems) {
            err.println(problem.location() + ": " + problem.severity() + ": " + clean(problem.message()));
            String text = texts.computeIfAbsent(problem.location().file(), file -> text(root.resolve(file)));
            err.print(Frame.of(text, problem.location()));
            if (!problem.hint().isEmpty()) {
                err.println("    hint: " + clean(problem.hint()));
            }
        }
        err.flush();
    }

    /** A user's text in a message must not steer the terminal. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) < 10_000_000
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException | java.nio.file.InvalidPathException gone) {
            return "";
        }
    }
}
