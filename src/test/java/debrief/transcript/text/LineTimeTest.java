package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as transcripts write them. */
class LineTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0:34            | 34000",
                "12:05           | 725000",
                "75:00           | 4500000",
                "1:02:03         | 3723000",
                "00:03.608       | 3608",
                "00:00:03.6      | 3600",
                "0:0:5.320       | 5320",
                "01:02:03.123456 | 3723123",
            })
    void aTimeHasTwoOrThreeFieldsAndPerhapsAFraction(String text, long ms) {
        assertThat(Markup.time(text)).map(TimeSpan::startMs).contains(ms);
    }

    @Test
    void subtitlesHaveAComma() {
        assertThat(Markup.time("00:00:01,500")).map(TimeSpan::startMs).contains(1500L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0:34]", "(0:34)", "\\[0:34\\]", "**0:34**", "### 0:34", " 0:34 "})
    void bracketsAndMarkdownDoNotMatter(String text) {
        assertThat(Markup.time(text)).map(TimeSpan::startMs).contains(34_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "3:4",
                "0:60",
                "0:60:00",
                "1234:00",
                "0:34:",
                "0:34:5:6",
                "1:2:3:4",
                "(0:34]",
                "[0:34",
                "a 0:34",
                "34",
                "٠:٣٤"
            })
    void otherFiguresAreNoTimes(String text) {
        assertThat(Markup.time(text)).isEmpty();
    }

    @Test
    void aTimeMayStandAnywhere() {
        assertThat(Clock.at("at 0:34 sharp", 3)).contains(new Clock(34_000, false, 7));
    }
}
