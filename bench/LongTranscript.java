import com.sun.management.OperatingSystemMXBean;
import debrief.Pipeline;
import debrief.measure.Measure;
import debrief.measure.Stretch;
import debrief.segment.BareTranscript;
import debrief.segment.Proposed;
import debrief.talk.Talk;
import debrief.transcript.reading.Reading;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Compares what a turn costs in a long transcript and in a short one: java -cp debrief.jar bench/LongTranscript.java TURNS ROUNDS
 *
 * <p>A round reads as many turns of each: the long file once, and the short one again and again. One round comes first and is
 * not counted; reading alone takes little and is measured in three times as many. What counts is the process's time on the
 * processor, collecting garbage included: others on the machine disturb it least.
 */
class LongTranscript {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int SHORT = 1_000;
    private static final double BOUND = 1.3;

    private static final List<String> QUESTIONS = List.of(
            "How would you design the %s of a %s?",
            "Tell me about a time when the %s failed.",
            "And what did you do about the %s then?",
            "Let's move on. Why did you choose a %s for the %s?",
            "You mentioned the %s. Is it faster than the %s?");

    private static final List<String> ANSWERS = List.of(
            "Um, I think we measured the %s first, and then I changed the %s.",
            "The %s took 40 percent of the time, so, you know, we moved it to the %s.",
            "I wrote the %s with two colleagues; it was basically a %s.",
            "We, we had no %s, I mean, not a real one, but the %s held.");

    private enum Format {
        BOLD_LABELS,
        PLAIN_LABELS,
        ZOOM_VTT,
        SRT,
        WHISPER_JSON
    }

    public static void main(String[] args) {
        int turns = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        System.out.printf(Locale.ROOT, "%-14s %8s  %-22s  %-22s%n", "", "", "read", "read, propose, measure");
        boolean within = true;
        for (Format format : Format.values()) {
            within &= compare(format, turns, rounds);
        }
        System.exit(within ? 0 : 1);
    }

    private static boolean compare(Format format, int turns, int rounds) {
        byte[] few = file(format, SHORT);
        byte[] many = file(format, turns);
        double[] read = ratio(few, many, turns, 3 * rounds, bytes -> Pipeline.read(bytes));
        double[] all = ratio(few, many, turns, rounds, LongTranscript::everything);
        System.out.printf(
                Locale.ROOT,
                "%-14s %5.1f MB  %5.2f / %5.2f µs  %5.2f  %5.2f / %5.2f µs  %5.2f%n",
                format.name().toLowerCase(Locale.ROOT),
                many.length / 1e6,
                read[0],
                read[1],
                read[2],
                all[0],
                all[1],
                all[2]);
        return read[2] <= BOUND && all[2] <= BOUND;
    }

    /** Microseconds a turn in the short file and in the long one, and the one to the other: medians. */
    private static double[] ratio(byte[] few, byte[] many, int turns, int rounds, Consumer<byte[]> work) {
        double[] shorts = new double[rounds];
        double[] longs = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double one = time(() -> {
                for (int i = 0; i < turns / SHORT; i++) {
                    work.accept(few);
                }
            });
            double other = time(() -> work.accept(many));
            if (round >= 0) {
                shorts[round] = one / turns;
                longs[round] = other / turns;
                ratios[round] = other / one;
            }
        }
        return new double[] {median(shorts), median(longs), median(ratios)};
    }

    private static void everything(byte[] bytes) {
        Reading reading = Pipeline.read(bytes);
        BareTranscript bare = Pipeline.propose(reading);
        List<Stretch> talk = Measure.talk(Talk.of(bare.turns()).turns());
        for (Proposed exchange : bare.exchanges()) {
            Measure.answer(exchange.kind(), talk.subList(exchange.start() - 1, exchange.end()), "en");
        }
        Measure.interview(talk, "en");
    }

    /** Microseconds. */
    private static double time(Runnable work) {
        System.gc();
        long start = PROCESS.getProcessCpuTime();
        work.run();
        return (PROCESS.getProcessCpuTime() - start) / 1e3;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** The longer file goes on as the shorter one begins. */
    private static byte[] file(Format format, int turns) {
        StringBuilder file = new StringBuilder(format == Format.ZOOM_VTT ? "WEBVTT\n\n" : "");
        Random random = new Random(3);
        for (int i = 0; i < turns; i++) {
            String name = i % 2 == 0 ? "Harriet Example" : "Rowan Sample";
            String text = text(i % 2 == 0 ? QUESTIONS : ANSWERS, random);
            long start = i * 5_000L;
            switch (format) {
                case BOLD_LABELS -> file.append("**").append(name).append(":** ").append(text).append("\n\n");
                case PLAIN_LABELS -> file.append(i % 2 == 0 ? "H: " : "R: ").append(text).append("\n\n");
                case ZOOM_VTT -> file.append(i + 1).append('\n').append(time(start, '.')).append(" --> ")
                        .append(time(start + 4_000, '.')).append('\n').append(name).append(": ").append(text)
                        .append("\n\n");
                case SRT -> file.append(i + 1).append('\n').append(time(start, ',')).append(" --> ")
                        .append(time(start + 4_000, ',')).append('\n').append(name).append(": ").append(text)
                        .append("\n\n");
                case WHISPER_JSON -> file.append(i == 0 ? "{\"segments\":[" : ",").append("{\"id\":").append(i)
                        .append(",\"start\":").append(start / 1e3).append(",\"end\":").append(start / 1e3 + 4)
                        .append(",\"text\":\" ").append(text).append("\",\"speaker\":\"SPEAKER_0").append(i % 2)
                        .append("\"}").append(i + 1 == turns ? "]}" : "");
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<String> patterns, Random random) {
        return String.format(Locale.ROOT, patterns.get(random.nextInt(patterns.size())), thing(random), thing(random));
    }

    /** One of 3,600 words. */
    private static String thing(Random random) {
        String letters = "bdfgklmnprst";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            word.append(letters.charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static String time(long ms, char point) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d%c%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, point, ms % 1000);
    }
}
