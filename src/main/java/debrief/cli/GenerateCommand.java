package debrief.cli;

import debrief.Pipeline;
import debrief.coach.ModelFailure;
import debrief.llm.ModelChoice;
import debrief.llm.Provider;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code debrief generate}. */
@Command(
        name = "generate",
        description =
                "Writes what is missing, through a coach, into analysis.generated.yaml; your own files are only read.",
        footer = {
            "",
            "The playbook is the built-in coach: it needs no network and no key. Keys of language models come from the",
            "environment: OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY, MISTRAL_API_KEY."
        })
final class GenerateCommand extends PortfolioCommand {

    private static final List<String> WORDS = Stream.concat(
                    Stream.of("playbook", "chat"), Stream.of(Provider.values()).map(Provider::key))
            .toList();

    @Option(
            names = "--coach",
            paramLabel = "NAME[:MODEL]",
            split = ",",
            description =
                    "playbook (default), openai, anthropic, gemini, mistral, ollama, command, gguf or replay; or chat: "
                            + "messages to paste into any chat assistant, no key; several, parted "
                            + "by commas: the next writes once those before it are down.")
    private List<String> coaches = List.of("playbook");

    @Option(names = "--url", paramLabel = "URL", description = "A server of your own that speaks the coach's language.")
    private String url = "";

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ScopeOptions what;

    @Option(names = "--dry-run", description = "Say what it would take, in tokens and dollars, and send nothing.")
    private boolean reckon;

    @Option(
            names = "--max-cost",
            paramLabel = "USD",
            description = "Stop before the run costs more than this many US dollars.")
    private @Nullable BigDecimal mostCost;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            description = "How long a reply may take, as 90s, 20m or 1h (default: 15m for a model on this machine or in its "
                    + "network, else 5m).")
    private String timeout = "";

    @Option(names = "--jobs", paramLabel = "N", description = "Requests at the same time (default: 4).")
    private int jobs = 4;

    @Option(names = "--per-minute", paramLabel = "N", description = "Most requests a minute (default: no limit).")
    private int perMinute;

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
            if (request.coaches().get(0).isChat()) {
                return new ChatReport(terminal, main.directory(), main.command())
                        .begun(Pipeline.chat(
                                main.directory(),
                                request.scope(),
                                request.coaches().get(0).model(),
                                request.today(),
                                new GenerateProgress(terminal, start, yes)));
            }
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
        require(
                url.isEmpty() || models == 1,
                "--url is one server's address, so it goes with one language model; a key must not reach another's server");
        require(record == null || models > 0, "--record keeps a language model's replies; the playbook has none");
        require(
                timeout.isEmpty() || ModelChoice.timeout(timeout).isPresent(),
                "--timeout must be a time of an hour at most, as 90s, 20m or 1h, not '" + timeout + "'");
        require(jobs >= 1 && jobs <= 64, "--jobs must be 1 to 64, not " + jobs);
        require(perMinute >= 0, "--per-minute must be 0 or more, not " + perMinute);
        require(mostCost == null || mostCost.signum() >= 0, "--max-cost must be 0 or more, not " + mostCost);
        List<CoachChoice> choices = joined().stream().map(this::choice).toList();
        boolean chat = choices.stream().anyMatch(CoachChoice::isChat);
        require(
                !chat || choices.size() == 1,
                "the chat coach goes alone: a person asks, and nobody can stand in for the assistant");
        require(
                !chat || url.isEmpty() && record == null && !reckon,
                "the chat coach sends nothing and costs nothing here: leave out --url, --record and --dry-run");
        return new GenerateRequest(
                main.directory(),
                choices,
                what.scope(
                        main.directory(),
                        choices.stream().map(CoachChoice::coach).toList()),
                jobs,
                perMinute,
                Optional.ofNullable(mostCost),
                reckon,
                what.again(),
                Optional.ofNullable(record).map(path -> path.toAbsolutePath().normalize()),
                main.environment(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    /** A command's own arguments may hold commas. */
    private List<String> joined() {
        List<String> joined = new ArrayList<>();
        for (String one : coaches) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).startsWith("command:") && !WORDS.contains(name(one))) {
                joined.set(last, joined.get(last) + "," + one);
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private static String name(String typed) {
        int colon = typed.indexOf(':');
        return (colon < 0 ? typed : typed.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    private CoachChoice choice(String typed) {
        int colon = typed.indexOf(':');
        String name = name(typed);
        require(
                WORDS.contains(name),
                "no coach '" + name + "'; " + Nearest.hint(name, WORDS, "use one of: " + String.join(", ", WORDS)));
        require(!name.equals("playbook") || colon < 0, "the playbook has no models: write 'playbook' alone");
        return new CoachChoice(name, colon < 0 ? "" : typed.substring(colon + 1), url, ModelChoice.timeout(timeout));
    }
}
