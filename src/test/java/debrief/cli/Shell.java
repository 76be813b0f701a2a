package debrief.cli;

import debrief.testing.Portfolios;
import debrief.testing.SmallPortfolio;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A shell in a folder of the test's own: what a user types there, and the files that it is about. */
final class Shell {

    private final Path folder;
    private final Map<String, String> environment;

    private Shell(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Its environment is empty, whatever stands in that of whoever runs the tests. */
    static Shell in(Path folder) {
        return new Shell(folder, Map.of());
    }

    /** In a folder that may or may not exist. */
    static Shell inASmallPortfolio(Path folder) {
        return in(SmallPortfolio.in(folder).root());
    }

    /** The same shell after {@code export VARIABLE=value}. */
    Shell with(String variable, String value) {
        Map<String, String> all = new HashMap<>(environment);
        all.put(variable, value);
        return new Shell(folder, Map.copyOf(all));
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** One more file, or another text in one that is there. */
    Shell write(String file, String text) {
        Portfolios.save(file(file), text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Two errors: an unknown key, and a map where a title belongs. */
    Shell makeMistakes() {
        return write("content/portfolio.yaml", "title: Preparation\nownr: {}\n")
                .write(
                        SmallPortfolio.INTERVIEW + "interview.yaml",
                        "title: {a: map}\nspeakers: {H: {role: interviewer}, R: {role: candidate}}\n");
    }

    Said debrief(String... words) {
        // A test cannot change its own working folder.
        return Said.debrief(
                folder,
                environment,
                Stream.concat(Stream.of("-C", folder.toString()), Stream.of(words))
                        .toArray(String[]::new));
    }
}
