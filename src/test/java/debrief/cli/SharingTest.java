package debrief.cli;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code build --encrypt} and {@code build --zip}: what is typed, and what is answered. */
class SharingTest {

    private static final String GOOD = "wooden spoon in the attic";

    private final Shell shell;

    SharingTest(@TempDir Path root) {
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void locksSiteAndZipWithThePassphraseOfTheEnvironmentAndDoesNotRepeatIt() throws IOException {
        Said said = knowing(GOOD).debrief("build", "--profile", "mentor", "--encrypt", "--zip");

        said.isFine();
        assertThat(said.out()).contains("(mentor profile", "locked with the passphrase in DEBRIEF_PASSPHRASE");
        assertThat(said.out() + said.err()).doesNotContain("spoon");
        assertThat(Files.readString(shell.file("site/index.html"))).contains("This page is locked");
        Map<String, String> zipped = unzipped(shell.file("site.zip"));
        assertThat(zipped.get("index.html")).contains("This page is locked");
        assertThat(zipped.values()).noneMatch(bytes -> bytes.contains("Rowan") || bytes.contains("timestamps"));
    }

    @Test
    void makesAPassphraseAndTellsItOnceEvenWhenQuiet() throws IOException {
        Said said = shell.debrief("build", "--profile", "private", "--encrypt", "-q");

        said.isFine();
        String made = said.out().strip();
        assertThat(made).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        files(shell.folder())
                .forEach((name, bytes) -> assertThat(bytes).as(name).doesNotContain(made));

        Map<String, String> locked = files(shell.file("site"));
        knowing(made).debrief("build", "--profile", "private", "--encrypt");
        assertThat(files(shell.file("site"))).isEqualTo(locked);
    }

    @Test
    void locksAgainWhenOnlyThePassphraseChanged() throws IOException {
        knowing(GOOD).debrief("build", "--profile", "mentor", "--encrypt");
        String before = Files.readString(shell.file("site/index.html"));

        Said said = knowing("wrong horse battery staple").debrief("build", "--profile", "mentor", "--encrypt");

        assertThat(said.out()).doesNotContain("up to date");
        assertThat(Files.readString(shell.file("site/index.html"))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build --encrypt | --encrypt needs to know who will read it: add --profile mentor",
                "build --encrypt --profile public | what everybody may see needs no lock",
                "build --encrypt=words --profile mentor | --encrypt",
                "build --encrypt --profile mentor words | words",
                "build --zip=a.zip | --zip"
            })
    void aCommandLineThatMakesNoSenseIsAnswered(String line, String answer) {
        Said said = knowing(GOOD).debrief(line.split(" "));

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains(answer, "Try 'debrief build --help'.");
        assertThat(shell.file("site")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | has 0 characters; it needs at least 15",
                "hunter2hunter2 | has 14 characters; it needs at least 15",
                "0000000000000000 | repeats fewer than 6 different characters"
            })
    void aWeakPassphraseIsRefusedAndNotRepeated(String weak, String answer) {
        Said said = knowing(weak).debrief("build", "--profile", "mentor", "--encrypt");

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("the passphrase in DEBRIEF_PASSPHRASE " + answer, "or unset it");
        assertThat(said.out() + said.err()).doesNotContain("hunter", "0000");
        assertThat(shell.file("site")).doesNotExist();
    }

    @Test
    void aPassphraseInTheEnvironmentAloneLocksNothing() throws IOException {
        Said said = knowing("short").debrief("build", "--profile", "mentor");

        said.isFine();
        assertThat(Files.readString(shell.file("site/index.html"))).contains("<h1>Preparation</h1>");
    }

    @Test
    void zipsWhatItPublishedAndNothingElse() throws IOException {
        shell.write("site/mine.txt", "mine");

        Said said = shell.debrief("build", "--zip");

        assertThat(said.out()).contains("site.zip: the same site as one file");
        Map<String, String> zipped = unzipped(shell.file("site.zip"));
        assertThat(zipped).isEqualTo(files(shell.file("site"), "mine.txt", ".debrief-manifest"));
    }

    @Test
    void zipsTheSameBytesForTheSameSite() throws IOException {
        shell.debrief("build", "--zip");
        byte[] first = Files.readAllBytes(shell.file("site.zip"));
        Files.delete(shell.file("site.zip"));

        // Nothing is built, and yet the zip is there again.
        assertThat(shell.debrief("build", "--zip").out()).contains("up to date");
        assertThat(shell.file("site.zip")).hasBinaryContent(first);

        Path elsewhere = shell.file("elsewhere/site");
        shell.debrief("build", "--zip", "--full", "--site", elsewhere.toString());
        assertThat(elsewhere.resolveSibling("site.zip")).hasBinaryContent(first);
    }

    @Test
    void aFolderWhereTheZipMustBeIsSaid() throws IOException {
        Files.createDirectories(shell.file("site.zip/inside"));

        Said said = shell.debrief("build", "--zip");

        said.isAboutAMistake();
        assertThat(said.err()).contains("site.zip");
    }

    @Test
    void neverOverwritesSomebodyElsesZip() throws IOException {
        Path theirs = shell.file("site.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(theirs))) {
            zip.putNextEntry(new ZipEntry("backup.txt"));
        }
        byte[] bytes = Files.readAllBytes(theirs);

        Said said = shell.debrief("build", "--zip");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("site.zip: error: this file is not from debrief and would be overwritten", "move it away");
        assertThat(theirs).hasBinaryContent(bytes);
        assertThat(shell.file("site")).doesNotExist();
    }

    @Test
    void neverOverwritesAFileThatIsNoZipNorALink() throws IOException {
        Path notes = Files.writeString(shell.file("notes.txt"), "mine");
        Path file = shell.file("site.zip");

        Files.writeString(file, "mine");
        shell.debrief("build", "--zip").isAboutAMistake();
        assertThat(file).hasContent("mine");

        Files.delete(file);
        Files.createSymbolicLink(file, notes);
        shell.debrief("build", "--zip").isAboutAMistake();
        assertThat(file).isSymbolicLink();
        assertThat(notes).hasContent("mine");
    }

    @Test
    void replacesTheZipOfAnOlderBuild() throws IOException {
        shell.debrief("build", "--zip");
        shell.write("content/portfolio.yaml", "title: Another title\n");

        shell.debrief("build", "--zip").isFine();

        assertThat(unzipped(shell.file("site.zip")).get("index.html")).contains("Another title");
    }

    private static Map<String, String> unzipped(Path file) throws IOException {
        Map<String, String> files = new TreeMap<>();
        List<String> order = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                order.add(entry.getName());
            }
        }
        assertThat(order).isSorted();
        return files;
    }

    private Shell knowing(String passphrase) {
        return shell.with("DEBRIEF_PASSPHRASE", passphrase);
    }
}
