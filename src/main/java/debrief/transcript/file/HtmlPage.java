package debrief.transcript.file;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.Locale;
import java.util.Optional;

/** A web page saved under a transcript's name, {@code .vtt} as a rule: the link needed a sign-in, or showed a player. */
public final class HtmlPage implements Format {

    private static final int LOOK = 2_000;

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        String opening = source.text()
                .substring(0, Math.min(source.text().length(), LOOK))
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean page = opening.startsWith("<!doctype html")
                || opening.startsWith("<html")
                || opening.startsWith("<head")
                || (opening.startsWith("<?xml") || opening.startsWith("<!--")) && opening.contains("<html");
        return page
                ? Optional.of(Reading.refused(
                        "html",
                        "The file is a web page, not a transcript: probably a sign-in page or a player. Sign in and use the"
                                + " service's own download of the transcript (.vtt, .srt, .txt or .docx)."))
                : Optional.empty();
    }
}
