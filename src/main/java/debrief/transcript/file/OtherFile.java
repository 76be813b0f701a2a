package debrief.transcript.file;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.Optional;

/** What holds no text to read: nothing at all, a PDF, sound, video, an archive. Documents in archives are asked before. */
public final class OtherFile implements Format {

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        Optional<FileKind> kind = FileKind.of(source.bytes());
        if (kind.isPresent()) {
            return kind.map(FileKind::refusal);
        }
        if (!source.text().isBlank()) {
            return Optional.empty();
        }
        if (source.bytes().length == 0) {
            return Optional.of(Reading.refused("empty", "The file is empty. Download the transcript again."));
        }
        return Optional.of(
                source.text().isEmpty() && source.bytes().length > 4
                        ? Reading.refused(
                                "binary",
                                "The file is not text. Give the transcript as .vtt, .srt, .txt, .md, .docx or .json.")
                        : Reading.refused("empty", "The file holds only blanks. Download the transcript again."));
    }
}
