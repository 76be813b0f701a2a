package debrief.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The program git, in a repository of ours, with none of the user's settings that would change a file or run a program. */
final class Git {

    private static final List<String> PLAIN = List.of(
            "-c", "core.autocrlf=false",
            "-c", "core.safecrlf=false",
            "-c", "core.fileMode=false",
            "-c", "core.quotePath=false",
            "-c", "core.hooksPath=/dev/null",
            "-c", "core.attributesFile=/dev/null",
            "-c", "commit.gpgSign=false",
            "-c", "push.gpgSign=false",
            "-c", "gc.auto=0");

    /** Nobody's name: the author of a public site may be known by a pseudonym only. */
    private static final Map<String, String> IDENTITY = Map.of(
            "GIT_AUTHOR_NAME", "Debrief",
            "GIT_AUTHOR_EMAIL", "debrief@localhost",
            "GIT_COMMITTER_NAME", "Debrief",
            "GIT_COMMITTER_EMAIL", "debrief@localhost",
            "TZ", "UTC",
            "LC_ALL", "C");

    /** What a hook or an alias that the user stands in says of its repository ({@code git rev-parse --local-env-vars}). */
    private static final Set<String> OF_ANOTHER_REPOSITORY = Set.of(
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_CONFIG",
            "GIT_CONFIG_PARAMETERS",
            "GIT_CONFIG_COUNT",
            "GIT_OBJECT_DIRECTORY",
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_IMPLICIT_WORK_TREE",
            "GIT_GRAFT_FILE",
            "GIT_INDEX_FILE",
            "GIT_NO_REPLACE_OBJECTS",
            "GIT_REPLACE_REF_BASE",
            "GIT_PREFIX",
            "GIT_SHALLOW_FILE",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_LITERAL_PATHSPECS");

    /** Of what a server says about its refusal. */
    private static final int MOST_SAID = 3;

    private final Path repository;
    private final Path workTree;

    private Git(Path repository, Path workTree) {
        this.repository = repository;
        this.workTree = workTree;
    }

    /** @param folder holds a new repository and nothing else */
    static Git init(Path folder, Path workTree) throws IOException {
        Git git = new Git(folder, workTree);
        git.start(List.of("git", "init", "--quiet", "--bare", "--template=", folder.toString()))
                .orFail("git could not make a repository");
        return git;
    }

    /** Without a repository: what a remote's name or address means where the user stands. */
    static Answer in(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        return new Git(folder, folder).start(command);
    }

    Answer run(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(PLAIN);
        command.addAll(List.of("--git-dir=" + repository, "--work-tree=" + workTree));
        command.addAll(List.of(words));
        return start(command);
    }

    private Answer start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workTree.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().keySet().removeAll(OF_ANOTHER_REPOSITORY);
        builder.environment().putAll(IDENTITY);
        Process process = begin(builder);
        CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        String out = text(process.getInputStream());
        try {
            return new Answer(process.waitFor(), out, errors.join());
        } catch (InterruptedException ended) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("stopped while git was at work", ended);
        }
    }

    private static java.io.File nothing() {
        return new java.io.File(
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("win") ? "NUL" : "/dev/null");
    }

    private static Process begin(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new PublishRefused("git is not installed, or not on the PATH");
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What git said.
     *
     * @param code its exit code
     */
    record Answer(int code, String out, String errors) {

        boolean ok() {
            return code == 0;
        }

        String line() {
            return out.strip();
        }

        Answer orFail(String what) throws PublishRefused {
            if (!ok()) {
                throw new PublishRefused(what + ": " + reason());
            }
            return this;
        }

        /** What it complains of most plainly; an address in it is shown without a user's name and password. */
        private String reason() {
            List<String> lines = errors.lines().map(String::strip).toList();
            Optional<String> rejected = lines.stream()
                    .filter(line -> line.startsWith("! [") && line.endsWith(")"))
                    .map(line -> line.substring(line.lastIndexOf(" (") + 2, line.length() - 1))
                    .map(why -> why.equals("stale info")
                            ? "somebody else changed it meanwhile; look, then run it again"
                            : why)
                    .findFirst();
            String remote = lines.stream()
                    .filter(line -> line.startsWith("remote: "))
                    .map(line -> line.substring("remote: ".length()).strip())
                    .filter(line -> !line.isEmpty() && !line.contains("hook declined"))
                    .limit(MOST_SAID)
                    .collect(Collectors.joining(" "));
            String said = rejected.map(why -> remote.isEmpty() ? why : why + " (" + remote + ")")
                    .orElseGet(() -> lines.stream()
                            .filter(line -> line.startsWith("fatal:")
                                    || line.startsWith("error:")
                                    || line.startsWith("remote:")
                                    || line.contains("ermission"))
                            .reduce((one, other) -> one.contains("ermission") || one.startsWith("fatal:") ? one : other)
                            .orElse("git ended with " + code));
            return Remote.withoutSecrets(said);
        }
    }
}
