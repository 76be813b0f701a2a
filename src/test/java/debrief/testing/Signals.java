package debrief.testing;

import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;

/** Signals to other processes. */
public final class Signals {

    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15);
    private static final String IGNORED = "SigIgn:";
    private static final int HEX = 16;

    private Signals() {}

    /** What ends a run, and the code it then exits with: one a day, for each costs a process. */
    public static List<Arguments> ofToday() {
        return Today.of(List.of(Arguments.of("TERM", 143), Arguments.of("INT", 130)), 2);
    }

    /** Leaves a test out, with the reason, where a signal would reach nobody. */
    public static void assumeHeard(String signal) throws IOException {
        assumeTrue(
                ProcessHandle.current().supportsNormalTermination(),
                "this system ends processes by force only, so no signal can be sent");
        assumeFalse(
                isIgnored(signal),
                "whoever started this build has it ignore " + signal + ", and so do all that it starts");
    }

    /** Ends a process as a terminal or an operating system does. */
    public static void send(String signal, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private static boolean isIgnored(String signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(IGNORED))
                .map(line ->
                        Long.parseUnsignedLong(line.substring(IGNORED.length()).strip(), HEX))
                .anyMatch(mask -> (mask >> (NUMBERS.get(signal) - 1) & 1) == 1);
    }
}
