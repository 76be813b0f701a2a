package debrief.transcript.text;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The chat of a Zoom meeting, which is what people typed, not what they said.
 *
 * <pre>
 * 16:02:11 From Ann Example to Everyone: can you hear me?
 * 16:02:15  Bob:  yes            (tabs between)
 * </pre>
 */
public final class ZoomChat implements Format {

    private static final Pattern STAMPED = Pattern.compile("(?:\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d:\\d\\d\\s.*");

    /** The name may hold anything, so each form is told by what stands around it. */
    private static final Pattern FROM =
            Pattern.compile("[0-9: -]{8,20}\\s{1,4}From\\s{1,4}\\S.*?(?:\\s:\\s?.*|:|(?i)\\sto\\s[^:]{1,100}:.*)");

    private static final Pattern TABS = Pattern.compile("\\d\\d:\\d\\d:\\d\\d\t[^\t]{1,100}:\t.*");

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        int stamped = 0;
        int chat = 0;
        for (String line : (Iterable<String>) source.text().lines()::iterator) {
            boolean isStamped = line.length() > 8
                    && line.charAt(0) >= '0'
                    && line.charAt(0) <= '9'
                    && STAMPED.matcher(line).matches();
            stamped += isStamped ? 1 : 0;
            chat += isStamped
                            && (TABS.matcher(line).matches()
                                    || FROM.matcher(line).matches())
                    ? 1
                    : 0;
        }
        return chat > 0 && chat * 10 >= stamped * 8
                ? Optional.of(Reading.refused(
                        "zoom-chat",
                        "The file is a Zoom chat log: what was typed, not what was said. Give the meeting's transcript,"
                                + " which Zoom names meeting_saved_closed_caption.txt or ….transcript.vtt."))
                : Optional.empty();
    }
}
