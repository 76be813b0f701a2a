package debrief.publish;

import debrief.disk.SingleWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The branch of a repository that holds a site: one commit, without a history. */
public final class SiteBranch {

    /** By this a branch is known to hold nothing but a site of ours. */
    private static final String MARK = "Published-with: debrief";

    /** What a build notes for the next one. */
    private static final String OWN_NOTES = ":(exclude,top).debrief-manifest";

    private final Remote remote;
    private final String branch;

    private SiteBranch(Remote remote, String branch) {
        this.remote = remote;
        this.branch = branch;
    }

    /**
     * @param repository an address, a folder, or a name that the portfolio's repository has for one
     * @param root the portfolio's folder
     * @param here where a relative folder begins: where the command was typed
     */
    public static SiteBranch of(String repository, String branch, Path root, Path here) throws IOException {
        if (!branch.matches("[\\w][\\w./-]*")
                || branch.contains("..")
                || branch.endsWith("/")
                || branch.endsWith(".lock")) {
            throw new PublishRefused("'" + branch + "' is no name of a branch; the usual one is gh-pages");
        }
        return new SiteBranch(Remote.of(repository, root, here), branch);
    }

    /** Where GitHub Pages shows it; empty elsewhere. */
    public String pages() {
        return remote.pages();
    }

    /** The first address that somebody gave; else where GitHub Pages shows it. */
    public String url(String... given) {
        return Arrays.stream(given).filter(one -> !one.isEmpty()).findFirst().orElseGet(this::pages);
    }

    /** As people read it, without a password. */
    @Override
    public String toString() {
        return remote + ", branch " + branch;
    }

    /**
     * Looks at the branch, before anything is built.
     *
     * @param site the folder that the site will be built into; what is in it goes
     * @param scratch a folder for a repository of ours; what is in it goes
     * @param replace whether a branch with something else may go
     */
    public Draft look(Path site, Path scratch, boolean replace) throws IOException {
        SingleWriter alone = SingleWriter.of(scratch.resolveSibling("publish.lock"));
        try {
            return look(site, scratch, replace, alone);
        } catch (IOException failed) {
            alone.close();
            throw failed;
        }
    }

    private Draft look(Path site, Path scratch, boolean replace, SingleWriter alone) throws IOException {
        remove(site);
        remove(scratch);
        Files.createDirectories(scratch);
        Files.createDirectories(site);
        Git git = Git.init(scratch, site);
        Files.createDirectories(scratch.resolve("info"));
        Files.writeString(scratch.resolve("info/attributes"), "* -text -filter -ident -diff\n");
        String ref = "refs/heads/" + branch;
        String there = git.run("ls-remote", remote.address(), ref)
                .orFail("cannot reach " + remote)
                .line();
        String tip = there.isEmpty() ? "" : there.substring(0, there.indexOf('\t'));
        if (!tip.isEmpty()) {
            git.run("fetch", "--quiet", "--depth=1", "--no-tags", remote.address(), ref)
                    .orFail("cannot read " + this);
            String message = git.run("log", "-1", "--format=%B", tip).line();
            if (!replace && message.lines().noneMatch(MARK::equals)) {
                throw new PublishRefused(this + " holds something that 'debrief publish' did not put there (\""
                        + message.lines().findFirst().orElse("")
                        + "\"); choose another branch with --branch, or say --replace"
                        + " to have the site in its place");
            }
        }
        return new Draft(git, ref, tip, scratch, alone);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The next commit of the branch, while it is only here. */
    public final class Draft implements AutoCloseable {

        private final Git git;
        private final String ref;
        private final String tip;
        private final Path scratch;
        private final SingleWriter alone;

        private Draft(Git git, String ref, String tip, Path scratch, SingleWriter alone) {
            this.git = git;
            this.ref = ref;
            this.tip = tip;
            this.scratch = scratch;
            this.alone = alone;
        }

        /** Whether the branch is not there yet. */
        public boolean isFirst() {
            return tip.isEmpty();
        }

        /**
         * What would go, a line a file: {@code A path} for a new one, {@code M} for a changed one, {@code D} for one that goes.
         */
        public List<String> changes() throws IOException {
            String tree = tree();
            String from = tip.isEmpty()
                    ? git.run("hash-object", "-t", "tree", "/dev/null").line()
                    : tip + "^{tree}";
            return git.run("diff-tree", "-r", "--no-renames", "--name-status", from, tree)
                    .orFail("git cannot compare the sites")
                    .out()
                    .lines()
                    .map(line -> line.replace('\t', ' '))
                    .toList();
        }

        private String tree() throws IOException {
            git.run("add", "--all", "--force", "--", ".", OWN_NOTES).orFail("git cannot take the site's files");
            return git.run("write-tree")
                    .orFail("git cannot take the site's files")
                    .line();
        }

        /** Puts the site in the branch's place, unless somebody else changed it meanwhile. */
        public void push() throws IOException {
            String commit = git.run("commit-tree", tree(), "-m", "Publish the site", "-m", MARK)
                    .orFail("git cannot make a commit")
                    .line();
            git.run(
                            "push",
                            "--quiet",
                            "--no-verify",
                            "--force-with-lease=" + ref + ":" + tip,
                            remote.address(),
                            commit + ":" + ref)
                    .orFail("cannot push to " + SiteBranch.this);
        }

        @Override
        public void close() throws IOException {
            try (alone) {
                remove(scratch);
            }
        }
    }
}
