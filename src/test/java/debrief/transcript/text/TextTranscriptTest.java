package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.TranscriptReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of text finds its own format, though others could make something of it too. */
class TextTranscriptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name-and-time  | 0:0:0.0 --> 0:0:1.5;Ann;Hello.",
                "timed-text     | [00:00.000 --> 00:01.500]  Hello.;[00:01.500 --> 00:02.000]  Hi.",
                "name-and-time  | [Ann] 13:32:21;Hello.;;[Bob] 13:32:25;Hi.",
                "labelled-text  | Attendees;Ann, Bob;Transcript;Ann: Hello.;Bob: Hi.",
                "name-and-time  | Ann  0:01;Note: this.;;Bob  0:02;Note: that.;;Ann  0:03;Yes.",
                "name-and-time  | Ann (0:01);Hello.;;Bob (0:02);Hi.",
                "labelled-text  | Ann: Hello.;Bob: Hi.;Ann: 00:10:00;Bye.;Bob: Bye.",
                "labelled-text  | [00:01] Ann: Hello.;[00:02] Bob: Hi.;[00:03] Ann: So.;[00:04] Bob: Yes.",
                "timed-text     | 00:01 Hello.;00:02 One thing: this.;00:03 So.",
                "name-above     | Ann;Hello.;Bob;Hi.;Ann;So.;Bob;Yes.",
                "plain-text     | Hello.;One thing: this.;So."
            })
    void itsForm(String format, String text) {
        byte[] bytes = text.replace(';', '\n').getBytes(StandardCharsets.UTF_8);

        assertThat(TranscriptReader.read(bytes, null, List.of()).format()).isEqualTo(format);
    }

    @Test
    void whoIsDeclaredNeedsToSpeakOnlyOnce() {
        assertThat(Said.in(new TextTranscript(List.of("H", "B")), "H: Hello.\nB: Hi.\n"))
                .containsExactly("H: Hello.", "B: Hi.");
        assertThat(Said.in(new TextTranscript(List.of()), "H: Hello.\nB: Hi.\n"))
                .containsExactly("-: H: Hello.⏎B: Hi.");
    }

    @Test
    void nothingIsNoTranscript() {
        assertThat(Said.in(new TextTranscript(List.of()), " \n\n")).containsExactly("not read");
    }
}
