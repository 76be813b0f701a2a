package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Reading;
import java.util.Optional;

/**
 * Riverside's text export, and Rev's when its colon is missing: the time in brackets after the name, above the words.
 *
 * <pre>
 * Ann Example (00:03.608)
 * Shall we begin?
 *
 * Bob Sample (01:02:57.764)
 * Yes.
 * </pre>
 */
public final class RiversideText implements TextFormat {

    private static final int LONGEST = 120;

    @Override
    public Optional<Reading> read(TalkLines page) {
        return OtterText.headed("riverside-text", page, RiversideText::opening);
    }

    private static Optional<TurnOpening> opening(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Markup.plainHeading(line.strip());
        int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
        return open <= 0
                ? Optional.empty()
                : Clock.bracketed(plain, open)
                        .filter(time -> time.end() == plain.length())
                        .map(time -> new TurnOpening(plain.substring(0, open).strip(), time.ms(), "", true));
    }
}
