package debrief.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A branch of a repository on disk, between the look at it and the push. */
class SiteBranchTest {

    @TempDir
    private Path lab;

    private Path bare;
    private SiteBranch branch;

    @BeforeEach
    void start() throws IOException {
        bare = lab.resolve("bare.git");
        git("init", "--quiet", "--bare", bare.toString());
        branch = SiteBranch.of(bare.toString(), "gh-pages", lab, lab);
    }

    private SiteBranch.Draft draft(String page) throws IOException {
        SiteBranch.Draft draft = branch.look(lab.resolve("own/site"), lab.resolve("own/publish.git"), false);
        Files.writeString(lab.resolve("own/site/index.html"), page);
        return draft;
    }

    private void published(String page) throws IOException {
        try (SiteBranch.Draft draft = draft(page)) {
            draft.push();
        }
    }

    private String git(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@localhost"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(out).isZero();
        return out.strip();
    }

    private String inBare(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("-C", bare.toString()));
        all.addAll(List.of(words));
        return git(all.toArray(String[]::new));
    }

    @Test
    void whatSomebodyElsePushedMeanwhileStays() throws IOException {
        published("one");
        try (SiteBranch.Draft draft = draft("two")) {
            String theirs = inBare("commit-tree", "-m", "Theirs", inBare("rev-parse", "gh-pages^{tree}"));
            inBare("update-ref", "refs/heads/gh-pages", theirs);

            assertThatThrownBy(draft::push)
                    .isInstanceOf(PublishRefused.class)
                    .hasMessageEndingWith(": somebody else changed it meanwhile; look, then run it again");
            assertThat(inBare("rev-parse", "gh-pages")).isEqualTo(theirs);
        }
    }

    /** Also where no branch was at the first look. */
    @Test
    void aBranchThatSomebodyElseMadeMeanwhileStays() throws IOException {
        try (SiteBranch.Draft draft = draft("one")) {
            String empty = inBare("hash-object", "-t", "tree", "-w", "/dev/null");
            inBare("update-ref", "refs/heads/gh-pages", inBare("commit-tree", "-m", "Theirs", empty));

            assertThatThrownBy(draft::push).hasMessageContaining("somebody else changed it meanwhile");
            assertThat(inBare("log", "--format=%s", "gh-pages")).isEqualTo("Theirs");
        }
    }

    @Test
    void aServersOwnReasonIsTold() throws IOException {
        Path hook = Files.writeString(
                Files.createDirectories(bare.resolve("hooks")).resolve("update"),
                "#!/bin/sh\necho 'Only on Mondays.' >&2\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() -> published("one")).hasMessageEndingWith(": hook declined (Only on Mondays.)");
    }

    @Test
    void aFolderOfBranchesOfThatNameIsTold() throws IOException {
        String empty = inBare("hash-object", "-t", "tree", "-w", "/dev/null");
        inBare("update-ref", "refs/heads/gh-pages/old", inBare("commit-tree", "-m", "Old", empty));

        assertThatThrownBy(() -> published("one"))
                .hasMessageContaining("gh-pages")
                .hasMessageNotContaining("some refs");
    }

    @Test
    void twoAtOnceDoNotShareAFolder() throws IOException {
        try (SiteBranch.Draft first = draft("one")) {
            assertThatThrownBy(() -> draft("two")).hasMessageContaining("another run is at work");
            first.push();
        }
        assertThat(inBare("show", "gh-pages:index.html")).isEqualTo("one");
    }
}
