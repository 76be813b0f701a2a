package debrief.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.problem.LostLetters;
import debrief.transcript.reading.TranscriptFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared charset, byte order mark, zero bytes, strict UTF-8, a guess with a warning; lines end with {@code \n}. */
class SourceDecoderTest {

    private static final String TALK = "H: Do you like the café — or not?\nB: I do, très much.\n";

    @Test
    void plainUtf8NeedsNoWarning() {
        TranscriptFile source = decode(TALK.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo(TALK);
        assertThat(source.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkDecidesAndIsNoText(String charset) {
        // four bytes a letter in UTF-32, so the little-endian mark of UTF-16 cannot be meant
        TranscriptFile source = decode(("\ufeff" + TALK).getBytes(Charset.forName(charset)));

        assertThat(source.text()).isEqualTo(TALK);
        assertThat(source.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void withoutAMarkUtf16IsToldByItsZeros(String charset) {
        assertThat(decode(TALK.getBytes(Charset.forName(charset))).text()).isEqualTo(TALK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo\r\n", "one\rtwo\r", "one\ntwo\n", "one\r\ntwo\n", "one\rtwo\r\n"})
    void everyLineEndBecomesALineFeed(String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("one\ntwo\n");
    }

    @Test
    void aFewHighBytesInEnglishAreWindows1252() {
        TranscriptFile source = decode("H: I\u2019m here.\nB: It\u2019s \u201cfine\u201d, na\u00efve perhaps.\n"
                .getBytes(Charset.forName("windows-1252")));

        assertThat(source.text()).contains("I\u2019m here", "\u201cfine\u201d", "na\u00efve");
        assertThat(source.doubts()).singleElement().asString().contains("windows-1252", "encoding");
    }

    @Test
    void asianAndCyrillicTextIsDetected() {
        String chinese = "你好，请介绍一下你自己。我是一名后端工程师，主要使用 Java 语言。";
        String russian = "Здравствуйте, расскажите немного о себе. Я разработчик серверных приложений.";

        assertThat(decode(chinese.getBytes(Charset.forName("GB18030"))).text()).isEqualTo(chinese);
        assertThat(decode(russian.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(russian);
    }

    /** No zero stands beside such letters: only blanks and ends of lines tell. */
    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, Интервьюер: Расскажите о себе?",
        "UTF-16BE, Интервьюер: Расскажите о себе?",
        "UTF-16LE, 面试官: 一个上一个项目里做了什么？",
        "UTF-16BE, 面试官: 一个上一个项目里做了什么？",
        "UTF-16LE, מראיין: ספר לי על עצמך?",
        "UTF-32LE, H: What did you build?",
        "UTF-32BE, 面试官: 你好",
        "ISO-2022-JP, 面接官: 自己紹介をお願いします。どのようなプロジェクトを担当しましたか？"
    })
    void wideLettersOfAnyScriptAreReadWithoutAMark(String charset, String line) {
        String talk = (line + "\n").repeat(3);

        assertThat(decode(talk.getBytes(Charset.forName(charset))).text()).isEqualTo(talk);
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-KR, 면접관: 자기소개를 부탁드립니다. 어떤 프로젝트를 하셨나요?",
        "Shift_JIS, 候補者: はい、私はバックエンドエンジニアです。表、能力、予定、十分。",
        "GB18030, 候选人: 我是一名后端工程师，姓㐂，是𠮷田的同事，负责订单服务。",
        "windows-1253, Συνεντευκτής: Πείτε μου για τον εαυτό σας, τι κάνατε;",
        "KOI8-U, Інтерв'юер: Розкажіть про себе, що ви робили?"
    })
    void whatIsGuessedIsToldAtTheFirstByteThatShowsIt(String charset, String line) {
        String talk = "One two.\n" + line + "\n";

        TranscriptFile source = decode(talk.getBytes(Charset.forName(charset)));

        assertThat(source.text()).isEqualTo(talk);
        assertThat(source.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.line()).isEqualTo(2);
            assertThat(doubt.told()).contains("column " + doubt.column() + ": byte ", "a guess", "UTF-8");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0 af", "ed a0 80", "f5 80 80 80", "ff", "e2 82", "f8 88 80 80 80", "80"})
    void whatIsNoUtf8IsToldAtItsPlace(String bytes) {
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        talk.writeBytes("H: Élan, où, déjà?\r\nB: ".getBytes(StandardCharsets.UTF_8));
        talk.writeBytes(HexFormat.ofDelimiter(" ").parseHex(bytes));
        talk.writeBytes(" naïve\n".getBytes(StandardCharsets.UTF_8));

        TranscriptFile source = decode(talk.toByteArray());

        assertThat(source.text()).startsWith("H: Élan, où, déjà?\nB: ").endsWith(" naïve\n");
        assertThat(source.doubts()).singleElement().satisfies(doubt -> {
            assertThat(List.of(doubt.line(), doubt.column())).containsExactly(2, 4);
            assertThat(doubt.what())
                    .startsWith("byte 28 (" + bytes.substring(0, 2).toUpperCase(Locale.ROOT));
        });
    }

    @Test
    void aLetterThatWasLostBeforeIsToldWithoutABlameOfTheBytes() {
        TranscriptFile source = decode("H: Why?\nB: Caf\ufffd, caf\ufffd.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(source.doubts())
                .containsExactly(new LostLetters(
                        2,
                        7,
                        "2 letters were lost: \ufffd stands in their place, here first",
                        "export the text again as UTF-8, or write what belongs here"));
    }

    @Test
    void whatTheUserDeclaredWins() {
        byte[] polish = "B: Dzień dobry, chętnie opowiem.\n".getBytes(Charset.forName("windows-1250"));

        TranscriptFile source = SourceDecoder.decode(polish, Charset.forName("windows-1250"));

        assertThat(source.text()).isEqualTo("B: Dzień dobry, chętnie opowiem.\n");
        assertThat(source.doubts()).isEmpty();
        assertThat(SourceDecoder.decode(polish, StandardCharsets.UTF_8).doubts())
                .hasSize(1);
    }

    @Test
    void aFileCutInsideACharacterIsStillUtf8() {
        byte[] whole = "H: Un café, et un thé".getBytes(StandardCharsets.UTF_8);

        TranscriptFile source = decode(Arrays.copyOf(whole, whole.length - 1));

        assertThat(source.text()).startsWith("H: Un café, et un th");
        assertThat(source.doubts()).singleElement().asString().contains("cut off");
    }

    @Test
    void oneBrokenByteDoesNotTurnUtf8IntoWindows1252() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("éèêëïîôöùû".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xe9);
        bytes.writeBytes(" end".getBytes(StandardCharsets.UTF_8));

        TranscriptFile source = decode(bytes.toByteArray());

        assertThat(source.text()).isEqualTo("éèêëïîôöùû\ufffd end");
        assertThat(source.doubts()).hasSize(1);
    }

    @Test
    void lettersEncodedTwiceGetAWarning() {
        TranscriptFile source = decode("B: au cafÃ© du coin\n".getBytes(StandardCharsets.UTF_8));

        assertThat(source.doubts()).singleElement().asString().contains("encoded twice");
        assertThat(decode("B: SÃO PAULO, NÃO\n".getBytes(StandardCharsets.UTF_8))
                        .doubts())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\3\4 and so on",
                "%PDF-1.7\n1 0 obj",
                "ID3\4\0\0\0\0 sound",
                "\u00ff\u00fb\u0090\u0064 sound",
                "RIFF\1\2\3\4WAVEfmt ",
                "\0\0\0\u0018ftypmp42 video",
                "OggS\0\2 sound",
                "\1\2\3\4\5\6\7 nothing known"
            })
    void binaryFilesHaveNoText(String bytes) {
        assertThat(decode(bytes.getBytes(StandardCharsets.ISO_8859_1)).text()).isEmpty();
    }

    @Test
    void aStrayZeroMakesNoBinaryFile() {
        assertThat(decode("B: I was\0 saying something here\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("saying");
    }

    private static TranscriptFile decode(byte[] bytes) {
        return SourceDecoder.decode(bytes, null);
    }
}
