package debrief.cli;

import debrief.generate.Spending;
import debrief.write.Generate;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows how far it is, and asks before anything leaves this machine. */
record GenerateProgress(Terminal terminal, long start, boolean yes) implements Generate.Progress {

    @Override
    public void step(int done, int all, Spending spending) {
        double seconds = (System.nanoTime() - start) / 1e9;
        long left = Math.round(seconds / done * (all - done));
        terminal.progress(String.format(
                Locale.ROOT,
                "%d of %d · %s · %s · about %d s left",
                done,
                all,
                GenerateReport.tokens(spending),
                GenerateReport.dollars(spending.spent()),
                left));
    }

    @Override
    public boolean maySend(List<String> places, List<String> what) {
        return yes || asked(places, what);
    }

    private boolean asked(List<String> places, List<String> what) {
        terminal.error("This would go to " + String.join(" and ", places) + ":");
        what.forEach(one -> terminal.error("  - " + one));
        terminal.error("Declared names, e-mail addresses, phone numbers and secrets are replaced by placeholders first;"
                + " names that nobody declared are not.");
        Optional<BufferedReader> answers = Dialogue.answers();
        if (answers.isEmpty()) {
            terminal.error("debrief: nothing was sent; agree with --yes");
            return false;
        }
        terminal.prompt("Send it? [y/N] ");
        try {
            String said = answers.get().readLine();
            boolean agreed =
                    said != null && said.strip().toLowerCase(Locale.ROOT).startsWith("y");
            if (!agreed) {
                terminal.error("nothing was sent");
            }
            return agreed;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void broken() {
        terminal.progressDone();
        terminal.error("stopped; run the same command again to go on: no reply that came is lost or paid for twice");
    }
}
