package debrief.transcript.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Times that a file counts from somewhere else than the talk's start, or in a unit that it does not tell. */
public final class TalkTimes {

    /** No recording begins its first word so late. */
    private static final long LATE_MS = 6 * 3_600_000L;

    private static final long HALF_A_DAY_MS = 12 * 3_600_000L;
    private static final long DAY_MS = 2 * HALF_A_DAY_MS;
    private static final long ROUND_MS = 10_000;

    private TalkTimes() {}

    /**
     * What one unit of whole numbers is, by how fast people speak: seconds, milliseconds, microseconds or ticks of Windows.
     *
     * @param words how many were said
     * @param span from the first of them to the last, in the unknown unit
     */
    public static double unitMs(long words, double span) {
        double pace = span <= 0 ? 1 : words / span;
        return pace > 0.012 ? 1000 : pace > 2e-5 ? 1 : pace > 6e-7 ? 1e-3 : 1e-4;
    }

    /**
     * When times of day were noted: the moment to count from, which is the start that the file tells, or the full ten seconds
     * before its first word; else 0.
     *
     * @param startMs when it began, as the file tells; {@link Spoken#UNTIMED} when it does not
     */
    public static long originMs(List<Spoken> pieces, long startMs) {
        long first = pieces.stream()
                .mapToLong(Spoken::startMs)
                .filter(ms -> ms != Spoken.UNTIMED)
                .min()
                .orElse(0);
        if (first < LATE_MS) {
            return 0;
        }
        return startMs != Spoken.UNTIMED && startMs <= first && startMs > first - HALF_A_DAY_MS
                ? startMs
                : first - first % ROUND_MS;
    }

    /** The same pieces, counted from there; one that lies before it has no time. */
    public static List<Spoken> from(long originMs, List<Spoken> pieces) {
        return originMs == 0
                ? pieces
                : pieces.stream()
                        .map(piece -> new Spoken(
                                piece.label(),
                                since(originMs, piece.startMs()),
                                since(originMs, piece.endMs()),
                                piece.text(),
                                piece.line()))
                        .toList();
    }

    /** A sentence for the user. */
    public static String told(long originMs) {
        Instant origin = Instant.ofEpochMilli(originMs).truncatedTo(ChronoUnit.SECONDS);
        return "The file tells times of day; the talk's times are counted from %s."
                .formatted(
                        originMs < DAY_MS
                                ? origin.atOffset(ZoneOffset.UTC).toLocalTime() + " on"
                                : origin.toString().replace('T', ' ').replace("Z", " UTC"));
    }

    private static long since(long originMs, long ms) {
        return ms < originMs ? Spoken.UNTIMED : ms - originMs;
    }
}
