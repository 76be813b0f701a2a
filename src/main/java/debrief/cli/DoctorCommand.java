package debrief.cli;

import debrief.Pipeline;
import debrief.check.CheckResult;
import debrief.check.Notice;
import debrief.llm.AtHand;
import debrief.problem.ProblemsException;
import debrief.write.CoachChoice;
import debrief.write.CoachHealth;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/** {@code debrief doctor}. */
@Command(name = "doctor")
final class DoctorCommand extends PortfolioCommand {

    private static final long GIT_SECONDS = 5;

    private boolean ill;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = main.terminal();
        Path root = main.directory();
        fine(
                terminal,
                new Main.Version().getVersion()[0] + ", Java " + Runtime.version() + " ("
                        + System.getProperty("java.vendor") + "), " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch"));
        String git = git();
        fine(terminal, git.isEmpty() ? "no git: you need it to publish with GitHub Pages only" : git);
        AtHand atHand = AtHand.on(main.environment()::get);
        if (Files.isDirectory(root.resolve("content"))) {
            portfolio(terminal, root);
            folders(terminal, root);
            coach(terminal, root, atHand);
        } else {
            bad(
                    terminal,
                    "there is no portfolio in " + root,
                    "'debrief init DIR' makes one; -C DIR names another folder");
        }
        terminal.result("coaches at hand:");
        List<CoachMenu.Item> items = new CoachMenu(atHand).items();
        int width = items.stream().mapToInt(item -> item.typed().length()).max().orElse(0);
        items.forEach(item -> terminal.result(("  --coach %-" + width + "s  %s").formatted(item.typed(), item.says())));
        next(Files.isDirectory(root.resolve("content")) ? "generate" : "init DIR");
        return ill ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private void portfolio(Terminal terminal, Path root) throws IOException {
        try {
            CheckResult checked = Pipeline.check(root);
            long mistakes = checked.notices().stream()
                    .filter(notice -> notice.kind().equals(Notice.PROBLEM)
                            && notice.problem().isError())
                    .count();
            String read = "the portfolio: " + Summary.count(checked.interviews(), "interview");
            if (mistakes > 0) {
                bad(
                        terminal,
                        read + ", " + Summary.count(mistakes, "mistake") + " in its files",
                        "'debrief check' lists them");
            } else {
                fine(
                        terminal,
                        read + ", every file reads; builds show the "
                                + Pipeline.profile(root).key() + " profile unless --profile says otherwise");
            }
        } catch (ProblemsException problems) {
            bad(
                    terminal,
                    "the portfolio cannot be read: " + Summary.of(problems.problems()),
                    "'debrief check' lists them");
        }
    }

    private void folders(Terminal terminal, Path root) {
        boolean all = true;
        for (String folder : List.of("content/interviews", ".debrief", "site")) {
            Path path = root.resolve(folder);
            Path there = Files.exists(path) ? path : root;
            if (!Files.isWritable(there)) {
                all = false;
                bad(
                        terminal,
                        folder + " cannot be written",
                        "allow it, or copy the portfolio to a disk that can be written to");
            }
        }
        if (all) {
            fine(terminal, "content/interviews, .debrief and site can be written");
        }
    }

    private void coach(Terminal terminal, Path root, AtHand atHand) throws IOException {
        Optional<CoachChoice> set;
        try {
            set = Pipeline.coach(root);
        } catch (ProblemsException toldAbove) {
            return;
        }
        CoachChoice choice = set.orElse(CoachChoice.PLAYBOOK);
        String who = "the coach: " + new CoachMenu.Item(choice, "").typed()
                + (set.isPresent()
                        ? ", as 'coach:' in content/portfolio.yaml says"
                        : ", for content/portfolio.yaml names none; on a terminal 'debrief generate' asks");
        CoachHealth health = CoachHealth.of(root, choice, main.environment(), atHand);
        health.trouble().ifPresentOrElse(why -> bad(terminal, who, why), () -> fine(terminal, who));
        fine(
                terminal,
                health.agreed().isEmpty()
                        ? "you agreed to send nothing to anybody yet"
                        : "you agreed to send: " + String.join("; ", health.agreed()) + " (.debrief/agreed)");
    }

    private static void fine(Terminal terminal, String what) {
        terminal.result("ok   " + what);
    }

    private void bad(Terminal terminal, String what, String hint) {
        ill = true;
        terminal.result("NOT  " + what);
        terminal.result("     " + hint);
    }

    /** As it calls itself; empty when there is none. */
    private static String git() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "--version")
                    .redirectInput(new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null"))
                    .redirectErrorStream(true)
                    .start();
            if (!git.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return "";
            }
            String said = new String(git.getInputStream().readNBytes(200), StandardCharsets.UTF_8);
            return git.exitValue() == 0 ? said.lines().findFirst().orElse("") : "";
        } catch (IOException none) {
            return "";
        }
    }
}
