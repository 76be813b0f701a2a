package debrief.cli;

import debrief.Pipeline;
import debrief.bring.Import.Imported;
import debrief.bring.ImportRequest;
import debrief.bring.Respondent;
import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.problem.ProblemsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief import}. */
@Command(
        name = "import",
        description = "Makes an interview of a transcript or of a report that a chat assistant wrote.",
        footer = {
            "",
            "Creates files and never changes one. The interview is private until you say otherwise.",
            "On a terminal it asks what the file does not tell; elsewhere, or with --quiet, it says what it assumed."
        })
final class ImportCommand extends PortfolioCommand {

    private static final int LONGEST_LEVEL = 100;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Transcripts or reports; each becomes one interview.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The interview's id (default: the file's name, after the date).")
    private String id = "";

    @Option(names = "--date", paramLabel = "DATE", description = "When it was, as 2024-05-20; never guessed.")
    private String date = "";

    @Option(
            names = "--speakers",
            paramLabel = "LABEL=ROLE,…",
            description = "Who the labels are: interviewer, candidate or other (default: proposed by who asks).")
    private String speakers = "";

    @Option(names = "--level", paramLabel = "LEVEL", description = "How senior the job is, as mid-level.")
    private String level = "";

    @Option(
            names = "--job",
            paramLabel = "FILE",
            description =
                    "The job's advertisement, as text: job.md beside the interview. Told coaches, never published.")
    private @Nullable Path job;

    @Option(
            names = "--cv",
            paramLabel = "FILE",
            description = "Your CV, as text: content/cv.md. Told coaches, never published.")
    private @Nullable Path cv;

    @Override
    public Integer call() throws IOException {
        require(!files.isEmpty() || cv != null, "name a transcript or a report to import");
        require(job == null || !files.isEmpty(), "--job goes with the file of an interview");
        require(level(level).isPresent(), "--level must be a few words in one line, as mid-level");
        require(!Slug.isReserved(id), "--id must be a name that Windows does not keep for a device, not '" + id + "'");
        require(
                id.isEmpty() || Slug.PATTERN.matcher(id).matches(),
                "--id must be a-z, 0-9 and hyphens, not '" + id + "'");
        require(date.isEmpty() || isDay(date), "--date must be a day as 2024-05-20, not '" + date + "'");
        require(id.isEmpty() || files.size() == 1, "--id goes with one file, not '" + id + "'");
        Map<String, Speaker.Role> roles = roles();
        Terminal terminal = main.terminal();
        String advertisement;
        try {
            advertisement = job == null ? "" : Pipeline.text(main.directory().resolve(job));
            if (cv != null) {
                boolean created =
                        Pipeline.importCv(main.directory(), main.directory().resolve(cv));
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
        Function<Path, Respondent> respondents = respondents(terminal);
        int code = ExitCode.FINE;
        for (Path file : files) {
            try {
                Path from = main.directory().resolve(file);
                Imported imported = Pipeline.importFile(new ImportRequest(
                        main.directory(),
                        from,
                        id,
                        date,
                        level.strip(),
                        advertisement,
                        roles,
                        respondents.apply(file)));
                imported.told().forEach(line -> terminal.say(file + ": " + line));
                terminal.result(
                        imported.created()
                                ? "content/interviews/" + imported.id() + ": made of " + file
                                : "content/interviews/" + imported.id() + ": nothing changed, these bytes are there");
            } catch (ProblemsException problems) {
                terminal.problems(problems.problems(), main.directory());
                code = ExitCode.PROBLEMS;
            } catch (FileSystemException disk) {
                terminal.error("debrief: " + Disk.explain(disk));
                code = ExitCode.PROBLEMS;
            }
        }
        return code;
    }

    /** Somebody to ask only where somebody sits: never in a script, a pipe or a workflow. */
    private Function<Path, Respondent> respondents(Terminal terminal) {
        Optional<BufferedReader> answers = main.quiet() ? Optional.empty() : Dialogue.answers();
        return file -> answers.<Respondent>map(typed -> new Dialogue(terminal, typed, file.toString()))
                .orElse(Respondent.NOBODY);
    }

    /** Some words as they stand in interview.yaml; empty when they are no such. */
    static Optional<String> level(String typed) {
        String level = typed.strip();
        return level.length() <= LONGEST_LEVEL && level.lines().count() <= 1 ? Optional.of(level) : Optional.empty();
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
