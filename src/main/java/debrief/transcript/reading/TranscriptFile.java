package debrief.transcript.reading;

import java.util.List;

/**
 * A file to read: its bytes, and its text where it is text. Nobody changes the bytes.
 *
 * @param bytes at most 10 MB
 * @param text decoded, without a byte order mark, lines ended by {@code \n}; empty for binary files (zip, PDF, audio)
 * @param warnings what decoding had to guess
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TranscriptFile(byte[] bytes, String text, List<String> warnings) {

    public TranscriptFile {
        warnings = List.copyOf(warnings);
    }
}
