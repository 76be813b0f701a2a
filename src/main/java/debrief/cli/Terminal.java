package debrief.cli;

import debrief.problem.Frame;
import debrief.problem.Problem;
import debrief.problem.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints what commands say: results to the output, problems and progress to the error stream. */
record Terminal(PrintWriter out, PrintWriter err, boolean quiet) {

    /** The launcher tells whether the error stream is a terminal: Java 17 cannot ask. */
    private static final boolean INTERACTIVE = Boolean.getBoolean("debrief.terminal");

    /** A result: what the command was asked for. */
    void result(String line) {
        out.println(Visible.lines(line));
        out.flush();
    }

    /** A line for programs, exactly as it is. */
    void json(String line) {
        out.println(line);
        out.flush();
    }

    /** A question; its answer is typed on the same line. */
    void prompt(String question) {
        out.print(Visible.lines(question));
        out.flush();
    }

    /** Something nice to know; silenced by --quiet. */
    void say(String line) {
        if (!quiet) {
            out.println(Visible.lines(line));
            out.flush();
        }
    }

    void error(String line) {
        err.println(Visible.lines(line));
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
        Map<String, Frame> frames = new HashMap<>();
        for (Problem problem : problems) {
            err.println(Visible.line(problem.location() + ": " + problem.severity() + ": " + problem.message()));
            Frame frame = frames.computeIfAbsent(problem.location().file(), file -> new Frame(text(root, file)));
            err.print(frame.around(problem.location()));
            if (!problem.hint().isEmpty()) {
                err.println("    hint: " + Visible.line(problem.hint()));
            }
        }
        err.flush();
    }

    private static String text(Path root, String name) {
        try {
            Path file = root.resolve(name);
            String text = Files.isRegularFile(file) && Files.size(file) < 10_000_000
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    : "";
            // Lines of a Word file are no lines of what is in it.
            return text.indexOf(0) < 0 ? text : "";
        } catch (IOException | java.nio.file.InvalidPathException gone) {
            return "";
        }
    }
}
