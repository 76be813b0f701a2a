import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures two commands as whole processes, in turn: java bench/Compare.java RUNS OUT "COMMAND A" "COMMAND B"
 *
 * <p>The folder OUT is removed before every run, so each run is a cold build into an empty folder. One run of each comes first and
 * is not counted. For the time on the clock, the time on the processor and the most memory that was resident it prints each
 * command's least, median and most, the ratio of the medians, and the median of the ratios run by run. Needs GNU time.
 */
class Compare {

    private static final List<String> WHAT = List.of("clock, s", "processor, s", "memory, MB");

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        Path out = Path.of(args[1]);
        double[][][] measured = new double[WHAT.size()][2][runs];
        for (int run = -1; run < runs; run++) {
            for (int c = 0; c < 2; c++) {
                double[] one = measure(args[2 + c], out);
                for (int what = 0; run >= 0 && what < one.length; what++) {
                    measured[what][c][run] = one[what];
                }
            }
        }
        System.out.printf("A  %s%nB  %s%n%d runs: min, median, max%n", args[2], args[3], runs);
        for (int what = 0; what < WHAT.size(); what++) {
            double[][] both = measured[what];
            double[] pairs = new double[runs];
            Arrays.setAll(pairs, run -> both[0][run] / both[1][run]);
            System.out.printf(Locale.ROOT, "%-13s A %s  B %s  A/B of medians %.2f, median of pairs %.2f%n", WHAT.get(what),
                    range(both[0]), range(both[1]), median(both[0]) / median(both[1]), median(pairs));
        }
    }

    private static double[] measure(String command, Path out) throws IOException, InterruptedException {
        delete(out);
        Path figures = Files.createTempFile("compare", ".txt");
        try {
            long start = System.nanoTime();
            int code = new ProcessBuilder("time", "-f", "%U %S %M", "-o", figures.toString(), "sh", "-c", "exec " + command)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            double took = (System.nanoTime() - start) / 1e9;
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
            double[] told = Stream.of(Files.readString(figures).strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
            return new double[] {took, told[0] + told[1], told[2] / 1024};
        } finally {
            Files.delete(figures);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String range(double[] values) {
        double[] sorted = sorted(values);
        return String.format(Locale.ROOT, "%7.2f %7.2f %7.2f", sorted[0], median(values), sorted[sorted.length - 1]);
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
