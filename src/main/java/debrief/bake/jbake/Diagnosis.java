package debrief.bake.jbake;

import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says why JBake ignored a page. JBake itself only logs that it did. */
final class Diagnosis {

    private Diagnosis() {}

    /**
     * @param shown the file as the user would type it
     */
    static Problem of(Path file, String shown) throws IOException {
        Location at = Location.of(shown);
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int end = lines.indexOf(Settings.HEADER_SEPARATOR);
        if (end < 0) {
            return Problem.warning(
                    at,
                    "has no header and was left out",
                    "begin with the lines title=…, type=page, status=published and " + Settings.HEADER_SEPARATOR);
        }
        List<String> header = lines.subList(0, end);
        for (String line : header) {
            if (!line.isEmpty() && !line.contains("=")) {
                return Problem.warning(
                        at,
                        "was left out, because its header has a line without '=': " + line.strip(),
                        "every line above " + Settings.HEADER_SEPARATOR + " reads name=value");
            }
        }
        if (!has(header, "type=")) {
            return Problem.warning(
                    at, "was left out, because its header has no type", "add type=page, without spaces around '='");
        }
        if (!has(header, "status=")) {
            return Problem.warning(
                    at,
                    "was left out, because its header has no status",
                    "add status=published or status=draft, without spaces around '='");
        }
        return Problem.warning(
                at, "was left out, because JBake does not know its type", "write type=page or type=post");
    }

    private static boolean has(List<String> header, String start) {
        return header.stream().anyMatch(line -> line.strip().startsWith(start));
    }
}
