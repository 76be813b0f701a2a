package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code publish}: the site goes to a branch of another repository, and nothing of what it is made of. */
class PublishTest {

    /** Stands in the private files only, and in the talk of the second interview. */
    private static final String CANARY = "zinnoberkanarienvogel";

    private static final String SECOND = "content/interviews/2024-06-01-second/";

    @TempDir
    private Path lab;

    private Path bare;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        bare = lab.resolve("a repo.git");
        git(lab, "init", "--quiet", "--bare", bare.toString());
        shell = Shell.inASmallPortfolio(lab.resolve("prep"))
                .write("content/cv.md", "I kept a " + CANARY + " for six years.\n")
                .write(SECOND + "interview.yaml", """
                        title: The second round
                        speakers: {H: {role: interviewer}, R: {role: candidate}}
                        visibility: public
                        transcript: public
                        """)
                .write(SECOND + "transcript.txt", "H: What did you keep?\n\nR: A red bird, the zinnoberfink.\n")
                .write(SECOND + "analysis.yaml", """
                        exchanges:
                          - {id: bird, title: The bird, kind: experience, turns: 1-2, summary: It sang.}
                        """);
    }

    private Said publish(String... more) {
        List<String> words = new ArrayList<>(List.of("publish", bare.toString()));
        words.addAll(List.of(more));
        return shell.debrief(words.toArray(String[]::new));
    }

    @Test
    void theBranchHoldsTheSiteAndNothingElse() throws IOException {
        Said said = publish();

        said.isFine();
        assertThat(said.out()).contains("published ", " from 2 interviews to ", "a repo.git, branch gh-pages");
        shell.debrief(
                        "build",
                        "--profile",
                        "public",
                        "--site",
                        lab.resolve("site").toString())
                .isFine();
        TreeSet<String> built =
                new TreeSet<>(SmallPortfolio.files(lab.resolve("site")).keySet());
        built.remove(".debrief-manifest");
        assertThat(branch("gh-pages")).isEqualTo(built).contains("index.html", ".nojekyll");
        assertThat(objects())
                .noneMatch(object -> object.contains(CANARY))
                .anyMatch(object -> object.contains("zinnoberfink"));
        assertThat(shell.file(".debrief/publish.git")).doesNotExist();
        assertThat(git(bare, "log", "--format=%an %ae %cn %ce", "gh-pages"))
                .isEqualTo("Debrief debrief@localhost Debrief debrief@localhost");
    }

    /** What is not committed yet, what was once, and what lies about are as far away as what never was. */
    @Test
    void theFoldersOwnRepositoryIsNoPartOfIt() throws IOException {
        git(shell.folder(), "init", "--quiet");
        git(shell.folder(), "add", "--all");
        git(shell.folder(), "-c", "user.name=" + CANARY, "-c", "user.email=a@localhost", "commit", "-qm", CANARY);
        shell.write("content/cv.md", "Not committed: " + CANARY + "\n")
                .write("notes.txt", CANARY)
                .write(".debrief/cache/reply", CANARY)
                .write(".debrief/publish/left.html", CANARY);

        publish().isFine();

        assertThat(git(bare, "cat-file", "--batch-all-objects", "--batch")).doesNotContain(CANARY);
        assertThat(branch("gh-pages")).doesNotContain("left.html");
    }

    /** Whatever portfolio -C names: a path is typed where one stands. */
    @Test
    void aRelativeFolderBeginsWhereOneStands() throws IOException {
        Path typed = Path.of("").toAbsolutePath().relativize(bare.toRealPath());

        shell.debrief("publish", typed.toString()).isFine();

        assertThat(branch("gh-pages")).contains("index.html");
    }

    @Test
    void onceMoreChangesNothingAndAnEditChangesWhatItTouches() throws IOException {
        publish().isFine();
        String first = git(bare, "rev-parse", "gh-pages");

        assertThat(publish().out()).contains("has this site already");
        assertThat(git(bare, "rev-parse", "gh-pages")).isEqualTo(first);

        shell.write("content/topics.yaml", "topics:\n  - {slug: rabbitmq, name: RabbitMQ, summary: Brokers wait.}\n");
        Said dry = publish("--dry-run");
        dry.isFine();
        assertThat(dry.out())
                .contains("M topics/rabbitmq.html", "nothing was pushed")
                .doesNotContain("A ");
        assertThat(git(bare, "rev-parse", "gh-pages")).isEqualTo(first);
        publish().isFine();
        assertThat(git(bare, "show", "gh-pages:topics/rabbitmq.html")).contains("Brokers wait.");
    }

    @Test
    void whatBecamePrivateIsGoneFromTheHistoryToo() throws IOException {
        publish().isFine();

        shell.write(SECOND + "interview.yaml", """
                title: The second round
                speakers: {H: {role: interviewer}, R: {role: candidate}}
                """);
        Said said = publish();

        said.isFine();
        assertThat(said.out())
                .contains("left out 2024-06-01-second: it is private", "may lie on the server for some weeks");
        assertThat(git(bare, "rev-list", "--count", "gh-pages")).isEqualTo("1");
        assertThat(objects()).noneMatch(object -> object.contains("zinnoberfink"));
    }

    @Test
    void aSiteThatFailsTheLastLookGoesNowhere() throws IOException {
        publish().isFine();
        String before = git(bare, "rev-parse", "gh-pages");

        shell.write("content/pages/about.md", """
                title=About
                type=page
                status=published
                ~~~~~~
                Call Ada Secret.
                """);

        publish().isAboutAMistake();
        assertThat(git(bare, "rev-parse", "gh-pages")).isEqualTo(before);
        assertThat(objects()).noneMatch(object -> object.contains("Ada Secret"));
    }

    @Test
    void somebodyElsesBranchStays() throws IOException {
        Path work = lab.resolve("work");
        git(lab, "clone", "--quiet", bare.toString(), work.toString());
        Files.writeString(work.resolve("thesis.txt"), "Ten years of work.");
        git(work, "add", "thesis.txt");
        git(work, "-c", "user.name=A", "-c", "user.email=a@localhost", "commit", "--quiet", "-m", "The thesis");
        git(work, "push", "--quiet", "origin", "HEAD:refs/heads/main");

        Said said = publish("--branch", "main");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("branch main holds something that 'debrief publish' did not put there (\"The thesis\")");
        assertThat(git(bare, "show", "main:thesis.txt")).isEqualTo("Ten years of work.");

        publish("--branch", "main", "--replace").isFine();
        assertThat(branch("main")).contains("index.html").doesNotContain("thesis.txt");
    }

    @Test
    void aRepositoryThatTakesNothingIsToldInOneLine() throws IOException {
        Path hook = bare.resolve("hooks/pre-receive");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho 'You may not push here.' >&2\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();

        Said said = publish();

        said.isAboutAMistake();
        assertThat(said.err()).contains("debrief: cannot push to ").hasLineCount(1);
        assertThat(git(bare, "branch")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://me:geheim@127.0.0.1:1/prep.git",
                "ssh://127.0.0.1:1/prep.git",
                "nowhere",
                "../nowhere.git",
                "--upload-pack=x",
                ""
            })
    void whatCannotBeReachedIsToldWithoutAPassword(String repository) {
        Said said = shell.debrief("publish", "--", repository);

        said.isAboutAMistake();
        assertThat(said.err()).startsWith("debrief: ").hasLineCount(1).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "a..b", "a b", "x/", "a.lock", "refs:heads"})
    void aNameThatIsNoBranch(String name) {
        assertThat(publish("--branch=" + name).err()).contains("is no name of a branch");
    }

    /** The user's own settings may turn line ends or leave files out; a site is its bytes. */
    @Test
    void settingsOfTheFolderAreNotThoseOfTheSite() throws IOException {
        git(shell.folder(), "init", "--quiet");
        git(shell.folder(), "config", "core.autocrlf", "true");
        git(shell.folder(), "remote", "add", "public", bare.toString());
        shell.write(".gitattributes", "* text eol=crlf\n").write(".gitignore", "*.html\n");

        shell.debrief("publish", "public").isFine();

        assertThat(git(bare, "show", "gh-pages:index.html")).doesNotContain("\r");
        assertThat(branch("gh-pages")).contains("index.html");
    }

    private TreeSet<String> branch(String name) throws IOException {
        return new TreeSet<>(git(bare, "-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", name)
                .lines()
                .toList());
    }

    /** The bytes of everything that can be reached from a branch. */
    private List<String> objects() throws IOException {
        List<String> all = new ArrayList<>();
        for (String line : git(bare, "rev-list", "--objects", "--all").lines().toList()) {
            String id = line.split(" ")[0];
            all.add(git(bare, "cat-file", git(bare, "cat-file", "-t", id), id));
        }
        return all;
    }

    private static String git(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "LC_ALL", "C"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(out).isZero();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return out.stripTrailing();
    }
}
