package debrief.cli;

import debrief.CoachChoice;
import debrief.Generate;
import debrief.Generate.Outcome;
import debrief.GenerateRequest;
import debrief.Pipeline;
import debrief.coach.ModelFailure;
import debrief.generate.Counting;
import debrief.generate.Prices;
import debrief.generate.Spending;
import debrief.generate.Work.Scope;
import debrief.llm.Provider;
import debrief.model.Section;
import debrief.problem.Nearest;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
                            + "by commas: the next writes while those before it are down.")
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
            outcome = Pipeline.generate(request, new Told(terminal, start));
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
            reckoned(terminal, outcome);
            return ExitCode.FINE;
        }
        return report(terminal, outcome, (System.nanoTime() - start) / 1e9);
    }

    private GenerateRequest request() throws IOException {
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
                System.getenv(),
                LocalDate.now(ZoneId.systemDefault()));
    }

    private CoachChoice choice(String typed) {
        int colon = typed.indexOf(':');
        String name = (colon < 0 ? typed : typed.substring(0, colon)).toLowerCase(Locale.ROOT);
        List<String> words = Stream.concat(
                        Stream.of("playbook"), Stream.of(Provider.values()).map(Provider::word))
                .toList();
        if (!words.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no coach '" + name + "'; " + Nearest.hint(name, words, "use one of: " + String.join(", ", words)));
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

    private static int report(Terminal terminal, Outcome outcome, double seconds) {
        outcome.copied()
                .forEach(id -> terminal.say("content/interviews/" + id
                        + "/analysis.generated.yaml: you had changed it; a copy is kept in .debrief/kept"));
        outcome.changed()
                .forEach(id -> terminal.result("content/interviews/" + id + "/analysis.generated.yaml: written"));
        outcome.failures().forEach(failure -> terminal.error("debrief: " + failure));
        if (outcome.failed() > 0) {
            terminal.error(Summary.count(outcome.failed(), "part") + " could not be kept; 'debrief gaps' says why");
        }
        if (!outcome.whole()) {
            terminal.error(
                    "stopped; run the same command again to go on: no reply that came is lost or paid for twice");
            return ExitCode.PROBLEMS;
        }
        Spending spending = outcome.spending();
        String cost = spending.requests() == 0
                ? ""
                : ", " + Summary.count(spending.requests(), "request") + ", " + tokens(spending) + ", "
                        + dollars(spending.spent());
        terminal.say(
                outcome.results() == 0 && outcome.failures().isEmpty()
                        ? "nothing to write: what is missing is not for this coach to say ('debrief gaps' lists it)"
                        : String.format(
                                Locale.ROOT,
                                "%s written on%s (%.1f s)",
                                Summary.count(outcome.results(), "assignment"),
                                cost,
                                seconds));
        return outcome.failures().isEmpty() && outcome.failed() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void reckoned(Terminal terminal, Outcome outcome) throws IOException {
        if (outcome.reckoned().isEmpty()) {
            terminal.result("the playbook costs nothing and sends nothing");
        }
        Prices prices = Pipeline.prices(main.directory());
        for (Counting model : outcome.reckoned()) {
            Optional<BigDecimal> most = prices.of(model.provider(), model.model())
                    .map(price -> price.of(model.tokensIn(), model.mostTokensOut()));
            terminal.result(String.format(
                    Locale.ROOT,
                    "%s %s: %s, %,d tokens in, at most %,d out, %s",
                    model.provider(),
                    model.model(),
                    Summary.count(model.requests(), "request"),
                    model.tokensIn(),
                    model.mostTokensOut(),
                    most.map(cost -> "at most " + dollars(cost)).orElse("price unknown (add it to prices.txt)")));
        }
    }

    private static String tokens(Spending spending) {
        return String.format(Locale.ROOT, "%,d tokens", spending.tokensIn() + spending.tokensOut());
    }

    private static String dollars(BigDecimal cost) {
        return cost.setScale(2, RoundingMode.UP).toPlainString() + " USD";
    }

    /** Shows how far it is, and asks before anything leaves this machine. */
    private final class Told implements Generate.Progress {

        private final Terminal terminal;
        private final long start;

        Told(Terminal terminal, long start) {
            this.terminal = terminal;
            this.start = start;
        }

        @Override
        public void step(int done, int all, Spending spending) {
            double seconds = (System.nanoTime() - start) / 1e9;
            long left = Math.round(seconds / done * (all - done));
            terminal.progress(String.format(
                    Locale.ROOT,
                    "%d of %d · %s · %s · about %d s left",
                    done,
                    all,
                    tokens(spending),
                    dollars(spending.spent()),
                    left));
        }

        @Override
        public boolean maySend(List<String> places, int exchanges) {
            return yes || asked(places, exchanges);
        }

        private boolean asked(List<String> places, int exchanges) {
            terminal.error("The words of " + Summary.count(exchanges, "question") + " and answers go to "
                    + String.join(" and ", places)
                    + ". Declared names, e-mail addresses and phone numbers are replaced by placeholders first.");
            Optional<BufferedReader> answers = Dialogue.answers();
            if (answers.isEmpty()) {
                terminal.error("debrief: nothing was sent; agree with --yes");
                return false;
            }
            terminal.prompt("Send it? [y/N] ");
            try {
                String said = answers.get().readLine();
                return said != null && said.strip().toLowerCase(Locale.ROOT).startsWith("y");
            } catch (IOException gone) {
                return false;
            }
        }
    }
}
