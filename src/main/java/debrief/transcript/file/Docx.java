package debrief.transcript.file;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;

/**
 * A Word file that holds a transcript: Teams before and since 2024, Google Meet, or any text format typed or
 * pasted into it.
 *
 * <p>Its paragraphs and line breaks become lines, and the formats for text read those.
 *
 * @param texts the formats to ask about the text, in this order
 * @param bold whom to ask where those find no names, about the text with its bold paragraphs between {@code **}
 */
public record Docx(List<Format> texts, Format bold) implements Format {

    public Docx {
        texts = List.copyOf(texts);
    }

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        byte[] bytes = source.bytes();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return Optional.empty();
        }
        Optional<WordText> text;
        try {
            text = WordFile.text(bytes);
        } catch (WordFile.Unreadable unreadable) {
            return Optional.of(Reading.refused(
                    "docx",
                    "This Word file cannot be read (%s); save it again, or save it as plain text."
                            .formatted(unreadable.reason())));
        }
        return text.map(this::reading);
    }

    /** What a Word file says, line by line; empty for any other file and for one that cannot be read. */
    public static Optional<String> text(byte[] bytes) {
        try {
            return bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K'
                    ? Optional.empty()
                    : WordFile.text(bytes).map(WordText::text);
        } catch (WordFile.Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private Reading reading(WordText word) {
        Optional<Reading> plain = texts.stream()
                .flatMap(format -> format.read(inner(word.text())).stream())
                .findFirst();
        boolean named = plain.stream()
                .flatMap(reading -> reading.turns().stream())
                .anyMatch(turn -> !turn.label().isEmpty() || turn.startMs() != Spoken.UNTIMED);
        return (named ? Optional.<Reading>empty() : bold.read(inner(word.marked())))
                .or(() -> plain)
                .map(found -> new Reading(
                        "docx-" + found.format(), found.turns(), found.people(), found.warnings(), found.unspoken()))
                .orElseGet(
                        () -> Reading.refused("docx", "This Word file holds no words; export the transcript again."));
    }

    private static TranscriptFile inner(String text) {
        return new TranscriptFile(new byte[0], text, List.of());
    }
}
