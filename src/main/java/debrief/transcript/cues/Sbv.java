package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What YouTube's Studio downloads: a comma between the times, and no numbers.
 *
 * <pre>
 * 0:00:05.320,0:00:07.100
 * We looked at the queue first.
 * </pre>
 */
public final class Sbv implements Format {

    private static final Pattern TIMES = Pattern.compile(
            "(?m)^[ \\t]*(\\d{1,3}:\\d\\d:\\d\\d\\.\\d{1,3})[ \\t]*,[ \\t]*(\\d{1,3}:\\d\\d:\\d\\d\\.\\d{1,3})[ \\t]*$");

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        String text = source.text();
        Matcher times = TIMES.matcher(text);
        boolean early = times.find()
                && text.substring(0, times.start())
                                .lines()
                                .limit(Srt.LONGEST_PREAMBLE)
                                .count()
                        < Srt.LONGEST_PREAMBLE;
        return early ? Optional.of(Srt.cues("sbv", TIMES.matcher(text).replaceAll("$1 --> $2"))) : Optional.empty();
    }
}
