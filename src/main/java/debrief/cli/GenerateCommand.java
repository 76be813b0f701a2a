package debrief.cli;

import debrief.Pipeline;
import debrief.coach.ModelFailure;
import debrief.generate.Work.Scope;
import debrief.llm.Provider;
import debrief.model.Section;
import debrief.problem.Nearest;
import debrief.write.CoachChoice;
import debrief.write.Generate.Outcome;
import debrief.write.GenerateRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** {@code debrief generate}. */
@Command(
        name = "generate",
        description =
                "Writes what is missing, through a coach, into analysis.generated.yaml; your own files are only read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The playbook is the built-in coach: it needs no network and no key. Keys of language models come from the",
            "environment: OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY, MISTRAL_API_KEY."
        })
final class GenerateCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Main main;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--coach",
            paramLabel = "NAME[:MODEL]",
            split = ",",
            description =
                    "playbook (default), openai, anthropic, gemini, mistral, ollama, gguf or replay; several, parted "
                            + "by commas: the next writes once those before it are down.")
    private List<String> coaches = List.of("playbook");

    @Option(names = "--url", paramLabel = "URL", description = "A server of your own that speaks the coach's language.")
    private String url = "";

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Sections to write, as 'practice'; also asks and insights (default: all that are missing).")
    private Set<String> only = Set.of();

    @Option(
            names = "--interview",
            paramLabel = "ID",
            split = ",",
            description = "Interviews to write on (default: all).")
    private Set<String> interviews = Set.of();

    @Option(names = "--dry-run", description = "Say what it would take, in tokens and dollars, and send nothing.")
    private boolean reckon;

    @Option(
            names = "--max-cost",
            paramLabel = "USD",
            description = "Stop before the run costs more than this many US dollars.")
    private @Nullable BigDecimal mostCost;

    @Option(names = "--jobs", paramLabel = "N", description = "Requests at the same time (default: 4).")
    private int jobs = 4;

    @Option(names = "--per-minute", paramLabel = "N", description = "Most requests a minute (default: no limit).")
    private int perMinute;

    @Option(names = "--again", description = "Ask even where a reply to the same request is kept.")
    private boolean again;

    @Option(names = "--record", paramLabel = "DIR", description = "Keep replies for '--coach replay:DIR'.")
    private @Nullable Path record;

    @Option(names = "--yes", description = "Agree to what is sent to a language model.")
    private boolean yes;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = main.terminal();
        GenerateRequest request = request();
        long start = System.nanoTime();
        Outcome outcome;
        try {
            outcome = Pipeline.generate(request, new GenerateProgress(terminal, start, yes));
        } catch (ModelFailure failure) {
            terminal.progressDone();
            terminal.error("debrief: " + failure.getMessage());
            return ExitCode.PROBLEMS;
        }
        terminal.progressDone();
        if (!outcome.sent()) {
            return ExitCode.USAGE;
        }
        if (request.reckon()) {
            GenerateReport.reckoned(terminal, outcome, Pipeline.prices(main.directory()));
            return ExitCode.FINE;
        }
        return GenerateReport.written(terminal, outcome, (System.nanoTime() - start) / 1e9);
    }

    private GenerateRequest request() throws IOException {
        long models = coaches.stream()
                .filter(name -> !name.equalsIgnoreCase("playbook"))
                .count();
        if (!url.isEmpty() && models != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url is one server's address, so it goes with one language model; a key must not reach another's server");
        }
        if (record != null && models == 0) {
            throw new ParameterException(
                    spec.commandLine(), "--record keeps a language model's replies; the playbook has none");
        }
        if (jobs < 1 || jobs > 64) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 to 64, not " + jobs);
        }
        if (perMinute < 0) {
            throw new ParameterException(spec.commandLine(), "--per-minute must be 0 or more, not " + perMinute);
        }
        if (mostCost != null && mostCost.signum() < 0) {
            throw new ParameterException(spec.commandLine(), "--max-cost must be 0 or more, not " + mostCost);
        }
        return new GenerateRequest(
                main.directory(),
                coaches.stream().map(this::choice).toList(),
                new Scope(known(), checked()),
                jobs,
                perMinute,
                Optional.ofNullable(mostCost),
                reckon,
                again,
                Optional.ofNullable(record).map(path -> path.toAbsolutePath().normalize()),
                main.environment(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private CoachChoice choice(String typed) {
        int colon = typed.indexOf(':');
        String name = (colon < 0 ? typed : typed.substring(0, colon)).toLowerCase(Locale.ROOT);
        List<String> words = Stream.concat(
                        Stream.of("playbook"), Stream.of(Provider.values()).map(Provider::key))
                .toList();
        if (!words.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no coach '" + name + "'; " + Nearest.hint(name, words, "use one of: " + String.join(", ", words)));
        }
        if (name.equals("playbook") && colon >= 0) {
            throw new ParameterException(spec.commandLine(), "the playbook has no models: write 'playbook' alone");
        }
        return new CoachChoice(name, colon < 0 ? "" : typed.substring(colon + 1), url);
    }

    private Set<String> checked() {
        List<String> parts =
                new ArrayList<>(Stream.of(Section.values()).map(Section::key).toList());
        parts.addAll(List.of("asks", "insights"));
        for (String part : only) {
            if (!parts.contains(part)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no part '" + part + "'; "
                                + Nearest.hint(part, parts, "use one of: " + String.join(", ", parts)));
            }
        }
        return only;
    }

    private Set<String> known() throws IOException {
        List<String> ids = interviews.isEmpty() ? List.of() : Pipeline.interviews(main.directory());
        for (String id : interviews) {
            if (!ids.contains(id)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no interview '" + id + "'; " + Nearest.hint(id, ids, "there are: " + String.join(", ", ids)));
            }
        }
        return interviews;
    }
}
