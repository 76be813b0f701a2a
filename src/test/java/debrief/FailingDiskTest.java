package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.bake.Publication;
import debrief.content.ContentFolder;
import debrief.content.GeneratedFile;
import debrief.content.NewInterview;
import debrief.content.NewPortfolio;
import debrief.content.NewSetting;
import debrief.content.Sources;
import debrief.disk.WholeFile;
import debrief.model.Overall;
import debrief.model.Report;
import debrief.testing.FailingDisk;
import debrief.testing.FailingDisk.Fault;
import debrief.testing.SmallPortfolio;
import debrief.testing.Today;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever operation of a writer fails, the old state is kept, whole, and the message names a path. */
class FailingDiskTest {

    private static final List<Fault> FAULTS = List.of(Fault.values());

    @TempDir
    Path lab;

    /** Something that writes below a folder. */
    private interface Writer {
        void write(Path folder) throws IOException;
    }

    @Test
    void aFileStaysWhatItWas() throws IOException {
        everyOperationMayFail(
                folder -> WholeFile.write(folder.resolve("a/b.yaml"), bytes("old")),
                folder -> WholeFile.write(folder.resolve("a/b.yaml"), bytes("new")));
    }

    @Test
    void aCoachsFileStaysWhatItWas() throws IOException {
        Map<String, Sources> read = new TreeMap<>();
        everyOperationMayFail(
                folder -> {
                    SmallPortfolio.in(folder);
                    read.putAll(ContentFolder.read(folder).sources());
                },
                folder -> {
                    for (Map.Entry<String, Sources> one : read.entrySet()) {
                        Sources before = one.getValue();
                        Report report = new Report(
                                "", List.of(), List.of(), Overall.NONE, "", null, "none was needed", List.of());
                        new GeneratedFile(folder, one.getKey()).write(before, report);
                    }
                });
    }

    @Test
    void anInterviewIsImportedWholeOrNotAtAll() throws IOException {
        NewSetting setting = new NewSetting("", "2024-05-20", "", "", "", "", List.of(), false, List.of());
        everyOperationMayFail(
                SmallPortfolio::in,
                folder -> NewInterview.of(bytes("A: Hello.\n"), "txt", setting).create(folder, "another"));
    }

    /** Of many files, each of which the disk has to keep: so a fault a day. */
    @Test
    void aPortfolioIsMadeWholeOrNotAtAll() throws IOException {
        for (Fault fault : Today.of(FAULTS, FAULTS.size())) {
            everyOperationMayFail(
                    fault,
                    folder -> Files.writeString(folder.resolve(".gitignore"), "mine"),
                    folder -> NewPortfolio.create(folder, true));
        }
    }

    @Test
    void aSiteStaysWhatItWas() throws IOException {
        everyOperationMayFail(
                folder ->
                        publish(folder, Map.of("a.html", "old", "gone/b.html", "old", "x", "old", "same.html", "same")),
                folder -> publish(
                        folder, Map.of("a.html", "new", "c/d/e.html", "new", "x/y", "new", "same.html", "same")));
    }

    private void everyOperationMayFail(Writer before, Writer now) throws IOException {
        for (Fault fault : FAULTS) {
            everyOperationMayFail(fault, before, now);
        }
    }

    private void everyOperationMayFail(Fault fault, Writer before, Writer now) throws IOException {
        int failed = 0;
        for (int n = 1; ; n++) {
            Path folder = Files.createDirectories(lab.resolve(fault + "-" + n));
            before.write(folder);
            Map<String, String> old = files(folder);
            FailingDisk disk = new FailingDisk(folder, n, fault);
            boolean thrown = false;
            try {
                now.write(disk.path(folder));
            } catch (IOException | UncheckedIOException failure) {
                thrown = true;
                failed++;
                assertThat(files(folder)).as("operation %d, %s", n, fault).isEqualTo(old);
                assertNamesAPath(failure, folder);
            }
            // What no longer failed was whole, and what a fault could not reach did the same.
            if (!thrown) {
                assertThat(files(folder)).as("operation %d, %s", n, fault).isNotEqualTo(old);
            }
            if (n > disk.operations()) {
                break;
            }
        }
        assertThat(failed).as("failures of %s", fault).isPositive();
    }

    private static void assertNamesAPath(Exception failure, Path folder) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        assertThat(cause)
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        named -> assertThat(named.getFile()).startsWith(folder.toString()));
        assertThat(cause).hasMessageMatching("(?s).*(Input/output error|No space left|Too many open).*");
    }

    private static void publish(Path folder, Map<String, String> files) throws IOException {
        try (Publication publication = new Publication(folder.resolve("site"), "site")) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                publication.add(file.getKey(), bytes(file.getValue()));
            }
            publication.publish();
        }
    }

    /** Every file with its bytes; what the next run clears away does not count. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.contains(".debrief-staging") && !name.contains(".debrief-new-")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
