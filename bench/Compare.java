import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times two commands as whole processes, in turn: java bench/Compare.java RUNS OUT "COMMAND A" "COMMAND B"
 *
 * <p>The folder OUT is removed before every run, so each run is a cold build into an empty folder. One run of each comes first and
 * is not counted. Prints the medians and the ratio of the medians, and the median of the ratios run by run.
 */
class Compare {

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        Path out = Path.of(args[1]);
        List<String> commands = List.of(args[2], args[3]);
        double[][] seconds = new double[2][runs];
        for (int run = -1; run < runs; run++) {
            for (int c = 0; c < 2; c++) {
                double took = time(commands.get(c), out);
                if (run >= 0) {
                    seconds[c][run] = took;
                }
            }
        }
        double[] ratios = new double[runs];
        for (int run = 0; run < runs; run++) {
            ratios[run] = seconds[0][run] / seconds[1][run];
        }
        for (int c = 0; c < 2; c++) {
            double[] sorted = sorted(seconds[c]);
            System.out.printf(Locale.ROOT, "%c  min %.2f s  median %.2f s  max %.2f s   %s%n", 'A' + c, sorted[0],
                    median(seconds[c]), sorted[runs - 1], commands.get(c));
        }
        System.out.printf(Locale.ROOT, "A/B  of medians %.2f, median of pairs %.2f (%d runs)%n",
                median(seconds[0]) / median(seconds[1]), median(ratios), runs);
    }

    private static double time(String command, Path out) throws IOException, InterruptedException {
        delete(out);
        long start = System.nanoTime();
        Process process = new ProcessBuilder("/bin/sh", "-c", "exec " + command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        double took = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return took;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                    Files.delete(file);
                }
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
