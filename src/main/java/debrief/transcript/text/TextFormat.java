package debrief.transcript.text;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.Optional;

/** A format of lines; so that a file is cut into lines once, however many formats are asked. */
interface TextFormat extends Format {

    /** Reads the page if it is of this kind. */
    Optional<Reading> read(TalkLines page);

    @Override
    default Optional<Reading> read(TranscriptFile source) {
        return read(TalkLines.of(source.text()));
    }
}
