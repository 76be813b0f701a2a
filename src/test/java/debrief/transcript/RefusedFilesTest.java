package debrief.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.file.HtmlPage;
import debrief.transcript.file.LongLine;
import debrief.transcript.file.OtherFile;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Reading;
import debrief.transcript.text.ZoomChat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no transcript say what they are and what to do instead. */
class RefusedFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16:02:11 From Ann Example to Everyone: can you hear me?\n16:02:15 From Bob to Everyone: yes\n",
                "16:02:11\t From Ann Example : can you hear me?\n16:02:15\t From Bob : yes\n",
                "16:02:11 From  Ann  to  Everyone:\n\tcan you hear me?\n16:02:15 From  Bob  to  Ann(Direct Message):\n\tyes\n",
                "2031-02-03 16:02:11 From Ann to Everyone:\n\thello\n",
                "16:02:11\tAnn Example:\tcan you hear me?\n16:02:15\tBob:\tReacted to \"can you\" with \ud83d\udc4d\n"
            })
    void aZoomChatWasTypedNotSaid(String chat) {
        Turns.assertRefused(new ZoomChat(), chat, "zoom-chat", "chat log");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16:02:11 Ann: Hello.\n16:02:15 Bob: I am from Oslo.\n",
                "16:02:11 From my point of view it works.\n16:02:15 And then it broke.\n",
                "00:00:01\tSpeaker 1\tHello.\n",
                "Ann: Hello.\n"
            })
    void aTranscriptWithTimesIsNoChat(String transcript) {
        Turns.assertLeftToOthers(new ZoomChat(), transcript);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html><body>Sign in</body></html>",
                "<div class=\"player\"><br>&nbsp;Sign in",
                "\n  <html lang=\"en\"><head></head></html>",
                "<!-- saved -->\n<html></html>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html></html>"
            })
    void aWebPageIsProbablyASignIn(String page) {
        Turns.assertRefused(new HtmlPage(), page, "html", "web page");
    }

    @Test
    void talkAboutHtmlIsNoPage() {
        Turns.assertLeftToOthers(new HtmlPage(), "Ann: What does <html> mean?\n");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%PDF-1.7,pdf",
                "ID3\4\0\0,audio",
                "RIFF1234WAVEfmt,audio",
                "1234ftypM4A x,audio",
                "1234ftypmp42,video",
                "RIFF1234AVI LIST,video",
                "{\\rtf1 hello},rtf",
                "BEGIN:VCALENDAR,calendar",
                "PK\3\4 archive,zip",
                "\1\2\3\4\5\6\7,binary"
            })
    void bytesThatAreNoTextAreNamed(String bytes, String format) {
        byte[] file = bytes.getBytes(StandardCharsets.ISO_8859_1);

        Reading reading = new OtherFile().read(SourceDecoder.decode(file, null)).orElseThrow();

        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.turns()).isEmpty();
        assertThat(reading.warnings()).singleElement().asString().endsWith(".");
    }

    @Test
    void aLineThatNobodyTypedIsNoTurn() {
        String longest = "a".repeat(LongLine.MOST);

        Turns.assertRefused(
                new LongLine(), "Ann: Hello.\n" + longest + "a\n", "long-line", "Line 2 is longer than 131,072");
        Turns.assertLeftToOthers(new LongLine(), longest + "\n" + longest);
        assertThat(TranscriptReader.read(("Ann: " + longest).getBytes(StandardCharsets.UTF_8), null, List.of())
                        .format())
                .isEqualTo(LongLine.FORMAT);
    }

    @Test
    void jsonInOneLineIsAsGoodAsAnyOther() {
        String json = "[" + "{\"speaker\": \"Ann\", \"text\": \"Hello.\"},".repeat(2_000)
                + "{\"speaker\": \"Bob\", \"text\": \"Yes.\"}]";

        assertThat(TranscriptReader.read(json.getBytes(StandardCharsets.UTF_8), null, List.of())
                        .turns())
                .hasSize(2);
    }

    @Test
    void nothingIsRefusedToo() {
        Turns.assertRefused(new OtherFile(), "", "empty", "The file is empty");
        Turns.assertRefused(new OtherFile(), "\n \n\t\n", "empty", "only blanks");
        Turns.assertLeftToOthers(new OtherFile(), "Ann: Hello.\n");
    }
}
