package debrief.cli;

import debrief.write.ChatRun.Asked;
import debrief.write.ChatRun.Outcome;
import debrief.write.Generate;
import debrief.write.RunNotes.Became;
import debrief.write.RunNotes.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is said of a run through a chat assistant: what was kept, what goes back, and what to paste next.
 *
 * @param command how the program is called here, with the portfolio's folder
 */
record ChatReport(Terminal terminal, Path root, String command) {

    private static final int MOST_NOTES = 12;
    private static final int FEW = 2;

    int begun(Outcome outcome) {
        int code = written(outcome);
        if (outcome.open().isEmpty()) {
            terminal.say(
                    outcome.rounds().stream().allMatch(round -> round.changed().isEmpty())
                            ? "nothing to ask: what is missing is not for a coach to say, or is there already ('debrief gaps' tells)"
                            : "nothing is left to ask");
            return code;
        }
        List<Asked> kept = new ArrayList<>(outcome.open());
        kept.removeAll(outcome.fresh());
        if (!kept.isEmpty()) {
            terminal.say(Summary.count(kept.size(), "message") + " from before still "
                    + (kept.size() == 1 ? "waits" : "wait") + " for a reply:");
        }
        kept.forEach(this::message);
        outcome.fresh().forEach(this::message);
        terminal.say(
                "Paste each message as a whole into a chat assistant. They hold your talk, facts, CV and job"
                        + " advertisement as far as there are any; declared names, e-mail addresses and numbers are placeholders.");
        terminal.say("Then save its whole reply as a file and run: " + command + " reply FILE");
        return code;
    }

    int replied(Outcome outcome) {
        outcome.told().forEach(line -> terminal.error("debrief: " + line));
        if (outcome.taken() == 0) {
            return ExitCode.PROBLEMS;
        }
        int code = written(outcome);
        notes(outcome);
        if (outcome.open().isEmpty() && outcome.rounds().stream().allMatch(round -> round.results() == 0)) {
            terminal.say("written down where each question begins and ends; '" + command
                    + " generate --coach chat' has them written on");
            return code;
        }
        if (outcome.open().isEmpty()) {
            terminal.say("nothing is left to ask; '" + command + " serve' shows the report");
            return code;
        }
        if (!outcome.fresh().isEmpty()) {
            terminal.say("next, with what was missing or could not be kept; paste it into the same chat:");
            outcome.fresh().forEach(this::message);
        }
        List<Asked> others = new ArrayList<>(outcome.open());
        others.removeAll(outcome.fresh());
        if (!others.isEmpty()) {
            terminal.say("still open:");
            others.forEach(this::message);
        }
        return code;
    }

    private int written(Outcome outcome) {
        Set<String> changed = new LinkedHashSet<>();
        Set<String> copied = new LinkedHashSet<>();
        Set<String> failures = new LinkedHashSet<>();
        for (Generate.Outcome round : outcome.rounds()) {
            changed.addAll(round.changed());
            copied.addAll(round.copied());
            failures.addAll(round.failures());
        }
        copied.forEach(id -> terminal.say("content/interviews/" + id
                + "/analysis.generated.yaml: you had changed it; a copy is kept in .debrief/kept"));
        changed.forEach(id -> terminal.result("content/interviews/" + id + "/analysis.generated.yaml: written"));
        failures.forEach(failure -> terminal.error("debrief: " + failure));
        return failures.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** What could not be kept is no failure here: it is asked for again. */
    private void notes(Outcome outcome) {
        List<Note> notes = outcome.rounds().stream()
                .flatMap(round -> round.notes().stream())
                .toList();
        notes.stream()
                .filter(note -> note.became() != Became.REPLACED)
                .limit(MOST_NOTES)
                .forEach(note -> terminal.say(note.where()
                        + (note.became() == Became.REFUSED ? ": goes back: " : ": kept; ")
                        + GenerateReport.shortened(note.because())));
        long more =
                notes.stream().filter(note -> note.became() != Became.REPLACED).count() - MOST_NOTES;
        if (more > 0) {
            terminal.say("and " + more + " more; 'debrief gaps --all' lists them");
        }
        if (notes.stream().anyMatch(note -> note.became() == Became.REPLACED)) {
            terminal.say(
                    "imported sections were replaced where they are shown; report.md and analysis.yaml keep the old"
                            + " words");
        }
    }

    /** "talk/queues, talk/logs and 2 more". */
    private static String about(List<String> places) {
        List<String> each = places.stream().distinct().toList();
        String some = String.join(", ", each.subList(0, Math.min(FEW, each.size())));
        return each.size() <= FEW ? some : some + " and " + (each.size() - FEW) + " more";
    }

    private void message(Asked message) {
        Path file = message.file().startsWith(root) ? root.relativize(message.file()) : message.file();
        terminal.result(String.format(
                Locale.ROOT,
                "%s (%s, %,d characters)",
                file.toString().replace('\\', '/'),
                about(message.about()),
                message.characters()));
    }
}
