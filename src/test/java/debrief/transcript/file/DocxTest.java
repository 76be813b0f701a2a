package debrief.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import debrief.transcript.text.BoldQuestions;
import debrief.transcript.text.HeadedTalk;
import debrief.transcript.text.TextTranscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word file's paragraphs and line breaks are lines of text. */
class DocxTest {

    private static final Docx DOCX =
            new Docx(List.of(HeadedTalk.timed(), new TextTranscript(List.of())), new BoldQuestions());

    @Test
    void teamsPutsACueIntoOneParagraph() {
        assertThat(
                        turns(
                                "<w:r><w:t>0:0:0.0 --&gt; 0:0:1.510</w:t><w:br/><w:t>Ann Example</w:t><w:br/><w:t>Hello.</w:t></w:r>",
                                "<w:r><w:t>0:0:2.0 --&gt; 0:0:3.0</w:t><w:br/><w:t>Ann Example</w:t><w:br/><w:t>Bob?</w:t></w:r>",
                                "<w:r><w:t>0:0:3.270 --&gt; 0:0:4.250</w:t><w:br/><w:t>Bob Sample</w:t><w:br/><w:t>Yes.</w:t></w:r>"))
                .containsExactly("Ann Example @0-3000: Hello. Bob?", "Bob Sample @3270-4250: Yes.");
    }

    @Test
    void teamsSince2024PutsNameAndTimeAboveTheWords() {
        assertThat(turns(
                        "<w:r><w:t>Talk-Meeting Transcript</w:t></w:r>",
                        "<w:r><w:t>May 14, 2031, 9:01AM</w:t></w:r>",
                        "<w:r><w:t>12m 42s</w:t></w:r>",
                        "<w:r><w:t>Ann Example started transcription</w:t></w:r>",
                        "<w:r><w:t>Ann Example</w:t></w:r><w:r><w:t xml:space=\"preserve\">   0:21</w:t></w:r>"
                                + "<w:r><w:br/><w:t>Hello.</w:t></w:r>",
                        "<w:r><w:t xml:space=\"preserve\">Bob Sample   1:35</w:t></w:r><w:r><w:br/><w:t>Hi.</w:t></w:r>",
                        "<w:r><w:t>Ann Example stopped transcription</w:t></w:r>"))
                .containsExactly("Ann Example @21000: Hello.", "Bob Sample @95000: Hi.");
    }

    @Test
    void boldQuestionsAreTheInterviewersWhereNobodyIsNamed() {
        String bold = "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r>";
        assertThat(turns(
                        bold.formatted("Talk with a baker"),
                        bold.formatted("What do you bake?"),
                        "<w:r><w:t>Bread.</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t> Rye</w:t></w:r><w:r><w:t>, mostly.</w:t></w:r>",
                        "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>And cake?</w:t></w:r>",
                        "<w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>Since when do you bake it?</w:t></w:r>",
                        "<w:r><w:t>For six years.</w:t></w:r>"))
                .containsExactly(
                        "Interviewer: What do you bake?",
                        "Candidate: Bread. Rye, mostly.⏎⏎And cake?",
                        "Interviewer: Since when do you bake it?",
                        "Candidate: For six years.");
    }

    @Test
    void googleMeetSavesADocument() {
        assertThat(turns(
                        "<w:r><w:t>Talk - 2031/05/14 10:01 BST - Transcript</w:t></w:r>",
                        "<w:r><w:t>Attendees</w:t></w:r>",
                        "<w:r><w:t>Ann Example, Bob Sample</w:t></w:r>",
                        "<w:r><w:t>Transcript</w:t></w:r>",
                        "<w:r><w:t>Ann Example: Hello.</w:t></w:r>",
                        "<w:r><w:t>Bob Sample: Hi.</w:t></w:r>",
                        "<w:r><w:t>Meeting ended after 00:13:31</w:t></w:r>"))
                .containsExactly("Ann Example: Hello.", "Bob Sample: Hi.");
    }

