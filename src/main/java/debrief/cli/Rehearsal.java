package debrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The way from a raw talk to a site, gone once for nobody: the launcher runs it to make the class-data archive, which holds
 * what it loads. A class that a command loads and this does not costs each later run of that command.
 *
 * <pre>java -XX:ArchiveClassesAtExit=FILE -cp debrief.jar debrief.cli.Rehearsal PORTFOLIO SCRATCH</pre>
 */
final class Rehearsal {

    private Rehearsal() {}

    /** @param args a portfolio with a talk in it, which is only read, and an empty folder */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        System.exit(played(Path.of(args[0]), Path.of(args[1])));
    }

    /** What the first command that fails ends with. */
    static int played(Path portfolio, Path scratch) throws IOException {
        String mine = scratch.resolve("portfolio").toString();
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        for (List<String> command : List.of(
                List.of(
                        "-C",
                        portfolio.toString(),
                        "build",
                        "--full",
                        "--site",
                        scratch.resolve("site").toString()),
                List.of("init", mine, "--empty"),
                List.of("-C", mine, "import", talk(portfolio).toString(), "--role", "developer"),
                List.of("-C", mine, "generate"),
                List.of("-C", mine, "gaps"),
                List.of("-C", mine, "check"),
                List.of("-C", mine, "build", "--profile", "private"))) {
            // Nothing of the machine: neither keys nor a server that may run here.
            int code = Main.run(command.toArray(String[]::new), Map.of(), nobody, nobody);
            if (code != ExitCode.FINE) {
                return code;
            }
        }
        return ExitCode.FINE;
    }

    private static Path talk(Path portfolio) throws IOException {
        try (Stream<Path> files = Files.walk(portfolio.resolve("content/interviews"), 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("transcript."))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException("there is no talk in " + portfolio));
        }
    }
}
