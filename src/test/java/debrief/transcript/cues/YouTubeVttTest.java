package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Turns;
import org.junit.jupiter.api.Test;

/** Automatic captions scroll: every line once, its word times gone. */
class YouTubeVttTest {

    private static final String ROLLING = """
            WEBVTT
            Kind: captions
            Language: en

            00:00:01.000 --> 00:00:02.990 align:start position:0%%
            \s
            so<00:00:01.200><c> today</c><00:00:01.500><c> we</c>

            00:00:02.990 --> 00:00:03.000 align:start position:0%%
            so today we
            \s

            00:00:03.000 --> 00:00:04.990 align:start position:0%%
            so today we
            look<00:00:03.200><c> at</c><00:00:03.500><c> queues</c>

            00:00:04.990 --> 00:00:05.000 align:start position:0%%
            look at queues
            \s

            00:00:05.000 --> 00:00:06.990 align:start position:0%%
            look at queues
            %s<00:00:05.500><c> logs</c>

            00:00:06.990 --> 00:00:07.000 align:start position:0%%
            %s logs
            \s
            """;

    @Test
    void everyLineIsSaidOnce() {
        assertThat(Turns.timed(new AnyVtt(), ROLLING.formatted("and", "and")))
                .containsExactly("1000-6990 -: so today we look at queues and logs");
    }

    @Test
    void arrowsAnnounceSomebodyElse() {
        assertThat(Turns.of(new AnyVtt(), ROLLING.formatted("&gt;&gt; and", "&gt;&gt; and")))
                .containsExactly("-: so today we look at queues", "-: and logs");
    }

    @Test
    void rollingLinesWithoutWordTimesAreSaidOnceToo() {
        String srt = """
                1
                00:00:01,000 --> 00:00:03,000
                so today we

                2
                00:00:03,000 --> 00:00:05,000
                so today we
                look at queues

                3
                00:00:05,000 --> 00:00:07,000
                look at queues
                and logs

                4
                00:00:07,000 --> 00:00:09,000
                and logs
                """;

        assertThat(Turns.of(new Srt(), srt)).containsExactly("-: so today we look at queues and logs");
    }

    @Test
    void somebodyWhoRepeatsThemselvesIsNotScrolling() {
        Turns.assertFormat(
                new AnyVtt(),
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<00:01.100><c>yes</c>\n\n00:03.000 --> 00:04.000\nyes\n",
                "webvtt");
    }
}
