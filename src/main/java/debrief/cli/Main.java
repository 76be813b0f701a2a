package debrief.cli;

import debrief.model.Profile;
import debrief.problem.FileNames;
import debrief.problem.Nearest;
import debrief.problem.ProblemsException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code debrief}. */
@Command(
        name = "debrief",
        resourceBundle = "debrief.cli.help",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InitCommand.class,
            CheckCommand.class,
            GapsCommand.class,
            OutlineCommand.class,
            GenerateCommand.class,
            ReplyCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            PublishCommand.class,
            ImportCommand.class,
            ReadCommand.class,
            DoctorCommand.class,
            HelpCommand.class,
            GenerateCompletion.class
        })
public final class Main implements Runnable {

    private final Map<String, String> environment;
    private final Path here;

    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT)
    private Path directory = Path.of("");

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT)
    private boolean verbose;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandLine.Model.CommandSpec spec;

    private Main(Map<String, String> environment, Path here) {
        this.environment = environment;
        this.here = here;
    }

    public static void main(String[] args) {
        // What it says, asks models and writes into files is English, with digits that every program reads.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(args, utf8(System.out), utf8(System.err)));
    }

    /** Runs one command line; see {@link ExitCode} for what it returns. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return run(args, System.getenv(), out, err);
    }

    /** @param environment where secrets come from: the command line is for everybody to read */
    static int run(String[] args, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        return run(args, environment, Path.of(""), out, err);
    }

    /** @param here the folder in which the command is typed */
    static int run(String[] args, Map<String, String> environment, Path here, PrintWriter out, PrintWriter err) {
        CommandLine commands = new CommandLine(new Main(environment, here))
                .setOut(out)
                .setErr(err)
                .registerConverter(Profile.class, Main::profile)
                .registerConverter(BigDecimal.class, Main::dollars)
                .registerConverter(Path.class, Main::path)
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::failure);
        int code = commands.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A file that somebody names lies where it is typed, whatever portfolio it is for. */
    Path named(Path typed) {
        return here.resolve(typed).toAbsolutePath().normalize();
    }

    Path directory() {
        return directory.toAbsolutePath().normalize();
    }

    /** A path as whoever typed the command would type it in the next one. */
    String shown(Path path) {
        String shown = directory.resolve(path).normalize().toString();
        return shown.isEmpty() ? "." : shown;
    }

    /** What to type for another command on the same portfolio. */
    String command() {
        String program = quoted(System.getProperty("debrief.command", "debrief"));
        return directory.toString().isEmpty() ? program : program + " -C " + quoted(directory.toString());
    }

    /** As a shell wants a word. */
    static String quoted(String word) {
        return word.matches("[\\w./~-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    Map<String, String> environment() {
        return environment;
    }

    boolean verbose() {
        return verbose;
    }

    Terminal terminal() {
        return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
    }

    boolean quiet() {
        return quiet;
    }

    private static Profile profile(String typed) {
        List<String> words = List.of("private", "mentor", "public");
        if (words.contains(typed.toLowerCase(Locale.ROOT))) {
            return Profile.valueOf(typed.toUpperCase(Locale.ROOT));
        }
        throw new TypeConversionException("it must be private, mentor or public, not '" + typed + "'; "
                + Nearest.hint(typed, words, "public shows what everybody may see"));
    }

    private static BigDecimal dollars(String typed) {
        try {
            return new BigDecimal(typed);
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("it must be a number of US dollars, as 2.50, not '" + typed + "'");
        }
    }

    private static Path path(String typed) {
        if (FileNames.isMisread(typed)) {
            throw new TypeConversionException("this name cannot be read; " + FileNames.HINT);
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException unreadable) {
            throw new TypeConversionException("'" + typed + "' is no path here; " + FileNames.HINT);
        }
    }

    private static int usage(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        if (!(mistake instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            err.println("debrief: " + mistake.getMessage());
        } else {
            String typed = unmatched.getUnmatched().get(0);
            boolean named = command.getParent() == null && !typed.startsWith("-");
            err.println("debrief: " + (named ? "there is no command '" + typed + "'" : mistake.getMessage()));
            List<String> known = new ArrayList<>(command.getSubcommands().keySet());
            command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
            Optional<String> hint = FileNames.isMisread(typed)
                    ? Optional.of(FileNames.HINT)
                    : Nearest.to(typed, known).map(word -> "did you mean '" + word + "'?");
            hint.ifPresent(text -> err.println("    hint: " + text));
        }
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int failure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        Main main = main(command);
        Terminal terminal = main.terminal();
        terminal.progressDone();
        if (failure instanceof ProblemsException problems) {
            terminal.problems(problems.problems(), main.directory());
            terminal.error(Summary.of(problems.problems()));
            return ExitCode.PROBLEMS;
        }
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        Optional<FileSystemException> disk = Disk.refusal(cause);
        if (disk.isPresent()) {
            terminal.error("debrief: " + Disk.explain(disk.get()));
            return ExitCode.PROBLEMS;
        }
        terminal.error(
                "debrief: this is a bug in debrief, not a mistake of yours. Please report it with the lines below.");
        failure.printStackTrace(command.getErr());
        return ExitCode.BUG;
    }

    private static Main main(CommandLine command) {
        CommandLine top = command;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top.getCommand();
    }

    private static PrintWriter utf8(java.io.PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The version that the jar's manifest tells. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"debrief " + (version == null ? "(not from its jar)" : version)};
        }
    }
}
