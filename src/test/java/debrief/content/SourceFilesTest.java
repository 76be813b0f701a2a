package debrief.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import debrief.content.SourceFiles.Unreadable;
import debrief.content.yaml.Mistakes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text file is read in the encoding that its first bytes or its owner say, and only inside content/. */
class SourceFilesTest {

    private static final String FILE = "content/facts.yaml";
    private static final String TEXT = "Zoë said: “two words” 🙂\n";

    @TempDir
    Path root;

    private Path file;

    @BeforeEach
    void anEmptyContentFolder() throws IOException {
        file = root.resolve(FILE);
        Files.createDirectory(file.getParent());
    }

    @Test
    void aTextIsUtf8WithoutAMarkToo() throws Exception {
        Files.writeString(file, TEXT);

        assertReads(TEXT, UTF_8);
    }

    @Test
    void aMarkOfTheByteOrderIsNoPartOfTheText() throws Exception {
        Files.writeString(file, "\uFEFF" + TEXT);
        assertReads(TEXT, UTF_8);

        Files.writeString(file, "\uFEFF" + TEXT, UTF_16LE);
        assertReads(TEXT, UTF_8);

        Files.writeString(file, "\uFEFF" + TEXT, UTF_16BE);
        assertReads(TEXT, UTF_8);
    }

    @Test
    void theMarkWinsOverWhatItsOwnerSays() throws Exception {
        Files.writeString(file, "\uFEFF" + TEXT);

        assertReads(TEXT, ISO_8859_1);
    }

    @Test
    void withoutAMarkItsOwnersWordCounts() throws Exception {
        Files.writeString(file, "Zoë said\n", ISO_8859_1);
        assertReads("Zoë said\n", ISO_8859_1);

        Files.writeString(file, TEXT, UTF_16LE);
        assertReads(TEXT, UTF_16LE);
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() throws IOException {
        Files.writeString(file, "Zoë said\n", ISO_8859_1);

        assertRefused(
                UTF_8,
                "byte 3 (EB) is not UTF-8",
                "save it as UTF-8; a transcript may also say its 'encoding:' in interview.yaml");
    }

    @Test
    void utf16WithoutAMarkIsNotUtf8() throws IOException {
        Files.writeString(file, "Hello\n", UTF_16LE);

        assertRefused(
                UTF_8,
                "is UTF-16, not UTF-8",
                "save it as UTF-8; a transcript may also say its 'encoding:' in interview.yaml");
    }

    @Test
    void theFirstByteOfAnotherEncodingHasAPlace() throws IOException {
        Files.write(file, "title: 🙂 fine\r\nname: 🙂 Zoë\n".getBytes(UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 3] = (byte) 0xeb; // the first of ë's two
        Files.write(file, bytes);

        assertThatThrownBy(() -> files().read(FILE, 1_000, UTF_8))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> {
                    Mistakes mistakes = new Mistakes("x.yaml");
                    unreadable.tell(mistakes);
                    assertThat(mistakes.all())
                            .singleElement()
                            .extracting(problem -> problem.location().toString())
                            .isEqualTo("x.yaml:2:11");
                });
    }

    @Test
    void aLoneNulIsLeftToTheReaderWhoKnowsItsPlace() throws Exception {
        Files.writeString(file, "title: a\0b\n");

        assertReads("title: a\0b\n", UTF_8);
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws Exception {
        Files.createFile(file);

        assertReads("", UTF_8);
    }

    @Test
    void aFileThatIsNotThereIsNoMistake() throws Exception {
        assertThat(files().read(FILE, 100, UTF_8)).isEmpty();
        assertThat(files().has(FILE)).isFalse();
    }

    @Test
    void aFileOfJustTheSizeIsReadAndALargerOneIsNot() throws Exception {
        Files.writeString(file, "x".repeat(1_000));

        assertThat(files().read(FILE, 1_000, UTF_8)).contains("x".repeat(1_000));
        assertThatThrownBy(() -> files().read(FILE, 999, UTF_8)).hasMessage("1,000 bytes; at most 999 are read");
    }

    @Test
    void aLinkInsideContentIsFollowed() throws Exception {
        Files.writeString(root.resolve("content/other.yaml"), TEXT);
        Files.createSymbolicLink(file, Path.of("other.yaml"));

        assertReads(TEXT, UTF_8);
    }

    @Test
    void aLinkThatLeadsOutOfContentIsRefused() throws IOException {
        Files.writeString(root.resolve("secret.yaml"), TEXT);
        Files.createSymbolicLink(file, Path.of("../secret.yaml"));

        assertRefused(UTF_8, "a link that leads out of content/", "copy the file here instead");
    }

    @Test
    void aLinkToASiblingWhoseNameStartsAlikeLeadsOutToo() throws IOException {
        Files.createDirectory(root.resolve("content-old"));
        Files.writeString(root.resolve("content-old/facts.yaml"), TEXT);
        Files.createSymbolicLink(file, Path.of("../content-old/facts.yaml"));

        assertRefused(UTF_8, "a link that leads out of content/", "copy the file here instead");
    }

    @Test
    void aFolderThatIsALinkOutOfContentIsRefused() throws IOException {
        Files.createDirectory(root.resolve("elsewhere"));
        Files.writeString(root.resolve("elsewhere/facts.yaml"), TEXT);
        Files.createSymbolicLink(root.resolve("content/linked"), root.resolve("elsewhere"));

        assertThatThrownBy(() -> files().read("content/linked/facts.yaml", 100, UTF_8))
                .hasMessage("a link that leads out of content/");
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        Files.createSymbolicLink(file, Path.of("nowhere.yaml"));

        assertThat(files().has(FILE)).isTrue();
        assertRefused(UTF_8, "a link to a file that is not there", "copy the file here instead");
    }

    @Test
    void contentItselfMayBeALink() throws Exception {
        Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("facts.yaml"), TEXT);
        Files.delete(root.resolve("content"));
        Files.createSymbolicLink(root.resolve("content"), elsewhere);

        assertReads(TEXT, UTF_8);
    }

    @Test
    void aFolderInsteadOfAFileIsRefused() throws IOException {
        Files.createDirectory(file);

        assertRefused(UTF_8, "a folder stands here, not a file", "move it away or rename it");
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("-wx------")));
        assumeFalse(Files.isReadable(file), "nothing is forbidden to root");

        assertRefused(UTF_8, "cannot be read: AccessDeniedException", "check its permissions");
    }

    private SourceFiles files() throws IOException {
        return new SourceFiles(root);
    }

    private void assertReads(String text, Charset charset) throws Exception {
        assertThat(files().read(FILE, 1_000, charset)).contains(text);
    }

    private void assertRefused(Charset charset, String message, String hint) {
        assertThatThrownBy(() -> files().read(FILE, 1_000, charset))
                .asInstanceOf(type(Unreadable.class))
                .satisfies(unreadable -> {
                    assertThat(unreadable).hasMessage(message);
                    assertThat(unreadable.hint()).isEqualTo(hint);
                });
    }
}
