package debrief.cli;

import debrief.Pipeline;
import debrief.bring.Import.Imported;
import debrief.bring.ImportRequest;
import debrief.bring.ReportJoin;
import debrief.bring.Respondent;
import debrief.bring.Source;
import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.problem.ProblemsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief import}. */
@Command(name = "import")
final class ImportCommand extends PortfolioCommand {

    private static final int LONGEST_WORDS = 100;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Transcripts or reports, or a folder of them; each becomes one interview. '-' reads standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--id", paramLabel = "ID")
    private String id = "";

    @Option(names = "--date", paramLabel = "DATE")
    private String date = "";

    @Option(names = "--speakers", paramLabel = "LABEL=ROLE,…")
    private String speakers = "";

    @Option(names = "--into", paramLabel = "INTERVIEW")
    private String into = "";

    @Option(names = "--role", paramLabel = "ROLE")
    private String role = "";

    @Option(names = "--level", paramLabel = "LEVEL")
    private String level = "";

    @Option(names = "--job", paramLabel = "FILE")
    private @Nullable Path job;

    @Option(names = "--cv", paramLabel = "FILE")
    private @Nullable Path cv;

    private boolean unread;

    @Override
    public Integer call() throws IOException {
        require(!files.isEmpty() || cv != null, "name a transcript or a report to import");
        require(job == null || !files.isEmpty(), "--job goes with the file of an interview");
        require(words(level).isPresent(), "--level must be a few words in one line, as mid-level");
        require(words(role).isPresent(), "--role must be a few words in one line, as \"backend developer\"");
        require(!Slug.isReserved(id), "--id must be a name that Windows does not keep for a device, not '" + id + "'");
        require(
                id.isEmpty() || Slug.PATTERN.matcher(id).matches(),
                "--id must be a-z, 0-9 and hyphens, not '" + id + "'");
        require(date.isEmpty() || isDay(date), "--date must be a day as 2024-05-20, not '" + date + "'");
        require(
                into.isEmpty() || id.isEmpty() && date.isEmpty() && speakers.isEmpty() && !files.isEmpty(),
                "--into goes with a report's file, and without --id, --date and --speakers");
        require(
                files.stream().filter(ImportCommand::isInput).count() < 2,
                "'-' is standard input, which can be read once");
        Map<String, Speaker.Role> roles = roles();
        Terminal terminal = main.terminal();
        String advertisement;
        List<Source> sources;
        try {
            Pipeline.requirePortfolio(main.directory());
            sources = sources(terminal);
            advertisement = job == null ? "" : text(job, terminal);
            if (cv != null) {
                boolean created = Pipeline.importCv(main.directory(), text(cv, terminal));
                terminal.result(
                        "content/cv.md: " + (created ? "made of " + cv : "nothing changed, this text is there"));
            }
        } catch (ProblemsException problems) {
            terminal.problems(problems.problems(), main.directory());
            return ExitCode.PROBLEMS;
        } catch (FileSystemException disk) {
            terminal.error("debrief: " + Disk.explain(disk));
            return ExitCode.PROBLEMS;
        }
        int code = unread ? ExitCode.PROBLEMS : ExitCode.FINE;
        ImportRequest.Said said = new ImportRequest.Said(date, role.strip(), level.strip(), advertisement);
        boolean any = false;
        for (List<Source> parts : id.isEmpty() ? sources.stream().map(List::of).toList() : List.of(sources)) {
            if (parts.isEmpty()) {
                continue;
            }
            try {
                if (into.isEmpty()) {
                    bring(parts, said, roles, terminal);
                } else {
                    join(parts.get(0), terminal);
                }
                any = true;
            } catch (ProblemsException problems) {
                terminal.problems(problems.problems(), main.directory());
                code = ExitCode.PROBLEMS;
            } catch (FileSystemException disk) {
                terminal.error("debrief: " + Disk.explain(disk));
                code = ExitCode.PROBLEMS;
            }
        }
        if (any) {
            next("generate", "serve");
        }
        return code;
    }

