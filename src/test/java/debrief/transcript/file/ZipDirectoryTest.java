package debrief.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.transcript.Said;
import debrief.transcript.TranscriptReader;
import debrief.transcript.Zip;
import debrief.transcript.file.WordFile.Unreadable;
import debrief.transcript.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word file with one entry that could lead somebody astray is refused as a whole, and the entry is named. */
class ZipDirectoryTest {

    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                    + "<w:t>Ann: Hello.</w:t></w:r></w:p></w:body></w:document>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "a/..",
                "..//evil",
                "/etc/passwd",
                "C:/x",
                "a\\b",
                "a/..;/b",
                "%2e%2e/evil",
                "a%2Fb",
                "./a",
                "a/./b",
                "a//b",
                "\0evil",
                "line\nend"
            })
    void aNameThatLeadsAstray(String name) {
        assertRefused(
                word().add(name, "x"),
                "'" + name.replace('\0', '?').replace('\n', '?') + "' in it leads out of its folder");
    }

    @ParameterizedTest
    @CsvSource({
        ".git/hooks/pre-commit, belongs to git",
        "a/.GIT, belongs to git",
        "42.zip, is an archive again",
        "word/Document.xml, 'is there twice, if letter case does not count'",
        "word, is a file and a folder"
    })
    void aNameThatMeansTrouble(String name, String what) {
        assertRefused(word().add(name, "x"), "'" + name + "' in it " + what);
    }

    @Test
    void aLinkAndAnEncryptedFile() {
        byte[] name = "a.txt".getBytes(StandardCharsets.UTF_8);
        assertRefused(word().add(name, new byte[1], Zip.UTF_8, Zip.LINK), "'a.txt' in it is a link");
        assertRefused(word().add(name, new byte[1], Zip.ENCRYPTED, 0), "'a.txt' in it is encrypted");
        assertRefused(
                word().add(new byte[] {'a', (byte) 0xe9}, new byte[1], 0, 0), "'aé' in it is a name that is not UTF-8");
        assertThat(turns(word().add(name, new byte[1], Zip.UTF_8, 0x81a4))).containsExactly("-: Ann: Hello.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "[Content_Types].xml",
                "customXml/item 1.xml",
                "word/media/",
                "word/media/image1.png",
                "a..b",
                ".gitignore",
                "x%20y",
                "Zoë/李雷.xml",
                "word2"
            })
    void anOrdinaryNameIsLeftAlone(String name) {
        assertThat(turns(word().add(name, "x"))).containsExactly("-: Ann: Hello.");
    }

    @Test
    void aFileThatTheDirectoryDoesNotKnowIsNotRead() {
        byte[] hidden = word().bytes();
        byte[] listed = new Zip().add("a.txt", "x").bytes();
        byte[] both = Arrays.copyOf(hidden, hidden.length + listed.length);
        System.arraycopy(listed, 0, both, hidden.length, listed.length);

        assertThatThrownBy(() -> WordFile.text(both)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aDirectoryThatIsCutOffAnywhereIsDamaged() {
        byte[] whole = word().add("a.txt", "x").bytes();
        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WordFile.text(cut))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("it is damaged");
        }
    }

    private static Zip word() {
        return new Zip().add("word/document.xml", DOCUMENT);
    }

    private static List<String> turns(Zip zip) {
        Reading reading = TranscriptReader.read(zip.bytes(), null, List.of());
        return Said.turns(reading);
    }

    private static void assertRefused(Zip zip, String reason) {
        Reading reading = TranscriptReader.read(zip.bytes(), null, List.of());
        assertThat(reading.turns()).isEmpty();
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .isEqualTo("This Word file cannot be read (%s); save it again, or save it as plain text.", reason);
    }
}
