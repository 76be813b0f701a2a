package debrief.transcript.reading;

import debrief.problem.LostLetters;
import java.util.List;

/**
 * A file to read: its bytes, and its text where it is text. Nobody changes the bytes.
 *
 * @param bytes at most 10 MB
 * @param text decoded, without a byte order mark, lines ended by {@code \n}; empty for binary files (zip, PDF, audio)
 * @param doubts what decoding had to guess, and letters that are lost
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TranscriptFile(byte[] bytes, String text, List<LostLetters> doubts) {

    public TranscriptFile {
        doubts = List.copyOf(doubts);
    }
}
