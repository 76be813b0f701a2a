package debrief.cli;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code build --encrypt} and {@code build --zip}: what is typed, and what is answered. */
class SharingTest {

    private static final Map<String, String> GOOD = Map.of("DEBRIEF_PASSPHRASE", "correct horse battery staple");

    @TempDir
    private Path root;

    @BeforeEach
    void portfolio() {
        SmallPortfolio.in(root);
    }

    @Test
    void locksWithThePassphraseOfTheEnvironmentAndDoesNotRepeatIt() throws IOException {
        Said said = build(GOOD, "--profile", "mentor", "--encrypt");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("(mentor profile", "locked with the passphrase in DEBRIEF_PASSPHRASE");
        assertThat(said.out() + said.err()).doesNotContain("horse");
        assertThat(Files.readString(root.resolve("site/index.html"))).contains("This page is locked");
    }

    @Test
    void makesAPassphraseAndTellsItOnceEvenWhenQuiet() throws IOException {
        Said said = build(Map.of(), "--profile", "private", "--encrypt", "-q");

        assertThat(said.code()).as(said.err()).isZero();
        String made = said.out().strip();
        assertThat(made).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        files(root).forEach((name, bytes) -> assertThat(bytes).as(name).doesNotContain(made));

        Map<String, String> locked = files(root.resolve("site"));
        build(Map.of("DEBRIEF_PASSPHRASE", made), "--profile", "private", "--encrypt");
        assertThat(files(root.resolve("site"))).isEqualTo(locked);
    }

    @Test
    void locksAgainWhenOnlyThePassphraseChanged() throws IOException {
        build(GOOD, "--profile", "mentor", "--encrypt");
        String before = Files.readString(root.resolve("site/index.html"));

        Said said =
                build(Map.of("DEBRIEF_PASSPHRASE", "wrong horse battery staple"), "--profile", "mentor", "--encrypt");

        assertThat(said.out()).doesNotContain("up to date");
        assertThat(Files.readString(root.resolve("site/index.html"))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--encrypt | --encrypt needs to know who will read it: add --profile mentor",
                "--encrypt --profile public | what everybody may see needs no lock",
                "--encrypt=words --profile mentor | --encrypt",
                "--encrypt --profile mentor words | words",
                "--zip=a.zip | --zip"
            })
    void aCommandLineThatMakesNoSenseIsAnswered(String line, String answer) {
        Said said = build(GOOD, line.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(answer, "Try 'debrief build --help'.");
        assertThat(root.resolve("site")).doesNotExist();
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
        Said said = build(Map.of("DEBRIEF_PASSPHRASE", weak), "--profile", "mentor", "--encrypt");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("the passphrase in DEBRIEF_PASSPHRASE " + answer, "or unset it");
        assertThat(said.out() + said.err()).doesNotContain("hunter", "0000");
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void aPassphraseInTheEnvironmentAloneLocksNothing() throws IOException {
        Said said = build(Map.of("DEBRIEF_PASSPHRASE", "short"), "--profile", "mentor");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readString(root.resolve("site/index.html"))).contains("<h1>Preparation</h1>");
    }

    @Test
    void zipsWhatItPublishedAndNothingElse() throws IOException {
        Files.createDirectories(root.resolve("site"));
        Files.writeString(root.resolve("site/mine.txt"), "mine");

        Said said = build(Map.of(), "--zip");

        assertThat(said.out()).contains("site.zip: the same site as one file");
        Map<String, String> zipped = unzipped(root.resolve("site.zip"));
        assertThat(zipped).isEqualTo(files(root.resolve("site"), "mine.txt", ".debrief-manifest"));
    }

    @Test
    void zipsTheSameBytesForTheSameSite() throws IOException {
        build(Map.of(), "--zip");
        byte[] first = Files.readAllBytes(root.resolve("site.zip"));
        Files.delete(root.resolve("site.zip"));

        // Nothing is built, and yet the zip is there again.
        assertThat(build(Map.of(), "--zip").out()).contains("up to date");
        assertThat(root.resolve("site.zip")).hasBinaryContent(first);

        Path elsewhere = root.resolve("elsewhere/site");
        build(Map.of(), "--zip", "--full", "--site", elsewhere.toString());
        assertThat(elsewhere.resolveSibling("site.zip")).hasBinaryContent(first);
    }

    @Test
    void zipsALockedSiteLocked() throws IOException {
        build(GOOD, "--profile", "mentor", "--encrypt", "--zip");

        Map<String, String> zipped = unzipped(root.resolve("site.zip"));
        assertThat(zipped.get("index.html")).contains("This page is locked");
        assertThat(zipped.values()).noneMatch(bytes -> bytes.contains("Rowan") || bytes.contains("timestamps"));
    }

    @Test
    void aFolderWhereTheZipMustBeIsSaid() throws IOException {
        Files.createDirectories(root.resolve("site.zip/inside"));

        Said said = build(Map.of(), "--zip");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("site.zip").doesNotContain("\tat ");
    }

    @Test
    void neverOverwritesSomebodyElsesZip() throws IOException {
        Path theirs = root.resolve("site.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(theirs))) {
            zip.putNextEntry(new ZipEntry("backup.txt"));
        }
        byte[] bytes = Files.readAllBytes(theirs);

        Said said = build(Map.of(), "--zip");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("site.zip: error: this file is not from debrief and would be overwritten", "move it away");
        assertThat(theirs).hasBinaryContent(bytes);
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void neverOverwritesAFileThatIsNoZipNorALink() throws IOException {
        Path notes = Files.writeString(root.resolve("notes.txt"), "mine");
        Path file = root.resolve("site.zip");

        Files.writeString(file, "mine");
        assertThat(build(Map.of(), "--zip").code()).isEqualTo(1);
        assertThat(file).hasContent("mine");

        Files.delete(file);
        Files.createSymbolicLink(file, notes);
        assertThat(build(Map.of(), "--zip").code()).isEqualTo(1);
        assertThat(file).isSymbolicLink();
        assertThat(notes).hasContent("mine");
    }

    @Test
    void replacesTheZipOfAnOlderBuild() throws IOException {
        build(Map.of(), "--zip");
        Files.writeString(root.resolve("content/portfolio.yaml"), "title: Another title\n");

        assertThat(build(Map.of(), "--zip").code()).isZero();

        assertThat(unzipped(root.resolve("site.zip")).get("index.html")).contains("Another title");
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

    private Said build(Map<String, String> environment, String... options) {
        List<String> line = new ArrayList<>(List.of("-C", root.toString(), "build"));
        line.addAll(List.of(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(
                line.toArray(String[]::new), environment, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Said(code, out.toString(), err.toString());
    }
}
