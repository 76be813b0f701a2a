package debrief.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file's name and the lines above the talk tell. */
class ParticularsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GMT20250311-140203_Recording.transcript  | 2025-03-11 | ''
                    Baker round-20250401_100210-Meeting Recording | 2025-04-01 | Baker round
                    2025-02-03 Bakery talk                   | 2025-02-03 | Bakery talk
                    bakery_03.02.2025                        | 2025-02-03 | Bakery
                    Talk of March 18, 2025                   | 2025-03-18 | Talk
                    18th march 2025 - oven mock              | 2025-03-18 | Oven mock
                    second round notes                       | ''         | Second round
                    whisper_output                           | ''         | ''
                    chatgpt feedback (2)                     | ''         | ''
                    bakery-talk                              | ''         | Bakery talk
                    captions 2025-02-30                      | ''         | ''
                    call 20251399                            | ''         | Call
                    """)
    void aName(String stem, String date, String title) {
        Particulars told = Particulars.of(stem, List.of());

        assertThat(told.date()).as(stem).isEqualTo(date);
        assertThat(told.title()).as(stem).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Third round Shellcraft, Third round",
        "Call with Mrs Sample about the job, Call with about the job",
        "Backend Interview Shellcraft, Backend Interview Shellcraft",
        "round with the CTO, Round with the CTO"
    })
    void aCapitalAmongSmallLettersMayBeAName(String stem, String addressed) {
        assertThat(Particulars.of(stem, List.of()).addressed()).isEqualTo(addressed);
    }

    @Test
    void aDayWithoutAYearIsNoDate() {
        Particulars told =
                Particulars.of("notes", List.of("Mock with Ada, 2nd round (ovens), 18 March, ca 35 min, from memory"));

        assertThat(told.date()).isEmpty();
        assertThat(told.day()).isEqualTo("18 March");
        assertThat(told.round()).isEqualTo("2nd round");
    }

    @Test
    void theYearMayStandElsewhere() {
        assertThat(Particulars.of("oven 18 March", List.of("April 1, 2025, 10:02AM"))
                        .date())
                .isEqualTo("2025-04-01");
    }

    @Test
    void aReportTellsTheJobAndTheFirm() {
        Particulars heading = Particulars.of("x", List.of("Interview feedback – Night baker (rye) @ Van Loaf"));
        Particulars fields = Particulars.of(
                "x", List.of("**Position:** Night baker", "| Company | Van Loaf |", "**Date:** 3 June 2025"));

        assertThat(heading.job()).isEqualTo("Night baker (rye)");
        assertThat(heading.firm()).isEqualTo("Van Loaf");
        assertThat(fields.job()).isEqualTo("Night baker");
        assertThat(fields.firm()).isEqualTo("Van Loaf");
        assertThat(fields.date()).isEqualTo("2025-06-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I may bake 3 loaves", "We had 12 ovens in the march of time", "Room 20250", "version 1.2.2025.7"
            })
    void noDay(String line) {
        assertThat(Particulars.of("x", List.of(line)).date()).isEmpty();
    }
}
