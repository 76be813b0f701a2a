package debrief.transcript.reading;

import java.util.Optional;

/**
 * One kind of file that transcripts come in. Pure: the same source always gives the same reading, and no input makes it throw.
 */
public interface Format {

    /**
     * Reads the source if it is of this kind. Formats are asked from the most distinctive to the most general, so a format
     * answers only for what it surely recognises from the content; the file's name is never known.
     */
    Optional<Reading> read(TranscriptFile source);
}
