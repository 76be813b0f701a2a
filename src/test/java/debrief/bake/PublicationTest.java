package debrief.bake;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import debrief.bake.Publication.Outcome;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's folder changes as a whole or not at all, and only where debrief itself wrote. */
class PublicationTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path lab;

    private Path site = Path.of("");

    @BeforeEach
    void folder() {
        site = lab.resolve("site");
    }

    @Test
    void makesTheFolderAndEveryFileOfIt() throws IOException {
        Outcome outcome = publish(Map.of("index.html", "home", "topics/rabbitmq.html", "rabbit"));

        assertThat(outcome).isEqualTo(new Outcome(2, 2, 0));
        assertSite(Map.of("index.html", "home", "topics/rabbitmq.html", "rabbit"));
    }

    @Test
    void writesOnlyFilesThatChanged() throws IOException {
        publish(Map.of("same.html", "a", "other.html", "a", "longer.html", "a"));
        for (String file : List.of("same.html", "other.html", "longer.html")) {
            Files.setLastModifiedTime(site.resolve(file), LONG_AGO);
        }

        Outcome outcome = publish(Map.of("same.html", "a", "other.html", "b", "longer.html", "aa"));

        assertThat(outcome).isEqualTo(new Outcome(3, 2, 0));
        assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site.resolve("other.html"))).isNotEqualTo(LONG_AGO);
        assertSite(Map.of("same.html", "a", "other.html", "b", "longer.html", "aa"));
    }

    @Test
    void removesItsOwnFilesThatAreNoLongerThereAndTheirEmptyFolders() throws IOException {
        Map<String, String> pages = new TreeMap<>(Map.of("a.html", "a", "gone.html", "d"));
        for (int i = 0; i < 10; i++) {
            pages.put("topics/z.html", "c");
            pages.put("topics/x" + i + "/y.html", "b");
            pages.put("topics/x" + i + "/y/z.html", "b");
        }
        publish(pages);

        assertThat(publish(Map.of("a.html", "a")).removed()).isEqualTo(22);

        assertSite(Map.of("a.html", "a"));
        assertThat(site.resolve("topics")).doesNotExist();
        assertThat(site).exists();
    }

    @Test
    void keepsAFolderInWhichSomebodyElseHasAFile() throws IOException {
        publish(Map.of("topics/x/y.html", "b", "a.html", "a"));
        write("topics/mine.txt", "mine");

        publish(Map.of("a.html", "a"));

        assertSite(Map.of("a.html", "a", "topics/mine.txt", "mine"));
        assertThat(site.resolve("topics/x")).doesNotExist();
    }

    /** A damaged list says of no file that it is ours: equal files stay, all others are the author's to look at. */
    @Test
    void aDamagedListIsNoList() throws IOException {
        publish(Map.of("a.html", "a"));
        Files.write(
                site.resolve(".debrief-manifest"),
                new byte[] {0, 'x', '\n', (byte) 0xff, '\n', (byte) 0xc3, '.', '.', '/'});

        publish(Map.of("a.html", "a", "b.html", "b"));

        assertSite(Map.of("a.html", "a", "b.html", "b"));
        assertThat(site.resolve(".debrief-manifest")).hasContent("a.html\nb.html");
    }

    @Test
    void removesTheEmptyFoldersOfFilesThatACrashTook() throws IOException {
        publish(Map.of("interviews/secret/a/b.html", "b", "interviews/kept/c.html", "c", "d.html", "d"));
        Files.delete(site.resolve("interviews/secret/a/b.html"));
        Files.delete(site.resolve("interviews/kept/c.html"));
        write("interviews/kept/mine.txt", "mine");
        Files.createDirectories(site.resolve("theirs/empty"));

        publish(Map.of("d.html", "d"));

        assertSite(Map.of("d.html", "d", "interviews/kept/mine.txt", "mine"));
        assertThat(site.resolve("interviews/secret")).doesNotExist();
        assertThat(site.resolve("theirs/empty")).isDirectory();
    }

    @Test
    void neverRemovesAFileOfSomebodyElse() throws IOException {
        write("CNAME", "example.org");
        publish(Map.of("a.html", "a"));
        publish(Map.of("b.html", "b"));

        assertSite(Map.of("b.html", "b", "CNAME", "example.org"));
    }

    @Test
    void neverOverwritesAFileOfSomebodyElse() throws IOException {
        write("b.html", "mine");
        write("index.html", "mine too");

        assertRefused(
                Map.of("a.html", "a", "b.html", "b", "index.html", "c"),
                "out/b.html: error: this file was not written by debrief and would be overwritten",
                "out/index.html: error: this file was not written by debrief and would be overwritten");

        assertSite(Map.of("b.html", "mine", "index.html", "mine too"));
    }

    @Test
    void neverReplacesAFolderOrALinkOfSomebodyElse() throws IOException {
        Files.createDirectories(site.resolve("a.html"));
        Path theirs = Files.writeString(lab.resolve("theirs.txt"), "theirs");
        Files.createSymbolicLink(site.resolve("b.html"), theirs);

        assertRefused(
                Map.of("a.html", "a", "b.html", "b"),
                "out/a.html: error: this file was not written by debrief and would be overwritten",
                "out/b.html: error: this file was not written by debrief and would be overwritten");

        assertThat(site.resolve("b.html")).isSymbolicLink();
        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void neverReplacesAFolderThatTookThePlaceOfOneOfItsFiles() throws IOException {
        publish(Map.of("a.html", "a", "b.html", "b"));
        for (String file : List.of("a.html", "b.html")) {
            Files.delete(site.resolve(file));
            write(file + "/mine.txt", "mine");
        }

        assertRefused(
                Map.of("a.html", "a"),
                "out/a.html: error: this file was not written by debrief and would be overwritten");
        publish(Map.of("c.html", "c"));

        assertSite(Map.of("a.html/mine.txt", "mine", "b.html/mine.txt", "mine", "c.html", "c"));
    }

    @Test
    void refusesAFolderWhereSomebodyElseHasAFileBeforeAnythingIsPublished() throws IOException {
        write("topics", "a list of mine");

        assertRefused(
                Map.of("a.html", "a", "topics/x/y.html", "b"),
                "out/topics: error: this file was not written by debrief and would be overwritten");

        assertSite(Map.of("topics", "a list of mine"));
    }

    @Test
    void neverFollowsALinkOutOfTheSite() throws IOException {
        publish(Map.of("a.html", "a", "interviews/x.html", "old", "interviews/y.html", "y"));
        Path elsewhere = Files.move(site.resolve("interviews"), lab.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve("interviews"), elsewhere);

        assertRefused(
                Map.of("a.html", "a", "interviews/x.html", "new"),
                "out/interviews: error: this file was not written by debrief and would be overwritten");
        publish(Map.of("a.html", "a"));

        assertThat(files(elsewhere)).isEqualTo(Map.of("x.html", "old", "y.html", "y"));
        assertThat(site.resolve("interviews")).isSymbolicLink();
    }

    @Test
    void theSitesOwnFolderMayBeALink() throws IOException {
        Path elsewhere = Files.createDirectory(lab.resolve("elsewhere"));
        Files.createSymbolicLink(site, elsewhere);

        publish(Map.of("a.html", "a", "b/c.html", "c"));
        publish(Map.of("a.html", "b"));

        assertThat(files(elsewhere, ".debrief-manifest")).isEqualTo(Map.of("a.html", "b"));
        assertThat(elsewhere.resolve("b")).doesNotExist();
    }

    @Test
    void takesOverAFileOfSomebodyElseThatIsTheSame() throws IOException {
        write("a.html", "a");

        assertThat(publish(Map.of("a.html", "a")).written()).isZero();
        assertSite(Map.of("a.html", "a"));
    }

    @Test
    void aFileOfItsOwnMayBecomeAFolder() throws IOException {
        publish(Map.of("notes", "a"));
        publish(Map.of("notes/a.html", "b"));

        assertSite(Map.of("notes/a.html", "b"));
    }

    @Test
    void changesNothingWhenItIsClosedBeforeItIsPublished() throws IOException {
        publish(Map.of("a.html", "a", "b.html", "b"));

        try (Publication publication = new Publication(site, "out")) {
            publication.add("a.html", bytes("changed"));
            publication.add("c.html", bytes("c"));
        }

        assertSite(Map.of("a.html", "a", "b.html", "b"));
        assertThat(publish(Map.of("a.html", "a")).removed()).isEqualTo(1);
    }

    @Test
    void refusesTwoSourcesForOneFile() throws IOException {
        try (Publication publication = new Publication(site, "out")) {
            publication.add("images/me.png", bytes("a"));

            assertThatThrownBy(() -> publication.add("images/me.png", bytes("a")))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("out/images/me.png: error: two sources want to become this file");
        }
    }

    @Test
    void refusesANameThatItsListOfFilesCannotHold() throws IOException {
        try (Publication publication = new Publication(site, "out")) {
            assertThatThrownBy(() -> publication.add("assets/a\nCNAME", bytes("a")))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("line break");
        }
    }

    @Test
    void clearsAwayWhatACrashLeft() throws IOException {
        publish(Map.of("a.html", "a"));
        write(".debrief-staging/1", "half a page");
        write(".debrief-staging/deep/2", "half a page");

        publish(Map.of("a.html", "b"));

        assertSite(Map.of("a.html", "b"));
        assertThat(site.resolve(".debrief-staging")).doesNotExist();
    }

    @Test
    void filesWaitOutsideTheSiteWhereThatCanBe() throws IOException {
        Path waiting = Files.createDirectories(lab.resolve(".debrief")).resolve("staging");
        Files.createDirectories(waiting.resolve("left/by/a/crash"));
        write(".debrief-staging/to-1/2", "half a page");
        try (Publication publication = new Publication(site, "out", Inspection.NONE, waiting)) {
            publication.add("a/b.html", bytes("b"));

            assertThat(files(lab).values()).containsExactly("b");
            assertThat(site).isEmptyDirectory();
            assertThat(publication.publish()).isEqualTo(new Outcome(1, 1, 0));
        }
        assertSite(Map.of("a/b.html", "b"));
        assertThat(waiting).doesNotExist();
    }

    @Test
    void whatIsBrokenOffIsNeitherPublishedNorKept() throws IOException {
        publish(Map.of("a.html", "a"));
        try (Publication publication = new Publication(site, "out")) {
            publication.add("a.html", bytes("b"));

            assertThat(publication.breakOff()).isTrue();

            assertThatThrownBy(() -> publication.add("c.html", bytes("c"))).hasMessageContaining("broken off");
            assertThatThrownBy(publication::publish).hasMessageContaining("broken off");
            assertSite(Map.of("a.html", "a"));
        }
        try (Publication publication = new Publication(site, "out")) {
            publication.add("a.html", bytes("b"));
            publication.publish();
            assertThat(publication.breakOff()).as("as it was").isFalse();
        }
    }

    @Test
    void whatGetsInTheWayInTheMiddleKeepsTheOldSite() throws IOException {
        publish(Map.of("old.html", "old", "same/7.html", "old"));
        try (Publication publication = new Publication(site, "out")) {
            for (int i = 0; i < 20; i++) {
                publication.add("same/" + i + ".html", bytes("new"));
            }
            publication.add("blocked.html", bytes("new"));
            write("blocked.html/theirs.txt", "made meanwhile");
            assertThatThrownBy(publication::publish)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("blocked.html: a folder is in the way");
        }

        assertSite(Map.of("old.html", "old", "same/7.html", "old", "blocked.html/theirs.txt", "made meanwhile"));
        assertThat(publish(Map.of("same/7.html", "old"))).isEqualTo(new Outcome(1, 0, 1));
    }

    @Test
    void knowsItsFilesEvenAfterACrashInTheMiddle() throws IOException {
        write("old.html", "old");
        write("1.html", "new");
        write(".debrief-manifest", "1.html\n2.html\nold.html\n");
        write(".debrief-staging/to-1/2", "new");

        assertThat(publish(Map.of("1.html", "newer", "2.html", "newer"))).isEqualTo(new Outcome(2, 2, 1));

        assertSite(Map.of("1.html", "newer", "2.html", "newer"));
    }

    @Test
    void refusesANameThatLeadsOutOfTheFolder() throws IOException {
        try (Publication publication = new Publication(site, "out")) {
            for (String name : List.of("../x", "a/../../x", "/x", "a//x", "./x", "..", "a\\..\\x", "")) {
                assertThatThrownBy(() -> publication.add(name, bytes("a")))
                        .as(name)
                        .isInstanceOf(ProblemsException.class)
                        .hasMessageContaining("leads out of the site");
            }
        }
        assertThat(lab.resolve("x")).doesNotExist();
    }

    @Test
    void refusesTwoNamesThatAreOneWhereLetterCaseDoesNotCount() throws IOException {
        for (List<String> names : List.of(
                List.of("about.html", "About.html"),
                List.of("images/Caf\u00e9.png", "images/cafe\u0301.png"),
                List.of("Stra\u00dfe.html", "STRASSE.html"))) {
            try (Publication publication = new Publication(site, "out")) {
                publication.add(names.get(0), bytes("a"));
                assertThatThrownBy(() -> publication.add(names.get(1), bytes("b")))
                        .isInstanceOf(ProblemsException.class)
                        .hasMessageContaining("are one where letter case does not count");
            }
        }
    }

    @Test
    void aListOfFilesThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(lab.resolve("outside.txt"), "mine");
        write(".debrief-manifest", "../outside.txt\n" + outside + "\n");

        publish(Map.of("a.html", "a"));

        assertThat(outside).hasContent("mine");
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws IOException {
        Files.writeString(site, "a file");

        assertThatThrownBy(() -> new Publication(site, "out"))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("the site's folder is a file");
        assertThat(site).hasContent("a file");
    }

    @Test
    void aSiteThatCannotBeWrittenKeepsItsOldState() throws IOException {
        publish(Map.of("a.html", "a"));
        write(".debrief-staging", "a file where the staging folder must be");

        assertThatThrownBy(() -> publish(Map.of("a.html", "b"))).isInstanceOf(FileSystemException.class);

        assertThat(site.resolve("a.html")).hasContent("a");
    }

    @Test
    void aReadOnlySiteKeepsItsOldState() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "nothing is read-only for root");
        publish(Map.of("a.html", "a"));
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThatThrownBy(() -> publish(Map.of("a.html", "b"))).isInstanceOf(FileSystemException.class);
            assertSite(Map.of("a.html", "a"));
        } finally {
            Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void manyThreadsMayAddFiles() throws IOException {
        try (Publication publication = new Publication(site, "out")) {
            IntStream.range(0, 500).parallel().forEach(i -> {
                try {
                    publication.add("p/" + i % 7 + "/" + i + ".html", bytes("page " + i));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(publication.publish()).isEqualTo(new Outcome(500, 500, 0));
        }
        assertThat(site.resolve("p/2/499.html")).hasContent("page 499");
    }

    private Outcome publish(Map<String, String> pages) throws IOException {
        try (Publication publication = new Publication(site, "out")) {
            for (Map.Entry<String, String> page : new TreeMap<>(pages).entrySet()) {
                publication.add(page.getKey(), bytes(page.getValue()));
            }
            return publication.publish();
        }
    }

    private void assertRefused(Map<String, String> pages, String... problems) {
        assertThatThrownBy(() -> publish(pages))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::toString)
                                .extracting(
                                        problem -> problem.lines().findFirst().orElse(""))
                                .containsExactly(problems));
    }

    /** The folder holds these files, nothing else, and its list of files where there is one. */
    private void assertSite(Map<String, String> expected) throws IOException {
        assertThat(files(site, ".debrief-manifest")).isEqualTo(new TreeMap<>(expected));
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
