package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import debrief.content.ProposedVoices;
import debrief.measure.AnswerMeasures;
import debrief.measure.Mark;
import debrief.measure.Measure;
import debrief.measure.Measures;
import debrief.measure.Stretch;
import debrief.model.Kind;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.report.ClassicReport;
import debrief.report.ClassicReportReader;
import debrief.segment.BareTranscript;
import debrief.segment.Proposed;
import debrief.segment.Titles;
import debrief.talk.Talk;
import debrief.transcript.TranscriptReader;
import debrief.transcript.cues.Cue;
import debrief.transcript.cues.CueText;
import debrief.transcript.cues.WebVtt;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.words.Text;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whatever the bytes are: readers throw nothing, keep their promises and do not take long.
 *
 * <p>As an ordinary test this reads the files in {@code AnyBytesFuzzTestInputs}. {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=AnyBytesFuzzTest#transcript} looks for others and leaves those that break a promise there.
 */
class AnyBytesFuzzTest {

    private static final List<Charset> DECLARED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"));

    /** Inputs have a few kilobytes; whatever takes longer on the processor would hang on a real file. */
    private static final double LONGEST_SECONDS = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @FuzzTest
    void transcript(byte[] bytes) {
        inTime(() -> check(TranscriptReader.read(bytes, null, List.of("H", "Ann Example"))));
    }

    @FuzzTest
    void strictCues(byte[] bytes) {
        inTime(() -> {
            for (Cue cue : WebVtt.parse(text(bytes)).cues()) {
                assertThat(cue.startMs()).isNotNegative();
                assertThat(cue.endMs()).isNotNegative();
                assertThat(cue.line()).isPositive();
                CueText text = CueText.parse(cue.text());
                assertThat(text.plain()).hasSizeLessThanOrEqualTo(cue.text().length());
                assertThat(text.voices()).doesNotContainNull();
            }
        });
    }

    @FuzzTest
    void classicReport(byte[] bytes) {
        inTime(() -> ClassicReportReader.read(text(bytes)).ifPresent(AnyBytesFuzzTest::check));
    }

    @FuzzTest
    void charset(byte[] bytes) {
        inTime(() -> {
            assertThat(text(bytes)).doesNotContain("\r");
            for (Charset charset : DECLARED) {
                assertThat(SourceDecoder.decode(bytes, charset).text()).doesNotContain("\r");
            }
        });
    }

    /** Every line is a turn, and both speak in turn. */
    @FuzzTest
    void exchanges(byte[] bytes) {
        List<String> lines = text(bytes).lines().filter(line -> !line.isBlank()).toList();
        StringBuilder talk = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            talk.append(i % 2 == 0 ? "H: " : "R: ").append(lines.get(i)).append('\n');
        }
        inTime(() -> check(BareTranscript.of(TranscriptReader.read(
                talk.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, List.of("H", "R")))));
    }

    private static String text(byte[] bytes) {
        return SourceDecoder.decode(bytes, null).text();
    }

    private static void inTime(Runnable reading) {
        long start = THREADS.getCurrentThreadCpuTime();
        reading.run();
        assertThat((THREADS.getCurrentThreadCpuTime() - start) / 1e9)
                .as("seconds")
                .isLessThan(LONGEST_SECONDS);
    }

    private static void check(Reading reading) {
        assertThat(reading.turns().isEmpty() && reading.warnings().isEmpty())
                .as("refused without a reason")
                .isFalse();
        for (Spoken turn : reading.turns()) {
            assertThat(turn.text()).isNotBlank();
            assertThat(turn.line()).isPositive();
            assertThat(turn.startMs()).isGreaterThanOrEqualTo(Spoken.UNTIMED);
            if (turn.endMs() != Spoken.UNTIMED) {
                assertThat(turn.endMs()).isGreaterThanOrEqualTo(turn.startMs());
            }
        }
        check(BareTranscript.of(reading));
        check(BareTranscript.of(ProposedVoices.of(reading)));
    }

    private static void check(BareTranscript bare) {
        List<Turn> turns = bare.turns();
        int next = 1;
        for (Turn turn : turns) {
            assertThat(turn.id()).isEqualTo(next++);
            assertThat(Titles.of(Text.of(turn.text()))).hasSizeLessThanOrEqualTo(60);
        }
        List<Stretch> talk = Measure.talk(Talk.of(turns).turns());
        int start = 1;
        for (Proposed exchange : bare.exchanges()) {
            assertThat(exchange.start()).isEqualTo(start);
            start = exchange.end() + 1;
            check(Measure.answer(exchange.kind(), talk.subList(exchange.start() - 1, exchange.end()), "en"));
        }
        assertThat(start).isEqualTo(turns.size() + 1);
        Measures whole = Measure.interview(talk, "en");
        whole.talkShare(Role.CANDIDATE).ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        whole.pauses().forEach(pause -> assertThat(pause.ms()).isPositive());
    }

    private static void check(AnswerMeasures answer) {
        assertThat(answer.words()).isNotNegative();
        answer.seconds().ifPresent(seconds -> assertThat(seconds).isNotNegative());
        answer.wordsPerMinute().ifPresent(pace -> assertThat(pace).isPositive().isFinite());
        answer.latencies().forEach(wait -> assertThat(wait.ms()).isNotNegative());
        answer.perHundredWords(Mark.FILLER).ifPresent(share -> assertThat(share).isNotNegative());
        assertThat(answer.star().isEmpty() || answer.kind() == Kind.BEHAVIOURAL).isTrue();
    }

    private static void check(ClassicReport report) {
        assertThat(report.questions()).isNotEmpty();
        assertThat(report.questions().stream().map(ClassicReport.Question::id).collect(Collectors.toSet()))
                .hasSameSizeAs(report.questions());
        report.questions().forEach(question -> assertThat(question.turns()).isNotEmpty());
    }
}
