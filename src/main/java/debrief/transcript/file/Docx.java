package debrief.transcript.file;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.List;
import java.util.Optional;

/**
 * A Word file that holds a transcript: Teams before and since 2024, Google Meet, or any text format typed or
 * pasted into it.
 *
 * <p>Its paragraphs and line breaks become lines, and the formats for text read those.
 */
public final class Docx implements Format {

    private final List<Format> texts;

    /** The formats to ask about the text, in this order. */
    public Docx(List<Format> texts) {
        this.texts = List.copyOf(texts);
    }

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        byte[] bytes = source.bytes();
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return Optional.empty();
        }
        Optional<String> text;
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

    private Reading reading(String text) {
        TranscriptFile inner = new TranscriptFile(new byte[0], text, List.of());
        return texts.stream()
                .flatMap(format -> format.read(inner).stream())
                .findFirst()
                .map(found -> new Reading(
                        "docx-" + found.format(), found.turns(), found.people(), found.warnings(), found.unspoken()))
                .orElseGet(
                        () -> Reading.refused("docx", "This Word file holds no words; export the transcript again."));
    }
}