    @Test
    void anyTextFormatMayBePastedIntoWord() {
        assertThat(turns(
                        "<w:r><w:t>H: He</w:t></w:r><w:r><w:t>llo &amp; welcome.</w:t></w:r>",
                        "<w:r><w:t>B:</w:t><w:tab/><w:t>Hi.</w:t></w:r>",
                        "<w:r><w:t>H: Again</w:t><w:noBreakHyphen/><w:t>and again.</w:t></w:r>",
                        "<w:r><w:t>B: Yes.</w:t></w:r>"))
                .containsExactly("H: Hello & welcome.", "B: Hi.", "H: Again-and again.", "B: Yes.");
    }

    @Test
    void whatWasDeletedMovedOrIsShownTwiceIsNotRead() {
        assertThat(turns("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>One.</w:t></w:r>"
                        + "<w:del><w:r><w:delText>Two.</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>Three.</w:t></w:r></w:moveFrom>"
                        + "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:r><w:t> Four.</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t>Four.</w:t></w:r></mc:Fallback></mc:AlternateContent>"))
                .containsExactly("-: One. Four.");
    }

    @Test
    void wordOnTheWebNumbersItsDocument() {
        byte[] file = zip(Map.of("word/document2.xml", document("<w:r><w:t>Hello.</w:t></w:r>")));

        assertThat(read(file)).map(Said::turns).contains(List.of("-: Hello."));
    }

    @Test
    void otherZipFilesAreNotWord() {
        assertThat(read(zip(Map.of("xl/workbook.xml", "<x/>")))).isEmpty();
        assertThat(read("PK".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read("Ann: Hello.".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<w:document xmlns:w=\"urn:w\"><w:body>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "<w:document>&nbsp;</w:document>"
            })
    void aDamagedFileIsRefused(String xml) {
        assertThat(read(zip(Map.of("word/document.xml", xml))))
                .map(Reading::warnings)
                .contains(List.of(
                        "This Word file cannot be read (it is damaged); save it again, or save it as plain text."));
    }

    @Test
    void aCutFileIsRefused() {
        byte[] file = zip(Map.of("word/document.xml", document("<w:r><w:t>Hello.</w:t></w:r>")));

        assertThat(read(java.util.Arrays.copyOf(file, 80)))
                .map(reading -> reading.turns().size())
                .contains(0);
    }

    @Test
    void externalEntitiesAreNotFetched() {
        String xml = "<!DOCTYPE x SYSTEM \"http://localhost:1/never.dtd\">" + document("<w:r><w:t>Hello.</w:t></w:r>");

        assertThat(read(zip(Map.of("word/document.xml", xml)))).map(Said::turns).contains(List.of("-: Hello."));
    }

    @Test
    void anEmptyDocumentIsRefused() {
        assertThat(read(zip(Map.of("word/document.xml", document("")))))
                .map(Reading::warnings)
                .contains(List.of("This Word file holds no words; export the transcript again."));
    }

    @Test
    @Timeout(20)
    void aBombIsNotUnpacked() {
        String zeros = " ".repeat(40_000_000);
        String before =
                "This Word file cannot be read (it unpacks to too much); save it again, or save it as plain text.";

        assertThat(read(zip(Map.of("word/document.xml", zeros))))
                .map(Reading::warnings)
                .contains(List.of(before));
        assertThat(read(zip(Map.of("word/media.bin", zeros))))
                .map(Reading::warnings)
                .contains(List.of(before));
    }

    @Test
    void tooManyFilesAreNotUnpacked() {
        Map<String, String> many =
                IntStream.rangeClosed(0, 10_000).boxed().collect(Collectors.toMap(i -> "x/" + i, i -> ""));

        assertThat(read(zip(many)))
                .map(Reading::warnings)
                .contains(List.of("This Word file cannot be read (it packs more than 10000 files);"
                        + " save it again, or save it as plain text."));
    }

    private static List<String> turns(String... paragraphs) {
        return read(zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", document(paragraphs))))
                .map(Said::turns)
                .orElse(List.of());
    }

    private static Optional<Reading> read(byte[] file) {
        return DOCX.read(new TranscriptFile(file, "", List.of()));
    }

    private static String document(String... paragraphs) {
        List<String> all = new ArrayList<>();
        for (String paragraph : paragraphs) {
            all.add("<w:p>" + paragraph + "</w:p>");
        }
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + String.join("\n  ", all) + "</w:body></w:document>";
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
