package debrief.cli;

import debrief.generate.Counting;
import debrief.generate.Prices;
import debrief.generate.Spending;
import debrief.generate.Used;
import debrief.write.Generate.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code debrief generate} says at its end. */
final class GenerateReport {

    private GenerateReport() {}

    /** What a run did. */
    static int written(Terminal terminal, Outcome outcome, double seconds) {
        outcome.copied()
                .forEach(id -> terminal.say("content/interviews/" + id
                        + "/analysis.generated.yaml: you had changed it; a copy is kept in .debrief/kept"));
        outcome.changed()
                .forEach(id -> terminal.result("content/interviews/" + id + "/analysis.generated.yaml: written"));
        grouped(outcome.failures()).forEach(failure -> terminal.error("debrief: " + failure));
        if (outcome.failed() > 0) {
            terminal.error(Summary.count(outcome.failed(), "part") + " could not be kept; 'debrief gaps' says why");
        }
        if (!outcome.whole()) {
            return ExitCode.PROBLEMS;
        }
        Spending spending = outcome.spending();
        String cost = spending.requests() == 0
                ? ""
                : ", " + Summary.count(spending.requests(), "request") + ", "
                        + tokens(spending.used(), "cached", "") + ", " + dollars(spending.spent());
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

    /** What a run would take. */
    static void reckoned(Terminal terminal, Outcome outcome, Prices prices) {
        if (outcome.reckoned().isEmpty()) {
            terminal.result("the playbook costs nothing and sends nothing");
        }
        for (Counting model : outcome.reckoned()) {
            terminal.result("%s %s: %s, %s, %s"
                    .formatted(
                            model.provider(),
                            model.model(),
                            Summary.count(model.requests(), "request"),
                            tokens(model.used(), "cacheable", "at most "),
                            prices.of(model.provider(), model.model())
                                    .map(price -> reckoned(price, model.used()))
                                    .orElse("price unknown (add it to prices.txt)")));
        }
    }

    private static String reckoned(Prices.Price price, Used used) {
        String most = "at most " + dollars(price.of(new Used(used.in(), 0, used.cached() + used.kept(), used.out())));
        return used.cached() == 0 ? most : most + ", " + dollars(price.of(used)) + " if the provider caches what it can";
    }

    /** What failed for one reason in several places is told once. */
    private static List<String> grouped(List<String> failures) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (String failure : failures) {
            int colon = failure.indexOf(": ");
            places.computeIfAbsent(failure.substring(colon + 1), reason -> new ArrayList<>())
                    .add(failure.substring(0, Math.max(0, colon)));
        }
        List<String> told = new ArrayList<>();
        places.forEach((reason, at) ->
                told.add(at.get(0) + (at.size() == 1 ? "" : " and " + (at.size() - 1) + " more") + ":" + reason));
        return told;
    }

    static String tokens(Spending spending) {
        return String.format(
                Locale.ROOT,
                "%,d tokens",
                spending.used().in() + spending.used().out());
    }

    private static String tokens(Used used, String cached, String bound) {
        String ofThese = used.cached() == 0 ? "" : String.format(Locale.ROOT, " (%,d of them %s)", used.cached(), cached);
        return String.format(Locale.ROOT, "%,d tokens in%s, %s%,d out", used.in(), ofThese, bound, used.out());
    }

    static String dollars(BigDecimal cost) {
        return cost.setScale(2, RoundingMode.UP).toPlainString() + " USD";
    }
}
