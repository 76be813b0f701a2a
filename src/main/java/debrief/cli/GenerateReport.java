package debrief.cli;

import debrief.generate.Counting;
import debrief.generate.Prices;
import debrief.generate.Spending;
import debrief.generate.Used;
import debrief.write.Generate.Outcome;
import debrief.write.RunNotes.Became;
import debrief.write.RunNotes.Note;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code debrief generate} says at its end. */
final class GenerateReport {

    private static final int MOST_NOTES = 12;
    private static final int LONGEST = 200;

    private GenerateReport() {}

    /** What a run did. */
    static int written(Terminal terminal, Outcome outcome, double seconds) {
        outcome.copied()
                .forEach(id -> terminal.say("content/interviews/" + id
                        + "/analysis.generated.yaml: you had changed it; a copy is kept in .debrief/kept"));
        outcome.changed()
                .forEach(id -> terminal.result("content/interviews/" + id + "/analysis.generated.yaml: written"));
        grouped(outcome.failures()).forEach(failure -> terminal.error("debrief: " + failure));
        noted(terminal, outcome.notes());
        if (!outcome.whole()) {
            return ExitCode.PROBLEMS;
        }
        Spending spending = outcome.spending();
        String cost = spending.requests() == 0
                ? ""
                : ", " + Summary.count(spending.requests(), "request") + ", " + tokens(spending.used(), "cached", "")
                        + ", " + dollars(spending.spent());
        if (outcome.results() == 0 && !outcome.changed().isEmpty()) {
            terminal.say("written down where each question begins and ends, and nothing else");
            return outcome.failures().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
        }
        if (outcome.interviews() == 0) {
            terminal.say("nothing to write: there is no interview in content/interviews yet");
            return ExitCode.FINE;
        }
        terminal.say(
                outcome.results() == 0 && outcome.failures().isEmpty()
                        ? "nothing to write: what is missing is not for this coach to say ('debrief gaps' lists it); what is there"
                                + " is written anew with --again, over another model's words with --over MODEL"
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
                                    .orElse(model.isLocal() ? "for nothing" : "price unknown (add it to prices.txt)")));
        }
    }

    private static String reckoned(Prices.Price price, Used used) {
        String most = "at most " + dollars(price.of(new Used(used.in(), 0, used.cached() + used.kept(), used.out())));
        return used.cached() == 0
                ? most
                : most + ", " + dollars(price.of(used)) + " if the provider caches what it can";
    }

    /** Part by part while they are few; what was put in an imported text's place is told once. */
    private static void noted(Terminal terminal, List<Note> notes) {
        List<Note> replaced = those(notes, Became.REPLACED);
        if (!replaced.isEmpty()) {
            terminal.say(Summary.count(replaced.size(), "imported section")
                    + " replaced where they are shown; report.md and analysis.yaml keep the old words");
        }
        List<Note> remarked = those(notes, Became.REMARKED);
        remarked.stream().limit(MOST_NOTES).forEach(note -> terminal.say(line(note, "kept; ")));
        List<Note> refused = those(notes, Became.REFUSED);
        refused.stream().limit(MOST_NOTES).forEach(note -> terminal.error(line(note, "not kept: ")));
        if (!refused.isEmpty()) {
            terminal.error(Summary.count(refused.size(), "part") + " could not be kept; 'debrief gaps --all' says why");
        } else if (remarked.size() > MOST_NOTES) {
            terminal.say("'debrief gaps --all' lists all " + remarked.size() + " that were remarked on");
        }
    }

    private static List<Note> those(List<Note> notes, Became became) {
        return notes.stream().filter(note -> note.became() == became).toList();
    }

    private static String line(Note note, String became) {
        return note.where() + ": " + became + shortened(note.because());
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
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
        String ofThese =
                used.cached() == 0 ? "" : String.format(Locale.ROOT, " (%,d of them %s)", used.cached(), cached);
        return String.format(Locale.ROOT, "%,d tokens in%s, %s%,d out", used.in(), ofThese, bound, used.out());
    }

    static String dollars(BigDecimal cost) {
        return cost.setScale(2, RoundingMode.UP).toPlainString() + " USD";
    }
}
