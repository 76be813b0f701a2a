package debrief.cli;

import debrief.Pipeline;
import debrief.coach.ModelFailure;
import debrief.llm.AtHand;
import debrief.write.CoachChoice;
import debrief.write.Generate.Outcome;
import debrief.write.GenerateRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code debrief generate}. */
@Command(name = "generate")
final class GenerateCommand extends PortfolioCommand {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CoachOptions who;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ScopeOptions what;

    @Option(names = "--dry-run")
    private boolean reckon;

    @Option(names = "--max-cost", paramLabel = "USD")
    private @Nullable BigDecimal mostCost;

    @Option(names = "--jobs", paramLabel = "N")
    private @Nullable Integer jobs;

    @Option(names = "--per-minute", paramLabel = "N")
    private int perMinute;

    @Option(names = "--record", paramLabel = "DIR")
    private @Nullable Path record;

    @Option(names = "--yes")
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
        int code = GenerateReport.written(terminal, outcome, (System.nanoTime() - start) / 1e9);
        if (outcome.interviews() == 0) {
            next("import FILE");
            return code;
        }
        if (who.byNobody() && !main.quiet()) {
            terminal.say(better(new CoachMenu(AtHand.on(main.environment()::get))));
        }
        next("serve");
        return code;
    }

    /** Nobody chose the playbook, so what it cannot do is said once. */
    private static String better(CoachMenu menu) {
        return "The playbook counts and finds, says only what is certain, and judges no content. "
                + menu.better()
                        .map(item -> "Here a language model could: --coach " + item.typed())
                        .orElse("With any chat assistant in your browser: --coach chat")
                + " ('debrief doctor' lists all)";
    }

    private GenerateRequest request() throws IOException {
        require(jobs == null || jobs >= 1 && jobs <= 64, "--jobs must be 1 to 64, not " + jobs);
        require(perMinute >= 0, "--per-minute must be 0 or more, not " + perMinute);
        require(mostCost == null || mostCost.signum() >= 0, "--max-cost must be 0 or more, not " + mostCost);
        List<CoachChoice> choices = who.choices(main, !yes && !reckon);
        boolean models = choices.stream().anyMatch(choice -> !choice.isPlaybook());
        require(record == null || models, "--record keeps a language model's replies; the playbook has none");
        require(
                !choices.get(0).isChat() || choices.get(0).url().isEmpty() && record == null && !reckon,
                "the chat coach sends nothing and costs nothing here: leave out --url, --record and --dry-run");
        return new GenerateRequest(
                main.directory(),
                choices,
                what.scope(
                        main.directory(),
                        choices.stream().map(CoachChoice::coach).toList()),
                jobs == null ? choices.get(0).usualJobs() : jobs,
                perMinute,
                Optional.ofNullable(mostCost),
                reckon,
                what.again(),
                Optional.ofNullable(record).map(path -> path.toAbsolutePath().normalize()),
                main.environment(),
                LocalDate.now(ZoneId.systemDefault()));
    }
}