    private void bring(List<Source> parts, ImportRequest.Said said, Map<String, Speaker.Role> roles, Terminal terminal)
            throws IOException {
        String shown = parts.stream().map(Source::shown).collect(Collectors.joining(", "));
        Imported imported = Pipeline.importFile(
                new ImportRequest(main.directory(), parts, id, said, roles, respondent(shown, terminal)));
        imported.told().forEach(line -> terminal.say(shown + ": " + line));
        terminal.result(
                imported.created()
                        ? "content/interviews/" + imported.id() + ": made of " + shown
                        : "content/interviews/" + imported.id() + ": nothing changed, these bytes are there");
    }

    private String text(Path file, Terminal terminal) throws IOException {
        List<String> doubts = new ArrayList<>();
        String text = Pipeline.text(main.named(file), doubts);
        doubts.forEach(doubt -> terminal.say(file + ": " + doubt));
        return text;
    }

    private void join(Source report, Terminal terminal) throws IOException {
        ReportJoin.Joined joined = Pipeline.join(main.directory(), into, report);
        joined.told().forEach(line -> terminal.say(report.shown() + ": " + line));
        terminal.result(
                "content/interviews/" + into + (joined.changed() ? ": joined " + report.shown() : ": nothing changed"));
    }

    /** What is named, in its order; a folder stands for the files in it, and what cannot be read is told. */
    private List<Source> sources(Terminal terminal) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            if (isInput(file)) {
                sources.add(new Source("standard input", "pasted.txt", Pipeline.standardInput()));
                continue;
            }
            List<Path> inside = Source.in(main.named(file));
            if (Files.isDirectory(main.named(file)) && inside.isEmpty()) {
                throw new FileSystemException(file.toString(), null, "a folder without a transcript or a report in it");
            }
            for (Path one : inside) {
                try {
                    String shown = Files.isDirectory(main.named(file))
                            ? file.resolve(one.getFileName()).toString()
                            : file.toString();
                    sources.add(Source.of(one, shown));
                } catch (FileSystemException disk) {
                    terminal.error("debrief: " + Disk.explain(disk));
                    unread = true;
                }
            }
        }
        return sources;
    }

    private static boolean isInput(Path file) {
        return file.toString().equals("-");
    }

    /** Somebody to ask only where somebody sits: never in a script, a pipe or a workflow. */
    private Respondent respondent(String shown, Terminal terminal) {
        boolean silent = main.quiet() || files.stream().anyMatch(ImportCommand::isInput);
        return (silent ? Optional.<BufferedReader>empty() : Dialogue.answers())
                .<Respondent>map(typed -> new Dialogue(terminal, typed, shown))
                .orElse(Respondent.NOBODY);
    }

    /** Some words as they stand in interview.yaml; empty when they are no such. */
    static Optional<String> words(String typed) {
        String words = typed.strip();
        return words.length() <= LONGEST_WORDS && words.lines().count() <= 1 ? Optional.of(words) : Optional.empty();
    }

    static boolean isDay(String text) {
        try {
            int year =
                    text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text).getYear() : 0;
            return year >= 1900 && year < 2200;
        } catch (DateTimeParseException notInTheCalendar) {
            return false;
        }
    }

    private Map<String, Speaker.Role> roles() {
        Map<String, Speaker.Role> roles = new LinkedHashMap<>();
        for (String pair : speakers.isEmpty() ? new String[0] : speakers.split(",", -1)) {
            int equals = pair.lastIndexOf('=');
            String role = equals < 0 ? "" : pair.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            require(
                    equals > 0 && List.of("interviewer", "candidate", "other").contains(role),
                    "--speakers must be as \"H=interviewer,B=candidate\", not '" + pair + "'");
            roles.put(pair.substring(0, equals).strip(), Speaker.Role.valueOf(role.toUpperCase(Locale.ROOT)));
        }
        return roles;
    }
}
